<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DeepObjects</name>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Compares what objects were labelled with what they are in truth: overall accuracy, Cohen's kappa, and for each class recall, precision and F1, each with a confidence interval, and the confusion matrix. As tables, as a page for the browser, and as numbers on which models and scripts can branch.</source>
        <translation>Compare les étiquettes des objets à leur classe réelle : exactitude globale, kappa de Cohen et, pour chaque classe, rappel, précision et F1, chacun avec un intervalle de confiance, ainsi que la matrice de confusion. Sous forme de tables, de page pour le navigateur et de nombres sur lesquels modèles de traitement et scripts peuvent fonder leurs branches conditionnelles.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>The truth is a field of the classified layer, or of another layer or table that is joined to it.</source>
        <translation>La vérité de terrain est un champ de la couche classifiée, ou d'une autre couche ou table qui lui est jointe.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Joined by place</source>
        <translation>Jointure par position</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Points and polygons&lt;/b&gt;, whichever is classified: each point is one row, with the polygon that holds it; of several the smallest.</source>
        <translation>&lt;b&gt;Points et polygones&lt;/b&gt;, quels que soient ceux qui sont classifiés : chaque point donne une ligne, avec le polygone qui le contient ; s'il y en a plusieurs, le plus petit.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Polygons and polygons&lt;/b&gt;, lines and polygons, lines and lines: each classified object is one row, with the object of which it shares most, if at least half of it (LEAST_OVERLAP) lies there.</source>
        <translation>&lt;b&gt;Polygones et polygones&lt;/b&gt;, lignes et polygones, lignes et lignes : chaque objet classifié donne une ligne, avec l'objet dont il partage la plus grande part, à condition que la moitié au moins (LEAST_OVERLAP) s'y trouve.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Points and points&lt;/b&gt;, points and lines: each classified object is one row, with the nearest object within DISTANCE; without a distance they must lie in the same place.</source>
        <translation>&lt;b&gt;Points et points&lt;/b&gt;, points et lignes : chaque objet classifié donne une ligne, avec l'objet le plus proche à moins de DISTANCE ; sans distance, ils doivent se trouver au même endroit.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Layers may have different CRS; areas and distances are those in the CRS of the classified objects.</source>
        <translation>Les couches peuvent avoir des SCR différents ; surfaces et distances sont celles du SCR des objets classifiés.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Joined by a key</source>
        <translation>Jointure par clé</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Each classified object is one row, with the truth of the same key. A key that stands for two truths is refused.</source>
        <translation>Chaque objet classifié donne une ligne, avec la vérité de terrain de même clé. Une clé qui désigne deux vérités est refusée.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Texts are compared as they are; whole numbers have no decimals. A row without a label, since the classification failed there or stayed below its threshold, counts as wrong, unless UNLABELLED is LEFT_OUT. Rows without a truth and rows without a counterpart are left out. All of them are counted, by Status where there is such a field.</source>
        <translation>Les textes sont comparés tels quels ; les nombres entiers s'écrivent sans décimales. Une ligne sans étiquette, parce que la classification y a échoué ou est restée sous son seuil, compte comme fausse, sauf si UNLABELLED vaut LEFT_OUT. Les lignes sans vérité de terrain et celles sans correspondance sont écartées. Toutes sont dénombrées, par Status si ce champ existe.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Several classes per object</source>
        <translation>Plusieurs classes par objet</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>With MULTI_LABEL the text &lt;code&gt;a;b&lt;/code&gt; names two classes, in any order; an empty text says that there is none. Each class has its own recall, precision and F1. Overall accuracy is then the share of objects whose classes are exactly the true ones; kappa and the matrix are of the combinations of classes.</source>
        <translation>Avec MULTI_LABEL, le texte &lt;code&gt;a;b&lt;/code&gt; nomme deux classes, dans n'importe quel ordre ; un texte vide signifie qu'il n'y en a aucune. Chaque classe a ses propres rappel, précision et F1. L'exactitude globale est alors la part des objets dont les classes sont exactement les vraies ; kappa et matrice portent sur les combinaisons de classes.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Intervals</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Of proportions after Wilson, of F1 derived from it, of kappa by its large-sample variance. They hold when the objects with a truth were drawn at random from those for which the figures are to speak. A figure that cannot be computed, as the precision of a class that nothing was labelled, is empty.</source>
        <translation>Pour les proportions, selon Wilson ; pour F1, dérivés de ceux-ci ; pour kappa, par sa variance sur grand échantillon. Ils valent si les objets dont la vérité est connue ont été tirés au hasard parmi ceux que les chiffres doivent décrire. Un chiffre incalculable, comme la précision d'une classe qui n'a été attribuée à aucun objet, reste vide.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Gives every object of a layer a class and says how sure the model is. A chip of the imagery is cut around each object, the model looks at it, and the result is a layer with one row per object: all its attributes, the class, the confidence and a status. No row is ever lost: an object that cannot be classified keeps its row, and its status says why.</source>
        <translation>Attribue une classe à chaque objet d'une couche et indique le degré de certitude du modèle. Une imagette est découpée autour de chaque objet, le modèle l'examine, et le résultat est une couche d'une ligne par objet : tous ses attributs, la classe, la confiance et un statut. Aucune ligne n'est jamais perdue : un objet qui ne peut être classifié garde la sienne, et son statut dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Imagery</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Rasters, web layers (XYZ, WMTS, WMS, WCS, ArcGIS services), or a layer of footprints with the paths of rasters; a folder of images; or photos attached to features. Several images are one picture, in which the first valid pixel in their order wins, or are processed separately: then an object has a row for each image that it meets. Without objects every image is classified as a whole. A web layer needs a cell size, unless the model or the service names one.</source>
        <translation>Des rasters, des couches web (XYZ, WMTS, WMS, WCS, services ArcGIS) ou une couche d'emprises avec les chemins de rasters ; un dossier d'images ; ou des photos jointes à des entités. Plusieurs images forment une seule image, où le premier pixel valide dans leur ordre l'emporte, ou sont traitées séparément : un objet a alors une ligne pour chaque image qu'il rencontre. Sans objets, chaque image est classifiée en entier. Une couche web exige une taille de cellule, sauf si le modèle ou le service en donne une.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>The model is given by a model definition (&lt;code&gt;.emd&lt;/code&gt;), by a deep learning package (&lt;code&gt;.dlpk&lt;/code&gt;) or by the definition's JSON text. Models that describe themselves need none: choose the folder of a Hugging Face or timm model, an ONNX file of Ultralytics, Deepness or geoai, a STAC item, or an export of Teachable Machine. A bare model file becomes a package by &lt;i&gt;Create model package&lt;/i&gt;. Models of ONNX, PyTorch, Keras and TensorFlow run, and what ArcGIS saves. They run in a process of their own, with Python packages of their own; &lt;i&gt;Set up inference environment&lt;/i&gt; installs these. A model that comes with a Python raster function of its own runs by it once &lt;i&gt;Allow the model's own code&lt;/i&gt;, among the advanced parameters, is set.</source>
        <translation>Le modèle est donné par une définition de modèle (&lt;code&gt;.emd&lt;/code&gt;), par un paquet d'apprentissage profond (&lt;code&gt;.dlpk&lt;/code&gt;) ou par le texte JSON de la définition. Les modèles qui se décrivent eux-mêmes s'en passent : choisissez le dossier d'un modèle Hugging Face ou timm, un fichier ONNX d'Ultralytics, de Deepness ou de geoai, un élément STAC ou un export de Teachable Machine. &lt;i&gt;Créer un paquet de modèle&lt;/i&gt; fait un paquet d'un simple fichier de modèle. Les modèles ONNX, PyTorch, Keras et TensorFlow fonctionnent, de même que ceux qu'enregistre ArcGIS. Ils s'exécutent dans un processus à part, avec leurs propres paquets Python, qu'installe &lt;i&gt;Installer un environnement d'inférence&lt;/i&gt;. Un modèle fourni avec sa propre fonction raster Python s'exécute par celle-ci dès que &lt;i&gt;Autoriser le code propre au modèle&lt;/i&gt;, parmi les paramètres avancés, est coché.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/output/model_page.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Model arguments</source>
        <translation>Arguments du modèle</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Once a model is chosen, its arguments appear with their defaults and ranges. An empty value is the default; what you change is written in the line above, as in &lt;code&gt;padding 2;batch_size 64&lt;/code&gt;, and stays when you choose another model. A name that the model does not know is refused.</source>
        <translation>Une fois le modèle choisi, ses arguments apparaissent avec leurs valeurs par défaut et leurs plages. Une valeur vide est la valeur par défaut ; ce que vous modifiez est inscrit dans la ligne au-dessus, comme &lt;code&gt;padding 2;batch_size 64&lt;/code&gt;, et demeure quand vous choisissez un autre modèle. Un nom que le modèle ne connaît pas est refusé.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Captions and pictures</source>
        <translation>Légendes et images</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>A model that writes captions fills the caption field, and gives no confidence. The model argument &lt;code&gt;explainability_map&lt;/code&gt;, where a model knows it, gives a picture per object of what spoke for its class.</source>
        <translation>Un modèle qui rédige des légendes remplit le champ de légende et ne donne pas de confiance. L'argument &lt;code&gt;explainability_map&lt;/code&gt;, si le modèle le connaît, donne pour chaque objet une image de ce qui a plaidé pour sa classe.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>With a file as &lt;i&gt;Report&lt;/i&gt; the run is told in one page for the browser: how many objects each class has and how sure the model was, chips of each class with the highest and the lowest confidence, a map, the rows without a class by reason, and what ran on what. A &lt;i&gt;field with the true class&lt;/i&gt; adds how often the model is right.</source>
        <translation>Si un fichier est choisi comme &lt;i&gt;Rapport&lt;/i&gt;, une page pour le navigateur rend compte du traitement : combien d'objets compte chaque classe et avec quelle certitude, les imagettes de chaque classe dont la confiance est la plus haute et la plus basse, une carte, les lignes sans classe par cause, et ce qui a été exécuté et sur quoi. Un &lt;i&gt;Champ de la classe réelle&lt;/i&gt; y ajoute combien de fois le modèle a raison.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Broken runs</source>
        <translation>Traitements interrompus</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>A run keeps what it comes to in the user's cache folder until it has succeeded. When it fails, is cancelled or killed, run again with &lt;i&gt;Resume a broken run&lt;/i&gt;, among the advanced parameters: objects that have an outcome are not read again, and the layer is the one that an undisturbed run gives. That needs the same objects, imagery, model and arguments; if one of them changed, everything is classified. Objects with &lt;b&gt;read_error&lt;/b&gt; are tried again. Processor, processes, batch size, field names and the output may be others.</source>
        <translation>Un traitement conserve ce qu'il a obtenu dans le dossier de cache de l'utilisateur jusqu'à sa réussite. S'il échoue, est annulé ou tué, relancez-le avec &lt;i&gt;Reprendre un traitement interrompu&lt;/i&gt;, parmi les paramètres avancés : les objets qui ont un résultat ne sont pas relus, et la couche est celle qu'aurait donnée un traitement sans incident. Il faut pour cela les mêmes objets, la même imagerie, le même modèle et les mêmes arguments ; si l'un d'eux a changé, tout est classifié. Les objets en &lt;b&gt;read_error&lt;/b&gt; sont essayés de nouveau. Le processeur, les processus, la taille de lot, les noms de champs et la sortie peuvent changer.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Run again</source>
        <translation>Exécutions suivantes</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>In the desktop a model stays loaded for five minutes after a run, unless its own code was allowed. The advanced setting &lt;code&gt;deepobjects/keep_model_minutes&lt;/code&gt; says for how long; 0 frees memory and graphics card at once.</source>
        <translation>Dans QGIS Desktop, un modèle reste chargé cinq minutes après un traitement, sauf si son propre code a été autorisé. Le paramètre avancé &lt;code&gt;deepobjects/keep_model_minutes&lt;/code&gt; en fixe la durée ; 0 libère aussitôt la mémoire et la carte graphique.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Other machines</source>
        <translation>Autres machines</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>With a &lt;i&gt;Dask scheduler&lt;/i&gt;, among the advanced parameters, its workers read the imagery and classify: in compact parts, each beside a headless QGIS on its own machine. They need QGIS, the inference environment of the model, and the imagery under the same paths or addresses (&lt;code&gt;/vsis3/&lt;/code&gt; and &lt;code&gt;/vsicurl/&lt;/code&gt; too); the plugin is sent to them, and so is a model that they cannot read. Processor, GPU numbers and parallel processes are those of each worker. The &lt;i&gt;cluster&lt;/i&gt; environment is needed here, with the same Dask and Python as there. Web layers and photos of features are read by this machine alone.</source>
        <translation>Avec un &lt;i&gt;Ordonnanceur Dask&lt;/i&gt;, parmi les paramètres avancés, ses workers lisent l'imagerie et classifient : par parties compactes, chacun auprès d'un QGIS sans affichage sur sa propre machine. Il leur faut QGIS, l'environnement d'inférence du modèle et l'imagerie aux mêmes chemins ou adresses (&lt;code&gt;/vsis3/&lt;/code&gt; et &lt;code&gt;/vsicurl/&lt;/code&gt; aussi) ; l'extension leur est envoyée, de même qu'un modèle qu'ils ne peuvent lire. Processeur, numéros de GPU et processus parallèles sont ceux de chaque worker. L'environnement &lt;i&gt;cluster&lt;/i&gt; est nécessaire ici, avec les mêmes versions de Dask et de Python que sur ces machines. Les couches web et les photos d'entités sont lues par cette seule machine.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>&lt;b&gt;ok&lt;/b&gt;: classified. &lt;b&gt;partial&lt;/b&gt;: classified, but parts of the chip hold no data. &lt;b&gt;below_threshold&lt;/b&gt;: no class reached the model argument &lt;code&gt;score_threshold&lt;/code&gt; or &lt;code&gt;threshold&lt;/code&gt;. &lt;b&gt;outside&lt;/b&gt;: the object lies outside the imagery. &lt;b&gt;nodata&lt;/b&gt;: its chip holds no data at all, or a feature has no photo. &lt;b&gt;invalid_geometry&lt;/b&gt;: it has no geometry, or one without a place. &lt;b&gt;transform_failed&lt;/b&gt;: it has no place in the CRS of the imagery. &lt;b&gt;read_error&lt;/b&gt;: the imagery is damaged there, did not come from its server, or cannot be opened. &lt;b&gt;model_error&lt;/b&gt;: the model failed on it, or answered with values that are no numbers. &lt;b&gt;model_crashed&lt;/b&gt;: the inference process died of it twice, or hung, when it was alone.</source>
        <translation>&lt;b&gt;ok&lt;/b&gt; : classifié. &lt;b&gt;partial&lt;/b&gt; : classifié, mais des parties de l'imagette sont sans données. &lt;b&gt;below_threshold&lt;/b&gt; : aucune classe n'a atteint l'argument &lt;code&gt;score_threshold&lt;/code&gt; ou &lt;code&gt;threshold&lt;/code&gt; du modèle. &lt;b&gt;outside&lt;/b&gt; : l'objet se trouve hors de l'imagerie. &lt;b&gt;nodata&lt;/b&gt; : son imagette est entièrement sans données, ou une entité n'a pas de photo. &lt;b&gt;invalid_geometry&lt;/b&gt; : il n'a pas de géométrie, ou une géométrie sans position. &lt;b&gt;transform_failed&lt;/b&gt; : il n'a pas de position dans le SCR de l'imagerie. &lt;b&gt;read_error&lt;/b&gt; : l'imagerie y est endommagée, n'est pas arrivée de son serveur ou ne peut être ouverte. &lt;b&gt;model_error&lt;/b&gt; : le modèle a échoué sur lui, ou a répondu par des valeurs qui ne sont pas des nombres. &lt;b&gt;model_crashed&lt;/b&gt; : traité seul, l'objet a fait planter deux fois le processus d'inférence, ou l'a bloqué.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Packs a trained model into a deep learning package (&lt;code&gt;.dlpk&lt;/code&gt;): the model's files and a definition that says which classes it knows and how it wants to be fed. The package runs in &lt;i&gt;Classify objects using deep learning&lt;/i&gt; on any computer, and keeps Esri's keys.</source>
        <translation>Empaquette un modèle entraîné dans un paquet d'apprentissage profond (&lt;code&gt;.dlpk&lt;/code&gt;) : les fichiers du modèle et une définition qui dit quelles classes il connaît et comment l'alimenter. Le paquet fonctionne avec &lt;i&gt;Classifier des objets par apprentissage profond&lt;/i&gt; sur n'importe quel ordinateur, et garde les clés d'Esri.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Give any model: a file (&lt;code&gt;.onnx&lt;/code&gt;, &lt;code&gt;.pt&lt;/code&gt;, &lt;code&gt;.keras&lt;/code&gt; …), a folder exported from Hugging Face, timm or TensorFlow, a definition (&lt;code&gt;.emd&lt;/code&gt;) or another package. What it says of itself is taken over; what you fill in wins. What neither says is asked for, all at once.</source>
        <translation>Donnez n'importe quel modèle : un fichier (&lt;code&gt;.onnx&lt;/code&gt;, &lt;code&gt;.pt&lt;/code&gt;, &lt;code&gt;.keras&lt;/code&gt;…), un dossier exporté de Hugging Face, timm ou TensorFlow, une définition (&lt;code&gt;.emd&lt;/code&gt;) ou un autre paquet. Ce qu'il dit de lui-même est repris ; ce que vous renseignez l'emporte. Ce que ni l'un ni l'autre ne disent vous est demandé, en une seule fois.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Crop mode</source>
        <translation>Mode de découpe</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>&lt;b&gt;FIXED&lt;/b&gt; cuts a window of the chip size around an object's centre, so that the model sees what lies around it; &lt;b&gt;BOX&lt;/b&gt; cuts the object's own box and stretches it to that size. Choose the way in which the model was trained.</source>
        <translation>&lt;b&gt;FIXED&lt;/b&gt; découpe une fenêtre de la taille de l'imagette autour du centre de l'objet, si bien que le modèle voit ce qui l'entoure ; &lt;b&gt;BOX&lt;/b&gt; découpe le rectangle de l'objet et l'étire à cette taille. Choisissez le mode avec lequel le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Bands are counted from 1 here, as everywhere in QGIS: &lt;code&gt;4,3,2&lt;/code&gt; feeds the fourth band first. In the definition's file Esri counts them from 0.</source>
        <translation>Les bandes se comptent ici à partir de 1, comme partout dans QGIS : &lt;code&gt;4,3,2&lt;/code&gt; fournit la quatrième bande en premier. Dans le fichier de définition, Esri les compte à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>&lt;b&gt;IMAGENET&lt;/b&gt;: most pretrained PyTorch models. &lt;b&gt;0-1&lt;/b&gt;: values divided by 255. &lt;b&gt;-1-1&lt;/b&gt;: Teachable Machine and many Keras models. &lt;b&gt;NONE&lt;/b&gt;: the model does it itself. All are of 8-bit values.</source>
        <translation>&lt;b&gt;IMAGENET&lt;/b&gt; : la plupart des modèles PyTorch préentraînés. &lt;b&gt;0-1&lt;/b&gt; : valeurs divisées par 255. &lt;b&gt;-1-1&lt;/b&gt; : Teachable Machine et de nombreux modèles Keras. &lt;b&gt;NONE&lt;/b&gt; : le modèle s'en charge. Toutes portent sur des valeurs 8 bits.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Before the package gets its name, it is read back, the model is loaded and a random chip is classified. When that fails, the log says why and no package is left.</source>
        <translation>Avant que le paquet ne reçoive son nom, il est relu, le modèle est chargé et une imagette aléatoire est classifiée. En cas d'échec, le journal en dit la raison et aucun paquet ne subsiste.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Cuts a chip of every object whose class is known, as a classification would see it, and writes the chips so that training programs read them. The chips have the same windows, bands, cells and values, and the same blackening around the object; only resizing and normalising are left to the training.</source>
        <translation>Découpe une imagette de chaque objet dont la classe est connue, telle que la verrait une classification, et écrit les imagettes de façon que les programmes d'entraînement les lisent. Les imagettes ont les mêmes fenêtres, bandes, cellules et valeurs, et le même noircissement autour de l'objet ; seuls le redimensionnement et la normalisation sont laissés à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Layouts</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>&lt;b&gt;ImageFolder&lt;/b&gt;: a folder for each class, as torchvision, timm, Keras and many others read it.</source>
        <translation>&lt;b&gt;ImageFolder&lt;/b&gt; : un dossier par classe, comme le lisent torchvision, timm, Keras et bien d'autres.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>&lt;b&gt;Labeled_Tiles&lt;/b&gt;: as ArcGIS Pro exports it and arcgis.learn reads it: pictures, a label for each, map.txt, stats.txt, esri_model_definition.emd and esri_accumulated_stats.json.</source>
        <translation>&lt;b&gt;Labeled_Tiles&lt;/b&gt; : tel que l'exporte ArcGIS Pro et que le lit arcgis.learn : des images, une étiquette pour chacune, map.txt, stats.txt, esri_model_definition.emd et esri_accumulated_stats.json.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>&lt;b&gt;MultiLabeled_Tiles&lt;/b&gt;: the same with several classes of an object, as in &lt;code&gt;a;b&lt;/code&gt;.</source>
        <translation>&lt;b&gt;MultiLabeled_Tiles&lt;/b&gt; : la même chose avec plusieurs classes par objet, comme &lt;code&gt;a;b&lt;/code&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>&lt;b&gt;Imagenet&lt;/b&gt;: Esri's folders of classes, with the same files.</source>
        <translation>&lt;b&gt;Imagenet&lt;/b&gt; : les dossiers de classes d'Esri, avec les mêmes fichiers.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>In each case dataset.json tells what the set is, and objects.csv what became of each object: its file and split, or why it has none.</source>
        <translation>Dans tous les cas, dataset.json dit ce qu'est le jeu, et objects.csv ce qu'est devenu chaque objet : son fichier et sa part, ou pourquoi il n'en a pas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Splits</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Objects side by side look alike. So that a model is not tested on what it was trained with, whole squares of the ground (BLOCK_SIZE) go to train, val or test; the log says how many chips of each class came out in each. The same SEED divides in the same way.</source>
        <translation>Les objets voisins se ressemblent. Pour qu'un modèle ne soit pas testé sur ce qui l'a entraîné, des carrés de terrain entiers (BLOCK_SIZE) vont à train, val ou test ; le journal dit combien d'imagettes de chaque classe chaque part a reçues. Le même SEED répartit de la même façon.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>As for a model</source>
        <translation>Comme pour un modèle</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>MODEL cuts chips as that model takes them, and keeps the values and colours of its classes. Nothing of it is run. What you give besides counts more.</source>
        <translation>MODEL découpe les imagettes comme les prend ce modèle, et garde les valeurs et les couleurs de ses classes. Rien n'en est exécuté. Ce que vous donnez en plus l'emporte.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Nothing silent</source>
        <translation>Rien n'est passé sous silence</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Objects without a class, outside the imagery, on NoData or with an invalid geometry have no chip, and are counted by status. The folder must be new or empty. An export that was broken off goes on with RESUME, and comes to the same files.</source>
        <translation>Les objets sans classe, hors de l'imagerie, sur du NoData ou de géométrie non valide n'ont pas d'imagette, et sont comptés par statut. Le dossier doit être nouveau ou vide. Un export interrompu se poursuit avec RESUME, et aboutit aux mêmes fichiers.</translation>
    </message>
    <message>
        <location filename="../../resources/help/inspectmodel.html"/>
        <source>Says what a model is and whether it runs here: its kind, task, classes, chips, bands, normalisation and arguments, its size, the packages that it needs, and whether it contains code. When it can be run, it classifies a random chip.</source>
        <translation>Dit ce qu'est un modèle et s'il fonctionne ici : son type, sa tâche, ses classes, ses imagettes, ses bandes, sa normalisation et ses arguments, sa taille, les paquets dont il a besoin, et s'il contient du code. S'il peut être exécuté, il classifie une imagette aléatoire.</translation>
    </message>
    <message>
        <location filename="../../resources/help/inspectmodel.html"/>
        <source>The log shows this as text, the output INSPECTION holds it as JSON, and the report is a page for the browser. RUNS, REASON, KIND, TASK, CLASSES and CODE are outputs of their own, for the conditions of a model. A model that does not run is no error: REASON says why. A bare model file that does not say what its outputs mean is one: make a package of it with &lt;i&gt;Create model package&lt;/i&gt;. Code that comes with a model runs only when you allow it.</source>
        <translation>Le journal le montre sous forme de texte, la sortie INSPECTION le contient en JSON, et le rapport est une page pour le navigateur. RUNS, REASON, KIND, TASK, CLASSES et CODE sont des sorties à part, pour les conditions d'un modèle de traitement. Un modèle qui ne fonctionne pas n'est pas une erreur : REASON dit pourquoi. Un simple fichier de modèle qui ne dit pas ce que signifient ses sorties en est une : faites-en un paquet avec &lt;i&gt;Créer un paquet de modèle&lt;/i&gt;. Le code fourni avec un modèle ne s'exécute que si vous l'autorisez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>Installs the Python packages that run models into a folder of their own in your user data. QGIS's own Python is not touched, and nothing is ever installed unasked.</source>
        <translation>Installe les paquets Python qui exécutent les modèles dans un dossier à part de vos données utilisateur. Le Python de QGIS n'est pas touché, et rien n'est jamais installé sans qu'on le demande.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;onnx&lt;/b&gt; runs ONNX models (about 200 MB; 3 GB for the GPU). &lt;b&gt;torch&lt;/b&gt; runs PyTorch and Keras models and those of arcgis.learn (about 1.2 GB; about 6 GB with CUDA). &lt;b&gt;tensorflow&lt;/b&gt; runs TensorFlow's SavedModels (about 1.6 GB). A message says which one a model needs. &lt;b&gt;cluster&lt;/b&gt; (about 70 MB) runs no models: it speaks with the Dask scheduler that the parameter &lt;i&gt;Dask scheduler&lt;/i&gt; names.</source>
        <translation>&lt;b&gt;onnx&lt;/b&gt; exécute les modèles ONNX (environ 200 Mo ; 3 Go pour le GPU). &lt;b&gt;torch&lt;/b&gt; exécute les modèles PyTorch et Keras et ceux d'arcgis.learn (environ 1,2 Go ; environ 6 Go avec CUDA). &lt;b&gt;tensorflow&lt;/b&gt; exécute les SavedModel de TensorFlow (environ 1,6 Go). Un message dit lequel il faut à un modèle. &lt;b&gt;cluster&lt;/b&gt; (environ 70 Mo) n'exécute aucun modèle : il dialogue avec l'ordonnanceur Dask que désigne le paramètre &lt;i&gt;Ordonnanceur Dask&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;Processor&lt;/b&gt;: CPU is right for every machine. GPU installs packages that compute on NVIDIA's cards as well, for &lt;i&gt;onnx&lt;/i&gt; and &lt;i&gt;torch&lt;/i&gt;, on Linux and Windows.</source>
        <translation>&lt;b&gt;Processeur&lt;/b&gt; : CPU convient à toute machine. GPU installe aussi des paquets qui calculent sur les cartes de NVIDIA, pour &lt;i&gt;onnx&lt;/i&gt; et &lt;i&gt;torch&lt;/i&gt;, sous Linux et Windows.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;What to do&lt;/b&gt;: INSTALL makes the environment where it is not there, not up to date or for another processor. CHECK computes a little with each framework on each device, and says what it finds. REPAIR makes the environment anew and up to date, for the same processor as before. REMOVE takes it away; what the plugin did not make is never deleted. DIAGNOSE writes versions, cards and environments as a text to paste into a request for help, without passwords and without your name.</source>
        <translation>&lt;b&gt;Que faire&lt;/b&gt; : INSTALL crée l'environnement là où il n'existe pas, n'est pas à jour ou est destiné à un autre processeur. CHECK effectue un petit calcul avec chaque framework sur chaque périphérique, et dit ce qu'il en est. REPAIR recrée l'environnement et le met à jour, pour le même processeur qu'avant. REMOVE le supprime ; ce que l'extension n'a pas créé n'est jamais supprimé. DIAGNOSE écrit les versions, les cartes et les environnements sous forme d'un texte à coller dans une demande d'aide, sans mots de passe et sans votre nom.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>The new environment takes the place of the old one only when it is whole and computes: where something fails, or you cancel, what was there before stays.</source>
        <translation>Le nouvel environnement ne prend la place de l'ancien qu'une fois complet et capable de calculer : si quelque chose échoue, ou si vous annulez, ce qui existait demeure.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;Existing Python to use instead&lt;/b&gt;: nothing is installed, and models run in the interpreter that you choose, such as that of a conda environment. It must be able to import what the environment needs, which is tried at once. Leave it empty, and run this again, to go back to an environment of the plugin's own.</source>
        <translation>&lt;b&gt;Python existant à utiliser à la place&lt;/b&gt; : rien n'est installé, et les modèles s'exécutent dans l'interpréteur que vous choisissez, par exemple celui d'un environnement conda. Il doit pouvoir importer ce dont l'environnement a besoin, ce qui est vérifié aussitôt. Laissez-le vide et relancez pour revenir à un environnement de l'extension.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;Folder of wheels to install from&lt;/b&gt;: for a machine without internet; the documents say how to fill one.</source>
        <translation>&lt;b&gt;Dossier de wheels à installer&lt;/b&gt; : pour une machine sans internet ; la documentation dit comment le remplir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>The proxy and the authorities of QGIS's options are used. Each file is compared with the hash that was noted when the plugin was tried; where none was, as for PyTorch's own builds and for a Python that is newer than the plugin, the log says so. No package is built from its source, which would run its program.</source>
        <translation>Le proxy et les autorités de certification des options de QGIS sont utilisés. Chaque fichier est comparé à l'empreinte notée lors de l'essai de l'extension ; là où il n'y en a pas, comme pour les versions propres à PyTorch et pour un Python plus récent que l'extension, le journal le dit. Aucun paquet n'est construit à partir de ses sources, ce qui exécuterait leur programme.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/caption_network.py"/>
        <source>the weights hold no matrix {key}</source>
        <translation>les poids ne contiennent pas de matrice {key}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>{definition}: {model_file} cannot be run: {error}. Correct ModelParameters.backbone, or save the model with arcgis.learn again.</source>
        <translation>{definition} : {model_file} ne peut être exécuté : {error}. Corrigez ModelParameters.backbone, ou enregistrez de nouveau le modèle avec arcgis.learn.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>{definition}: the model failed on chips of {shape}: {error}. Check ImageWidth, ImageHeight and ExtractBands.</source>
        <translation>{definition} : le modèle a échoué sur des imagettes de {shape} : {error}. Vérifiez ImageWidth, ImageHeight et ExtractBands.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>{definition}: the model's answer is no number. Check Normalization and the pixels of the imagery, or save the model again.</source>
        <translation>{definition} : la réponse du modèle n'est pas un nombre. Vérifiez Normalization et les pixels de l'imagerie, ou enregistrez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>is not beside {model_file}</source>
        <translation>n'est pas à côté de {model_file}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>is larger than any such list</source>
        <translation>est plus grande que toute liste de ce genre</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>cannot be read ({error})</source>
        <translation>ne peut être lue ({error})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>holds something else than a list of words</source>
        <translation>contient autre chose qu'une liste de mots</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>lists {count} words, but the weights know {length}</source>
        <translation>compte {count} mots, mais les poids en connaissent {length}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>lacks the word {word}</source>
        <translation>ne contient pas le mot {word}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>{definition}: the list of the model's words, {vocabulary}, {fact}. Take this file from the package that arcgis.learn saved.</source>
        <translation>{definition} : la liste des mots du modèle, {vocabulary}, {fact}. Reprenez ce fichier dans le paquet qu'arcgis.learn a enregistré.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>it names {module_name}.{global_name}, and words are all that belongs there</source>
        <translation>elle nomme {module_name}.{global_name}, alors qu'elle ne doit contenir que des mots</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/classifier.py"/>
        <location filename="../../inference/backends/pytorch/weights.py"/>
        <source>{definition}: {model_file} cannot be run: {error}. Correct ModelParameters.backbone, or export the model to ONNX.</source>
        <translation>{definition} : {model_file} ne peut être exécuté : {error}. Corrigez ModelParameters.backbone, ou exportez le modèle en ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/classifier.py"/>
        <source>{definition}: {name} is not a file of plain weights ({error}). Save the model's state_dict with torch.save.</source>
        <translation>{definition} : {name} n'est pas un simple fichier de poids ({error}). Enregistrez le state_dict du modèle avec torch.save.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/classifier.py"/>
        <source>{definition}: {name} holds no list of named weights. Save the model's state_dict with torch.save.</source>
        <translation>{definition} : {name} ne contient pas de liste de poids nommés. Enregistrez le state_dict du modèle avec torch.save.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>{backbone} was built by a timm whose layers are not known any more</source>
        <translation>{backbone} a été construit par une version de timm dont les couches ne sont plus connues</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>the backbone {backbone} is none of those that can be built here</source>
        <translation>l'architecture {backbone} ne fait pas partie de celles qui peuvent être construites ici</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>timm cannot build {backbone} ({error})</source>
        <translation>timm ne peut construire {backbone} ({error})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>timm {version} knows no model {backbone}</source>
        <translation>timm {version} ne connaît pas de modèle {backbone}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>{backbone} has no pooling at which its classifier could be cut off</source>
        <translation>{backbone} n'a pas de couche de regroupement où détacher son classifieur</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>{model}: the argument {argument} is “{value}”, true or false is needed. Correct the value.</source>
        <translation>{model} : l'argument {argument} vaut « {value} », mais il faut true ou false. Corrigez la valeur.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>{model}: the argument {argument} is “{value}”, {kind} is needed. Correct the value.</source>
        <translation>{model} : l'argument {argument} vaut « {value} », mais il faut {kind}. Corrigez la valeur.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <location filename="../../inference/definition/reader.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a number from {least:g} to {most:g}</source>
        <translation>un nombre de {least:g} à {most:g}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a whole number from {least:g} to {most:g}</source>
        <translation>un nombre entier de {least:g} à {most:g}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a whole number up to {most:g}</source>
        <translation>un nombre entier jusqu'à {most:g}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a number up to {most:g}</source>
        <translation>un nombre jusqu'à {most:g}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>{model}: the argument {argument} is “{value}”, one of {choices} is needed. Correct the value.</source>
        <translation>{model} : l'argument {argument} vaut « {value} », mais il faut l'une des valeurs {choices}. Corrigez la valeur.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>Pixels added on each side of an object's own box.</source>
        <translation>Pixels ajoutés de chaque côté du rectangle de l'objet.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>Chips per step; rounded down to a square.</source>
        <translation>Imagettes par étape ; arrondi au carré inférieur.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>The side in pixels of the square to which every chip is brought.</source>
        <translation>Côté, en pixels, du carré auquel chaque imagette est ramenée.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>Mean over flipped and turned copies of each chip.</source>
        <translation>Moyenne sur des copies retournées et pivotées de chaque imagette.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>A picture per object of what spoke for its class.</source>
        <translation>Une image par objet de ce qui a plaidé pour sa classe.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>A class is given when its score is at least this.</source>
        <translation>Une classe est attribuée si son score atteint au moins cette valeur.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>The same as threshold.</source>
        <translation>Identique à threshold.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>Below this confidence an object gets no label.</source>
        <translation>En dessous de cette confiance, un objet ne reçoit pas d'étiquette.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>{definition}: the model knows no argument “{name}”; it knows {known}. Correct the name or leave it out.</source>
        <translation>{definition} : le modèle ne connaît pas d'argument « {name} » ; il connaît {known}. Corrigez le nom ou retirez-le.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>{definition}: the argument {name} has no default. Give it a value in MODEL_ARGUMENTS.</source>
        <translation>{definition} : l'argument {name} n'a pas de valeur par défaut. Donnez-lui une valeur dans MODEL_ARGUMENTS.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>{definition}: threshold is {threshold} and score_threshold is {other}, but they mean the same for a multi-label model. Give one of them.</source>
        <translation>{definition} : threshold vaut {threshold} et score_threshold vaut {other}, alors qu'ils signifient la même chose pour un modèle à plusieurs classes par objet. N'en donnez qu'un.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/backend.py"/>
        <source>{definition}: the model gives {width} values per object, but the definition lists {classes} classes. List as many classes as the model has outputs, in their order.</source>
        <translation>{definition} : le modèle donne {width} valeurs par objet, mais la définition énumère {classes} classes. Énumérez autant de classes que le modèle a de sorties, dans leur ordre.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/backend.py"/>
        <source>{definition}: the model's output has the shape {shape} for {count} objects, but one list of class scores per object is needed. Choose a model that classifies whole chips.</source>
        <translation>{definition} : la sortie du modèle a la forme {shape} pour {count} objets, mais il faut une liste de scores de classes par objet. Choisissez un modèle qui classifie des imagettes entières.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/half.py"/>
        <source>Half precision from here on: {chips} chips got the same labels, {gain:.1f} times as fast; close calls are computed in full.</source>
        <translation>Demi-précision désormais : {chips} imagettes ont reçu les mêmes étiquettes, {gain:.1f} fois plus vite ; les cas limites sont calculés en pleine précision.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/half.py"/>
        <source>Full precision from here on: half precision {reason}.</source>
        <translation>Pleine précision désormais : la demi-précision {reason}.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/kept.py"/>
        <source>{folder} is not the user's own folder</source>
        <translation>{folder} n'est pas un dossier de l'utilisateur</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>An export of the model that was kept answers otherwise now, and is given up.</source>
        <translation>Un export du modèle qui avait été conservé répond autrement désormais, et est abandonné.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>The model's export to ONNX is given up, since the model itself does not fail there.</source>
        <translation>L'export du modèle en ONNX est abandonné, puisque le modèle lui-même n'échoue pas à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>ONNX Runtime computes the model: its export was seen to say the same, {gain:.1f} times as fast.</source>
        <translation>ONNX Runtime calcule le modèle : son export a déjà donné les mêmes réponses, {gain:.1f} fois plus vite.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>cannot be used: {error}</source>
        <translation>est inutilisable : {error}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>{told} This could not be kept for the next run ({reason}).</source>
        <translation>{told} Ceci n'a pu être conservé pour la prochaine exécution ({reason}).</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>The model goes on as it is: its export to ONNX {reason}.</source>
        <translation>Le modèle continue tel quel : son export en ONNX {reason}.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>ONNX Runtime computes the model from here on: its export said the same of {chips} chips, {gain:.1f} times as fast.</source>
        <translation>ONNX Runtime calcule désormais le modèle : son export a donné les mêmes réponses pour {chips} imagettes, {gain:.1f} fois plus vite.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/trial.py"/>
        <source>failed: {error}</source>
        <translation>a échoué : {error}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/trial.py"/>
        <source>gave other answers</source>
        <translation>a donné d'autres réponses</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/trial.py"/>
        <source>was not faster ({gain:.2f} times as fast)</source>
        <translation>n'a pas été plus rapide (vitesse multipliée par {gain:.2f})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/file.py"/>
        <source>{definition}: {path} cannot be read as a Keras model ({told}). Copy the file again, or save the model again.</source>
        <translation>{definition} : {path} ne peut être lu comme un modèle Keras ({told}). Copiez de nouveau le fichier, ou enregistrez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/file.py"/>
        <source>{definition}: {path} holds weights without the model they belong to. Save the whole model, with model.save(path).</source>
        <translation>{definition} : {path} contient des poids sans le modèle auquel ils appartiennent. Enregistrez le modèle entier, avec model.save(path).</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/guard.py"/>
        <source>{definition}: {file} holds Python code of its own, in {called}, which would run. Tick ALLOW_MODEL_CODE if you trust whoever made the file, or export the model to ONNX.</source>
        <translation>{definition} : {file} contient son propre code Python, dans {called}, qui s'exécuterait. Cochez ALLOW_MODEL_CODE si vous faites confiance à l'auteur du fichier, ou exportez le modèle en ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/guard.py"/>
        <source>{definition}: {file} uses {called}, which is none of Keras's own layers for pictures. Export the model to ONNX where its code is at hand.</source>
        <translation>{definition} : {file} utilise {called}, qui ne fait pas partie des couches de Keras pour les images. Exportez le modèle en ONNX là où son code est disponible.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/guard.py"/>
        <source>the function {inner}</source>
        <translation>la fonction {inner}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/guard.py"/>
        <source>the layer “{name}” ({kind})</source>
        <translation>la couche « {name} » ({kind})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: the model failed on chips of {shape}: {error}. Check ImageWidth, ImageHeight, ExtractBands and ModelFormat.</source>
        <translation>{definition} : le modèle a échoué sur des imagettes de {shape} : {error}. Vérifiez ImageWidth, ImageHeight, ExtractBands et ModelFormat.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: {path} cannot be loaded by Keras {version}: {error}. Save the model with a newer Keras, or export it to ONNX.</source>
        <translation>{definition} : {path} ne peut être chargé par Keras {version} : {error}. Enregistrez le modèle avec un Keras plus récent, ou exportez-le en ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <location filename="../../inference/backends/onnx/model.py"/>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <location filename="../../processing_provider/output/flush.py"/>
        <source>no reason was given</source>
        <translation>aucune raison n'a été donnée</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: the weights {path} in {file} are no finite numbers, so that the model answers nothing. Train the model again.</source>
        <translation>{definition} : les poids {path} de {file} ne sont pas des nombres finis, si bien que le modèle ne répond rien. Entraînez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: the model does not say what it takes. Call it once on a picture before saving it, or give it an Input.</source>
        <translation>{definition} : le modèle ne dit pas ce qu'il prend en entrée. Appelez-le une fois sur une image avant de l'enregistrer, ou donnez-lui un Input.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>takes {count} inputs</source>
        <translation>prend {count} entrées</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>gives {count} outputs</source>
        <translation>donne {count} sorties</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: the model {fact} ({names}), but a chip is one and has one list of scores. Save a model with one input and one output.</source>
        <translation>{definition} : le modèle {fact} ({names}), mais une imagette est une seule entrée et n'a qu'une liste de scores. Enregistrez un modèle à une entrée et une sortie.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: the model's input has the shape {shape}, but four axes are needed: batch, height, width, bands. Choose a model that takes pictures.</source>
        <translation>{definition} : l'entrée du modèle a la forme {shape}, mais il faut quatre axes : lot, hauteur, largeur, bandes. Choisissez un modèle qui prend des images.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>{definition}: the model takes {channels} bands, but {bands} are extracted from the imagery. Name the bands that it was trained on in ExtractBands.</source>
        <translation>{definition} : le modèle prend {channels} bandes, mais {bands} sont extraites de l'imagerie. Indiquez dans ExtractBands celles sur lesquelles il a été entraîné.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>{definition}: the model takes {channels} bands, but {bands} are extracted from the imagery. Name the bands that it was trained on in ExtractBands, or correct ModelFormat.</source>
        <translation>{definition} : le modèle prend {channels} bandes, mais {bands} sont extraites de l'imagerie. Indiquez dans ExtractBands celles sur lesquelles il a été entraîné, ou corrigez ModelFormat.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: the model takes chips of {columns} × {rows} pixels, but the definition says ImageWidth {width} and ImageHeight {height}. Correct the two keys.</source>
        <translation>{definition} : le modèle prend des imagettes de {columns} × {rows} pixels, mais la définition indique ImageWidth {width} et ImageHeight {height}. Corrigez ces deux clés.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>{definition}: the model takes pictures of {columns} × {rows} pixels, but resampled_image_size is {width}. </source>
        <translation>{definition} : le modèle prend des images de {columns} × {rows} pixels, mais resampled_image_size vaut {width}. </translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>Set the model argument resampled_image_size to {rows}.</source>
        <translation>Réglez l'argument du modèle resampled_image_size sur {rows}.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>Leave ModelConfiguration out, and correct ImageWidth and ImageHeight.</source>
        <translation>Retirez ModelConfiguration, et corrigez ImageWidth et ImageHeight.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model failed on chips of {shape}: {error}. Check that it is meant for such chips.</source>
        <translation>{definition} : le modèle a échoué sur des imagettes de {shape} : {error}. Vérifiez qu'il est destiné à de telles imagettes.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>ONNX Runtime could not start CUDA on this card and driver</source>
        <translation>ONNX Runtime n'a pu démarrer CUDA sur cette carte avec ce pilote</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: no GPU can be used: {reason}. Choose PROCESSOR AUTO or CPU, or set the onnx environment up again with VARIANT GPU.</source>
        <translation>{definition} : aucun GPU ne peut être utilisé : {reason}. Choisissez PROCESSOR AUTO ou CPU, ou réinstallez l'environnement onnx avec VARIANT GPU.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>Computing on the CPU: {reason}.</source>
        <translation>Calcul sur le CPU : {reason}.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>the installed ONNX Runtime computes on the CPU only</source>
        <translation>l'ONNX Runtime installé ne calcule que sur le CPU</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: {file} has ONNX IR version {found}, but ONNX Runtime {version} reads versions up to {newest}. Update the onnx environment, or export the model for an older version.</source>
        <translation>{definition} : {file} est en version IR {found} d'ONNX, mais ONNX Runtime {version} lit les versions jusqu'à {newest}. Mettez à jour l'environnement onnx, ou exportez le modèle pour une version plus ancienne.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: {file} uses ONNX opset {found}, but ONNX Runtime {version} knows opsets up to {newest}. Update the onnx environment, or export the model with an older opset.</source>
        <translation>{definition} : {file} utilise l'opset ONNX {found}, mais ONNX Runtime {version} connaît les opsets jusqu'à {newest}. Mettez à jour l'environnement onnx, ou exportez le modèle avec un opset plus ancien.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: {file} cannot be loaded as an ONNX model: {text}. Export the model again, or choose another file.</source>
        <translation>{definition} : {file} ne peut être chargé comme modèle ONNX : {text}. Exportez de nouveau le modèle, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model takes {count} inputs ({names}), but a chip is one. Choose a model with one input for the picture.</source>
        <translation>{definition} : le modèle prend {count} entrées ({names}), mais une imagette n'en est qu'une. Choisissez un modèle à une seule entrée pour l'image.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model's input {name} has the shape {shape}, but four axes are needed: batch, bands, height, width. Choose a model that takes pictures.</source>
        <translation>{definition} : l'entrée {name} du modèle a la forme {shape}, mais il faut quatre axes : lot, bandes, hauteur, largeur. Choisissez un modèle qui prend des images.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{name} of type {type}</source>
        <translation>{name} de type {type}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model gives {given}, but class scores are needed as a tensor of floating point numbers. Export the model with its scores as an output.</source>
        <translation>{definition} : le modèle donne {given}, mais il faut les scores des classes sous forme de tenseur de nombres à virgule flottante. Exportez le modèle avec ses scores en sortie.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model's input is of type {type}, which pixels cannot be turned into. Export the model with a float32 input.</source>
        <translation>{definition} : l'entrée du modèle est de type {type}, vers lequel les pixels ne peuvent être convertis. Exportez le modèle avec une entrée float32.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/opening.py"/>
        <source>{model} cannot run: there is no {package} in the inference environment. Repair it with “Set up inference environment”, or install {package} where the Python is one of your own.</source>
        <translation>{model} ne peut pas fonctionner : il n'y a pas de {package} dans l'environnement d'inférence. Réparez-le avec « Installer un environnement d'inférence », ou installez {package} là où le Python est le vôtre.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>{library} has no architecture of the name {plain}</source>
        <translation>{library} n'a pas d'architecture nommée {plain}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>neither torchvision nor timm has an architecture of the name {name}</source>
        <translation>ni torchvision ni timm n'ont d'architecture nommée {name}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>; those of the timm architecture need the name timm:{name}</source>
        <translation>; ceux de l'architecture timm exigent le nom timm:{name}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>weights of {plain} do not say whether it transforms its input</source>
        <translation>les poids de {plain} ne disent pas s'il transforme son entrée</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>torchvision cannot build {name} ({error})</source>
        <translation>torchvision ne peut construire {name} ({error})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>timm cannot build {name} ({error})</source>
        <translation>timm ne peut construire {name} ({error})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: {file} is not a program that PyTorch {version} can load: {error}. Save the model with torch.export.save, or export it to ONNX.</source>
        <translation>{definition} : {file} n'est pas un programme que PyTorch {version} peut charger : {error}. Enregistrez le modèle avec torch.export.save, ou exportez-le en ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: reading {file} could run code: {reason}. Set ALLOW_MODEL_CODE if you trust its maker, or export the model to ONNX, which needs no permission.</source>
        <translation>{definition} : lire {file} pourrait exécuter du code : {reason}. Cochez ALLOW_MODEL_CODE si vous faites confiance à son auteur, ou exportez le modèle en ONNX, qui n'exige aucune autorisation.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: the program was exported while the model was in training mode, so that its answers change. Call model.eval() and export it again.</source>
        <translation>{definition} : le programme a été exporté alors que le modèle était en mode d'entraînement, si bien que ses réponses varient. Appelez model.eval() et exportez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: the model takes the inputs {told}, but one of four axes is needed: batch, bands, height, width. Choose a model that takes pictures.</source>
        <translation>{definition} : le modèle prend les entrées {told}, mais il en faut une à quatre axes : lot, bandes, hauteur, largeur. Choisissez un modèle qui prend des images.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: the model's input is of type {type}, but chips are floating point numbers. Export the model with a float32 input.</source>
        <translation>{definition} : l'entrée du modèle est de type {type}, mais les imagettes sont des nombres à virgule flottante. Exportez le modèle avec une entrée float32.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>{definition}: the model takes {taken} bands, but {bands} are extracted from the imagery. Name the bands that it was trained on in ExtractBands.</source>
        <translation>{definition} : le modèle prend {taken} bandes, mais {bands} sont extraites de l'imagerie. Indiquez dans ExtractBands celles sur lesquelles il a été entraîné.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{least} or more</source>
        <translation>{least} ou plus</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{least} to {most}</source>
        <translation>de {least} à {most}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>it holds {name}</source>
        <translation>il contient {name}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>its tensor {tensor} is pickled</source>
        <translation>son tenseur {tensor} est enregistré avec pickle</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>its example input is pickled with code</source>
        <translation>son entrée d'exemple est enregistrée avec pickle et du code</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>its graph carries the note {note}</source>
        <translation>son graphe porte la note {note}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>a name under its {key} is no plain one</source>
        <translation>un nom sous sa clé {key} n'est pas un simple nom</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>its {key}{shown} is no plain part of a network</source>
        <translation>sa partie {key}{shown} n'est pas un simple élément de réseau</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <source>{definition}: the model returned {name}, not a tensor of class scores. Choose a model that classifies whole chips.</source>
        <translation>{definition} : le modèle a renvoyé {name}, et non un tenseur de scores de classes. Choisissez un modèle qui classifie des imagettes entières.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <source>PyTorch sees no CUDA device</source>
        <translation>PyTorch ne voit aucun périphérique CUDA</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: no GPU can be used: {reason}. Choose PROCESSOR AUTO or CPU.</source>
        <translation>{definition} : aucun GPU ne peut être utilisé : {reason}. Choisissez PROCESSOR AUTO ou CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <source>it names {name}, and tensors are all that belongs there</source>
        <translation>il nomme {name}, alors qu'il ne doit contenir que des tenseurs</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>{definition}: {path} is a pickled model: reading it runs Python code that the file chooses. Set ALLOW_MODEL_CODE if you trust its maker, or save the model with torch.jit.trace(model, example).save(path), which needs no permission.</source>
        <translation>{definition} : {path} est un modèle enregistré avec pickle : le lire exécute du code Python que le fichier choisit. Cochez ALLOW_MODEL_CODE si vous faites confiance à son auteur, ou enregistrez le modèle avec torch.jit.trace(model, example).save(path), qui n'exige aucune autorisation.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>{definition}: {path} needs Python code that the torch environment does not have ({error}). Install the package with the model's class there, or export the model to ONNX where its class is known.</source>
        <translation>{definition} : {path} a besoin de code Python que l'environnement torch n'a pas ({error}). Installez-y le paquet qui contient la classe du modèle, ou exportez le modèle en ONNX là où sa classe est connue.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>{definition}: {path} cannot be read by PyTorch {version}: {error}. Export the model to ONNX where it was made.</source>
        <translation>{definition} : {path} ne peut être lu par PyTorch {version} : {error}. Exportez le modèle en ONNX là où il a été créé.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>{definition}: {path} holds {found}, not a model. Save the whole model, or its state_dict with ModelParameters.backbone.</source>
        <translation>{definition} : {path} contient {found}, et non un modèle. Enregistrez le modèle entier, ou son state_dict avec ModelParameters.backbone.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>holds {found}, not a model. Save the model with torch.jit.trace(model, example).save(path).</source>
        <translation>contient {found}, et non un modèle. Enregistrez le modèle avec torch.jit.trace(model, example).save(path).</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>holds weights alone ({count} tensors, first {names}), but no architecture. Name it as torchvision or timm does in ModelParameters.backbone, save the model with torch.jit.trace(model, example).save(path), or export it to ONNX.</source>
        <translation>ne contient que des poids ({count} tenseurs, à commencer par {names}), sans architecture. Indiquez-la dans ModelParameters.backbone sous le nom que lui donne torchvision ou timm, enregistrez le modèle avec torch.jit.trace(model, example).save(path), ou exportez-le en ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>the weights hold no convolution</source>
        <translation>les poids ne contiennent aucune convolution</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>{count} missing (first {keys})</source>
        <translation>{count} absents (à commencer par {keys})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>{count} not known (first {keys})</source>
        <translation>{count} inconnus (à commencer par {keys})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>the weights do not fit {backbone}: {told}</source>
        <translation>les poids ne conviennent pas à {backbone} : {told}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>the weights do not fit {backbone}: {key} has the shape {found} instead of {wanted}</source>
        <translation>les poids ne conviennent pas à {backbone} : {key} a la forme {found} au lieu de {wanted}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/torchscript.py"/>
        <source>{definition}: {model_file} is not a TorchScript program that PyTorch {version} can load: {error}. Save the model with torch.jit.trace(model, example).save(path), or export it to ONNX.</source>
        <translation>{definition} : {model_file} n'est pas un programme TorchScript que PyTorch {version} peut charger : {error}. Enregistrez le modèle avec torch.jit.trace(model, example).save(path), ou exportez-le en ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/torchscript.py"/>
        <source>by its pixels it decides what to compute</source>
        <translation>il décide d'après ses pixels de ce qu'il calcule</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/torchscript.py"/>
        <source>code of its own may decide by the pixels</source>
        <translation>son propre code peut décider d'après les pixels</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/torchscript.py"/>
        <source>{definition}: {model_file} uses {found}, with which a TorchScript program can reach files. Set ALLOW_MODEL_CODE if you trust its maker, or export the model to ONNX, which needs no permission.</source>
        <translation>{definition} : {model_file} utilise {found}, qui permet à un programme TorchScript d'atteindre des fichiers. Cochez ALLOW_MODEL_CODE si vous faites confiance à son auteur, ou exportez le modèle en ONNX, qui n'exige aucune autorisation.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/weights.py"/>
        <source>{definition}: {path} is a TorchScript program, no file of weights. Leave ModelParameters.backbone out.</source>
        <translation>{definition} : {path} est un programme TorchScript, et non un fichier de poids. Retirez ModelParameters.backbone.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/weights.py"/>
        <source>{definition}: {path} is not a file of plain weights ({error}). Save the model's state_dict with torch.save, or as safetensors.</source>
        <translation>{definition} : {path} n'est pas un simple fichier de poids ({error}). Enregistrez le state_dict du modèle avec torch.save, ou au format safetensors.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/weights.py"/>
        <source>{definition}: {path} holds no list of named weights. Save the model's state_dict with torch.save, or as safetensors.</source>
        <translation>{definition} : {path} ne contient pas de liste de poids nommés. Enregistrez le state_dict du modèle avec torch.save, ou au format safetensors.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/answers.py"/>
        <source>returned no output_vectors</source>
        <translation>n'a pas renvoyé d'output_vectors</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/answers.py"/>
        <source>returned output_vectors that are no feature set in JSON</source>
        <translation>a renvoyé des output_vectors qui ne sont pas un jeu d'entités en JSON</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/answers.py"/>
        <source>gave no {field}</source>
        <translation>n'a pas donné de {field}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>{definition}: there is not enough memory to load the model. Choose PROCESSOR CPU, or close what else uses the memory.</source>
        <translation>{definition} : il n'y a pas assez de mémoire pour charger le modèle. Choisissez PROCESSOR CPU, ou fermez ce qui occupe par ailleurs la mémoire.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>returned no list of parameters</source>
        <translation>n'a pas renvoyé de liste de paramètres</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>Ask its author.</source>
        <translation>Adressez-vous à son auteur.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>returned no dictionary</source>
        <translation>n'a pas renvoyé de dictionnaire</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>returned no list of fields in JSON</source>
        <translation>n'a pas renvoyé de liste de champs en JSON</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>Ask its author, or set the model argument batch_size to 1.</source>
        <translation>Adressez-vous à son auteur, ou réglez l'argument du modèle batch_size sur 1.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>gave {features} features for {chips} chips</source>
        <translation>a donné {features} entités pour {chips} imagettes</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/facts.py"/>
        <source>getConfiguration gives the size of a whole batch, {width} x {height}; chips have ImageWidth x ImageHeight.</source>
        <translation>getConfiguration donne la taille d'un lot entier, {width} x {height} ; les imagettes ont la taille ImageWidth x ImageHeight.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/facts.py"/>
        <source>gives {key} {value}, not a number of pixels</source>
        <translation>donne pour {key} la valeur {value}, qui n'est pas un nombre de pixels</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/facts.py"/>
        <source>gives extractBands {value}, not a list of bands counted from 0</source>
        <translation>donne pour extractBands la valeur {value}, qui n'est pas une liste de bandes comptées à partir de 0</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/facts.py"/>
        <source>gives dataRange {value}, not a lower and a higher number</source>
        <translation>donne pour dataRange la valeur {value}, qui n'est pas un nombre suivi d'un plus grand</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: the model's folder cannot be copied into {folder} ({reason}). Make room there.</source>
        <translation>{name} : le dossier du modèle ne peut être copié dans {folder} ({reason}). Libérez-y de la place.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: {file} holds no class {found}, nor a single class with the method vectorize. Choose a raster function for object classification.</source>
        <translation>{name} : {file} ne contient ni classe {found}, ni une unique classe dotée de la méthode vectorize. Choisissez une fonction raster de classification d'objets.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>labels pixels, not objects</source>
        <translation>étiquette des pixels, et non des objets</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>is another</source>
        <translation>est d'un autre genre</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: the class {found} in {file} has no method vectorize: it {task}. Choose a raster function for object classification.</source>
        <translation>{name} : la classe {found} de {file} n'a pas de méthode vectorize : elle {task}. Choisissez une fonction raster de classification d'objets.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source> Its last lines:
{printed}</source>
        <translation> Ses dernières lignes :
{printed}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: {method} of {file} {told}. {remedy}{lines}</source>
        <translation>{name} : {method} de {file} {told}. {remedy}{lines}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: the raster function {file} failed in {what} ({text}). Ask its author, or check the definition and the imagery. Its last lines:{trace}</source>
        <translation>{name} : la fonction raster {file} a échoué dans {what} ({text}). Adressez-vous à son auteur, ou vérifiez la définition et l'imagerie. Ses dernières lignes :{trace}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>  {shown}, line {lineno}, in {frame}</source>
        <translation>  {shown}, ligne {lineno}, dans {frame}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>the raster function {file} imports {module}</source>
        <translation>la fonction raster {file} importe {module}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{imports}, a part of ArcGIS that is not available here. Export the model to ONNX and name that file in ModelFile.</source>
        <translation>{imports}, une partie d'ArcGIS qui n'est pas disponible ici. Exportez le modèle en ONNX et indiquez ce fichier dans ModelFile.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{imports}: arcgis is Esri's ArcGIS API for Python, which Deep Objects does without. Save the model with arcgis.learn as a FeatureClassifier, which runs without it, or export it to ONNX.</source>
        <translation>{imports} : arcgis est l'ArcGIS API for Python d'Esri, dont Deep Objects se passe. Enregistrez le modèle avec arcgis.learn en tant que FeatureClassifier, qui fonctionne sans elle, ou exportez-le en ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{imports}, the Framework and ModelConfiguration of the definition, but there is no such file beside it. Put it there, or correct the two keys.</source>
        <translation>{imports}, d'après les clés Framework et ModelConfiguration de la définition, mais il n'y a pas de tel fichier à côté d'elle. Ajoutez-le, ou corrigez ces deux clés.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{imports}, which is neither beside it nor in the environment of the model. Put the file there; or, if it is a package that you trust, install it: {executable} -m pip install {top}</source>
        <translation>{imports}, qui ne se trouve ni à côté d'elle ni dans l'environnement du modèle. Ajoutez-y le fichier ; ou, si c'est un paquet auquel vous faites confiance, installez-le : {executable} -m pip install {top}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/model.py"/>
        <source>{definition}: no GPU can be used: PyTorch, which tries it out, is not in this environment. Choose PROCESSOR AUTO or CPU.</source>
        <translation>{definition} : aucun GPU ne peut être utilisé : PyTorch, qui l'essaie, n'est pas dans cet environnement. Choisissez PROCESSOR AUTO ou CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/model.py"/>
        <source>Computing on the CPU: PyTorch, which tries a GPU out, is missing.</source>
        <translation>Calcul sur le CPU : PyTorch, qui essaie le GPU, est absent.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/model.py"/>
        <source>The batch size was lowered to {full}.</source>
        <translation>La taille de lot a été abaissée à {full}.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/model.py"/>
        <source>A Python raster function judges chips as they are.</source>
        <translation>Une fonction raster Python juge les imagettes telles quelles.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>Python raster function</source>
        <translation>Fonction raster Python</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>How many beginnings of a caption are followed up.</source>
        <translation>Nombre de débuts de légende qui sont poursuivis.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>The most words that a caption has.</source>
        <translation>Nombre maximal de mots d'une légende.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>PyTorch weights</source>
        <translation>Poids PyTorch</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a frozen TensorFlow graph</source>
        <translation>un graphe TensorFlow figé</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a CNTK model</source>
        <translation>un modèle CNTK</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a file of weights whose architecture ModelParameters.backbone does not name</source>
        <translation>un fichier de poids dont ModelParameters.backbone ne nomme pas l'architecture</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a model file of an unknown kind ({suffix})</source>
        <translation>un fichier de modèle de type inconnu ({suffix})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>no suffix</source>
        <translation>sans suffixe</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>this is {described}, which this version cannot run. Export the model to ONNX and name that file in ModelFile.</source>
        <translation>ceci est {described}, que cette version ne peut exécuter. Exportez le modèle en ONNX et indiquez ce fichier dans ModelFile.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>ModelType is ImageCaptioner, but {kind} models are read as classifiers. Choose a package that arcgis.learn saved for an ImageCaptioner, or correct ModelType.</source>
        <translation>ModelType vaut ImageCaptioner, mais les modèles {kind} sont lus comme des classifieurs. Choisissez un paquet qu'arcgis.learn a enregistré pour un ImageCaptioner, ou corrigez ModelType.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>an arcgis.learn model that names no backbone</source>
        <translation>un modèle arcgis.learn qui ne nomme pas d'architecture (backbone)</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a model whose raster function lies inside ArcGIS ({function})</source>
        <translation>un modèle dont la fonction raster se trouve dans ArcGIS ({function})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a raster function that is no Python file ({function})</source>
        <translation>une fonction raster qui n'est pas un fichier Python ({function})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>{definition}: this model runs Python code of its own, {path} in {place}, which can do whatever you can. If you trust its author, allow it with ALLOW_MODEL_CODE (“Allow the model's own code”).</source>
        <translation>{definition} : ce modèle exécute son propre code Python, {path} dans {place}, qui peut faire tout ce que vous pouvez faire. Si vous faites confiance à son auteur, autorisez-le avec ALLOW_MODEL_CODE (« Autoriser le code propre au modèle »).</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>{refusal} Or take InferenceFunction out of the definition: then {file} runs as a model of the kind {native}, without that code.</source>
        <translation>{refusal} Ou retirez InferenceFunction de la définition : {file} s'exécute alors comme modèle de type {native}, sans ce code.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/guard.py"/>
        <source>{definition}: the model uses TensorFlow's operation {operation}, which can reach files or run other code. Tick ALLOW_MODEL_CODE if you trust whoever made it, or save the model without that operation.</source>
        <translation>{definition} : le modèle utilise l'opération TensorFlow {operation}, qui peut atteindre des fichiers ou exécuter d'autre code. Cochez ALLOW_MODEL_CODE si vous faites confiance à son auteur, ou enregistrez le modèle sans cette opération.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: {folder} cannot be loaded by TensorFlow {version}: {error}. Save the model again, or export it to ONNX.</source>
        <translation>{definition} : {folder} ne peut être chargé par TensorFlow {version} : {error}. Enregistrez de nouveau le modèle, ou exportez-le en ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>the installed TensorFlow sees no CUDA device</source>
        <translation>le TensorFlow installé ne voit aucun périphérique CUDA</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: {folder} is no SavedModel: it is no folder with a {file}. Name the folder that tf.saved_model.save or model.export made in ModelFile.</source>
        <translation>{definition} : {folder} n'est pas un SavedModel : ce n'est pas un dossier contenant {file}. Indiquez dans ModelFile le dossier créé par tf.saved_model.save ou model.export.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: {folder}/{file} cannot be read ({error}). Copy the folder again, or save the model again.</source>
        <translation>{definition} : {folder}/{file} ne peut être lu ({error}). Copiez de nouveau le dossier, ou enregistrez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: {folder} has no signature {signature} for the tag {tag}. Save the model with its signature, as model.export of Keras does.</source>
        <translation>{definition} : {folder} n'a pas de signature {signature} pour la balise {tag}. Enregistrez le modèle avec sa signature, comme le fait model.export de Keras.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: the model {fact} ({names}), but a chip is one and has one list of scores. Save a signature with one input and one output.</source>
        <translation>{definition} : le modèle {fact} ({names}), mais une imagette est une seule entrée et n'a qu'une liste de scores. Enregistrez une signature à une entrée et une sortie.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: the model's input {name} is {dtype} of the shape {shape}, but numbers with four axes are needed: batch, height, width, bands. Save a signature that takes pictures.</source>
        <translation>{definition} : l'entrée {name} du modèle est de type {dtype} et de forme {shape}, mais il faut des nombres à quatre axes : lot, hauteur, largeur, bandes. Enregistrez une signature qui prend des images.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an object detection model: it finds objects itself, and does not classify given ones</source>
        <translation>un modèle de détection d'objets : il trouve lui-même des objets, et ne classe pas ceux qu'on lui donne</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a pixel classification model: it labels pixels, not objects</source>
        <translation>un modèle de classification de pixels : il étiquette des pixels, et non des objets</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an instance segmentation model: it outlines objects itself</source>
        <translation>un modèle de segmentation d'instances : il délimite lui-même les objets</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an object tracking model</source>
        <translation>un modèle de suivi d'objets</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an image translation model: its output is a picture</source>
        <translation>un modèle de traduction d'images : sa sortie est une image</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a change detection model</source>
        <translation>un modèle de détection de changements</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an edge detection model</source>
        <translation>un modèle de détection de contours</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a point cloud model</source>
        <translation>un modèle de nuages de points</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>the definition is {found}, a JSON object with the model's keys is needed.</source>
        <translation>la définition est {found}, mais il faut un objet JSON avec les clés du modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>this describes exported training chips, not a trained model. Train a model on the chips and choose the .emd or .dlpk that training saves.</source>
        <translation>ceci décrit des imagettes d'entraînement exportées, et non un modèle entraîné. Entraînez un modèle sur ces imagettes et choisissez le .emd ou le .dlpk que l'entraînement enregistre.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write "ModelType": "{type}".</source>
        <translation>Écrivez "ModelType": "{type}".</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a model for another task</source>
        <translation>un modèle pour une autre tâche</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>ModelType is "{task}", {meaning}. Choose a model whose ModelType is {type}.</source>
        <translation>ModelType vaut "{task}", {meaning}. Choisissez un modèle dont ModelType est {type}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write the file's name beside the definition, for example "ModelFile": "model.onnx".</source>
        <translation>Écrivez le nom du fichier placé à côté de la définition, par exemple "ModelFile": "model.onnx".</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Give the size of a chip in pixels.</source>
        <translation>Donnez la taille d'une imagette en pixels.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>a list with one object per class</source>
        <translation>une liste d'un objet par classe</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>List the classes in the order of the model's outputs.</source>
        <translation>Énumérez les classes dans l'ordre des sorties du modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>{path} is {entry}, an object with Value and Name is needed. Write it as {{"Value": 1, "Name": "house"}}.</source>
        <translation>{path} est {entry}, mais il faut un objet avec Value et Name. Écrivez-le ainsi : {{"Value": 1, "Name": "house"}}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Give every class its own number, 0 or more.</source>
        <translation>Donnez à chaque classe son propre numéro, 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Give every class a name.</source>
        <translation>Donnez un nom à chaque classe.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write [red, green, blue].</source>
        <translation>Écrivez [red, green, blue].</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>three numbers from 0 to 255</source>
        <translation>trois nombres de 0 à 255</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a list of band numbers counted from 0, or of band names</source>
        <translation>une liste de numéros de bandes comptés à partir de 0, ou de noms de bandes</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write for example [0, 1, 2].</source>
        <translation>Écrivez par exemple [0, 1, 2].</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write for example [0, 1].</source>
        <translation>Écrivez par exemple [0, 1].</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a lower and a higher number</source>
        <translation>une borne inférieure et une borne supérieure</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Give the number of chips per step.</source>
        <translation>Donnez le nombre d'imagettes par étape.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/fit_keys.py"/>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>Give the size of the model's input in pixels.</source>
        <translation>Donnez la taille de l'entrée du modèle en pixels.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/fit_keys.py"/>
        <source>an object with Height and Width</source>
        <translation>un objet avec Height et Width</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/fit_keys.py"/>
        <source>Give the length in pixels to which that side is brought.</source>
        <translation>Donnez la longueur en pixels à laquelle ce côté est ramené.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/fit_keys.py"/>
        <source>Give the longest side of a box in pixels, or leave the key out.</source>
        <translation>Donnez le plus long côté d'un rectangle en pixels, ou retirez la clé.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>Write {"Mean": [...], "Std": [...]} in pixel values, one number per band or one for all.</source>
        <translation>Écrivez {"Mean": [...], "Std": [...]} en valeurs de pixels, un nombre par bande ou un seul pour toutes.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>an object with Mean and Std</source>
        <translation>un objet avec Mean et Std</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>{key_path} is not known; Mean, Std and Scale are. {remedy}</source>
        <translation>{key_path} n'est pas connu ; Mean, Std et Scale le sont. {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>a list of numbers other than 0</source>
        <translation>une liste de nombres autres que 0</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>Save the model again.</source>
        <translation>Enregistrez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>NormalizationStats describes {count} bands, but ExtractBands takes {taken}. Give the bands' numbers.</source>
        <translation>NormalizationStats décrit {count} bandes, mais ExtractBands prend {taken}. Donnez les numéros des bandes.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/bare_model.py"/>
        <source>this model does not say what its outputs mean. Make a package of it with “Create model package”, or write {stem}.emd beside it, with "ModelType": "ObjectClassification", "ModelFile": "{path}", "ImageHeight"{height}, "ImageWidth"{width}, "ExtractBands"{bands}, "Classes"{classes}, and Normalization where pixels are normalised.</source>
        <translation>ce modèle ne dit pas ce que signifient ses sorties. Faites-en un paquet avec « Créer un paquet de modèle », ou écrivez à côté de lui {stem}.emd, avec "ModelType": "ObjectClassification", "ModelFile": "{path}", "ImageHeight"{height}, "ImageWidth"{width}, "ExtractBands"{bands}, "Classes"{classes}, et Normalization si les pixels sont normalisés.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/bare_model.py"/>
        <source> ({count} of them)</source>
        <translation> (au nombre de {count})</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/described.py"/>
        <source>{key}[{position}] is {name}, a text is needed. Give every class a name.</source>
        <translation>{key}[{position}] est {name}, mais il faut un texte. Donnez un nom à chaque classe.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/described.py"/>
        <source>{key}[{position}] is {name}, {needed} is needed. Give every class a name.</source>
        <translation>{key}[{position}] est {name}, mais il faut {needed}. Donnez un nom à chaque classe.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/described.py"/>
        <source>{key} is empty, a name for every class is needed. List the classes in the order of the model's outputs.</source>
        <translation>{key} est vide, mais il faut un nom pour chaque classe. Énumérez les classes dans l'ordre des sorties du modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/described.py"/>
        <source>{key} has the numbers {shown}, but 0 to {last} are needed. Number the classes in the order of the model's outputs.</source>
        <translation>{key} a les numéros {shown}, mais il faut ceux de 0 à {last}. Numérotez les classes dans l'ordre des sorties du modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/export_folder.py"/>
        <source>{config} holds none of the keys of a Hugging Face or timm model. Write an .emd into the folder instead.</source>
        <translation>{config} ne contient aucune des clés d'un modèle Hugging Face ou timm. Écrivez plutôt un .emd dans le dossier.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/export_folder.py"/>
        <source>there are several {suffix} files in this folder ({names}). Choose one of them.</source>
        <translation>il y a plusieurs fichiers {suffix} dans ce dossier ({names}). Choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/export_folder.py"/>
        <source>this is a TensorFlow SavedModel, which does not say what its outputs mean. Write an .emd into the folder with "ModelType": "ObjectClassification", "ModelFile": "saved_model.pb", "ImageHeight", "ImageWidth", "ExtractBands", "Classes", and Normalization where pixels are normalised.</source>
        <translation>ceci est un SavedModel de TensorFlow, qui ne dit pas ce que signifient ses sorties. Écrivez dans le dossier un .emd avec "ModelType": "ObjectClassification", "ModelFile": "saved_model.pb", "ImageHeight", "ImageWidth", "ExtractBands", "Classes", et Normalization si les pixels sont normalisés.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/export_folder.py"/>
        <source>there is no model in this folder. Choose a folder with an .emd, a .dlpk, or the {config} of a Hugging Face or timm model.</source>
        <translation>il n'y a pas de modèle dans ce dossier. Choisissez un dossier contenant un .emd, un .dlpk ou le {config} d'un modèle Hugging Face ou timm.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>Add for example "Normalization": {"Mean": [0.485, 0.456, 0.406], "Std": [0.229, 0.224, 0.225], "Scale": 0.00392156862745098}.</source>
        <translation>Ajoutez par exemple "Normalization": {"Mean": [0.485, 0.456, 0.406], "Std": [0.229, 0.224, 0.225], "Scale": 0.00392156862745098}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>this is {found}, an object with geoai's keys is needed.</source>
        <translation>ceci est {found}, mais il faut un objet avec les clés de geoai.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>task is “{task}”, but this tool runs models that classify pictures. Choose a model with the task image-classification.</source>
        <translation>task vaut « {task} », mais cet outil exécute des modèles qui classifient des images. Choisissez un modèle dont la tâche est image-classification.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>Give the number of bands.</source>
        <translation>Donnez le nombre de bandes.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>an object of numbers and names</source>
        <translation>un objet de numéros et de noms</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>Write {"0": "house"}.</source>
        <translation>Écrivez {"0": "house"}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>geoai does not record how pixel values are normalised, and the key Normalization is missing. {add}</source>
        <translation>geoai n'enregistre pas comment les valeurs des pixels sont normalisées, et la clé Normalization manque. {add}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>the folder cannot be read ({reason}). Ask for the permission to read it, or choose another one.</source>
        <translation>le dossier ne peut être lu ({reason}). Demandez l'autorisation de le lire, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>{config} names the architecture {architecture}, which does not classify pictures. Choose a model whose architecture ends with ForImageClassification.</source>
        <translation>{config} nomme l'architecture {architecture}, qui ne classifie pas d'images. Choisissez un modèle dont l'architecture se termine par ForImageClassification.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>problem_type in {config} is regression: the model gives numbers, not classes. Choose a model that classifies.</source>
        <translation>problem_type dans {config} vaut regression : le modèle donne des nombres, et non des classes. Choisissez un modèle qui classifie.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>there are several ONNX files in the folder ({several}). Choose one of them as the model, or call it model.onnx.</source>
        <translation>il y a plusieurs fichiers ONNX dans le dossier ({several}). Choisissez l'un d'eux comme modèle, ou nommez-le model.onnx.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>there is no model.onnx in the folder. Export the model into it, with “optimum-cli export onnx --model FOLDER FOLDER”.</source>
        <translation>il n'y a pas de model.onnx dans le dossier. Exportez-y le modèle, avec « optimum-cli export onnx --model FOLDER FOLDER ».</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>a model of transformers</source>
        <translation>un modèle de transformers</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>{file} holds weights alone, and the code of {kind} that they belong to is not part of this tool. Export the model into the folder, with “optimum-cli export onnx --model FOLDER FOLDER”.</source>
        <translation>{file} ne contient que des poids, et le code de {kind} auquel ils appartiennent ne fait pas partie de cet outil. Exportez le modèle dans le dossier, avec « optimum-cli export onnx --model FOLDER FOLDER ».</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>Give the number of classes.</source>
        <translation>Donnez le nombre de classes.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>there is no {preprocessor} in the folder, which says how pictures are resized and normalised. Copy it from the model's page or its training folder.</source>
        <translation>il n'y a pas dans le dossier de {preprocessor}, qui dit comment les images sont redimensionnées et normalisées. Copiez-le depuis la page du modèle ou son dossier d'entraînement.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>{preprocessor} is {found}, a JSON object is needed.</source>
        <translation>{preprocessor} est {found}, mais il faut un objet JSON.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>finds objects itself, and does not classify given ones</source>
        <translation>trouve lui-même des objets, et ne classe pas ceux qu'on lui donne</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>outlines objects itself</source>
        <translation>délimite lui-même les objets</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>finds turned boxes itself, and does not classify given objects</source>
        <translation>trouve lui-même des rectangles orientés, et ne classe pas les objets qu'on lui donne</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>finds the joints of bodies</source>
        <translation>trouve les articulations des corps</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>gives a number for every pixel</source>
        <translation>donne un nombre pour chaque pixel</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>compares a picture with another one</source>
        <translation>compare une image avec une autre</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>makes a sharper picture</source>
        <translation>produit une image plus nette</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>is made for something else</source>
        <translation>est destiné à autre chose</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>this is an Ultralytics model with the task “{task}”: it {meaning}. Choose a model with the task classify.</source>
        <translation>ceci est un modèle Ultralytics dont la tâche est « {task} » : il {meaning}. Choisissez un modèle dont la tâche est classify.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>imgsz in the file's metadata is {value}, height and width in pixels are needed. Export the model again.</source>
        <translation>imgsz dans les métadonnées du fichier vaut {value}, mais il faut la hauteur et la largeur en pixels. Exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>this is a {kind} of Deepness: it {meaning}. Choose a model that gives one list of class scores for a chip.</source>
        <translation>ceci est un {kind} de Deepness : il {meaning}. Choisissez un modèle qui donne une liste de scores de classes par imagette.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>standardization_std in the file's metadata holds a 0. Write numbers other than 0.</source>
        <translation>standardization_std dans les métadonnées du fichier contient un 0. Écrivez des nombres autres que 0.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>neither the model's input nor tile_size in the file's metadata says how large a chip is. Write tile_size, in pixels, into the metadata.</source>
        <translation>ni l'entrée du modèle ni tile_size dans les métadonnées du fichier ne disent la taille d'une imagette. Écrivez tile_size, en pixels, dans les métadonnées.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>{key} in the file's metadata is {written}, the classes by number are needed. Write for example {{"0": "house", "1": "tree"}}.</source>
        <translation>{key} dans les métadonnées du fichier vaut {written}, mais il faut les classes par numéro. Écrivez par exemple {{"0": "house", "1": "tree"}}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>{key} in the file's metadata is {value}, a list of numbers is needed. Write one number per band, for values from 0 to 1.</source>
        <translation>{key} dans les métadonnées du fichier vaut {value}, mais il faut une liste de nombres. Écrivez un nombre par bande, pour des valeurs de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Write {"height": 224, "width": 224} or {"shortest_edge": 224}.</source>
        <translation>Écrivez {"height": 224, "width": 224} ou {"shortest_edge": 224}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>A model's input needs one size for all pictures.</source>
        <translation>L'entrée d'un modèle exige une même taille pour toutes les images.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Export the model with a processor that resizes instead.</source>
        <translation>Exportez le modèle avec un préprocesseur qui redimensionne à la place.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>height and width in pixels</source>
        <translation>la hauteur et la largeur en pixels</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Write {"height": 224, "width": 224}.</source>
        <translation>Écrivez {"height": 224, "width": 224}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>do_resize is false, and no size is fixed. {one_size}</source>
        <translation>do_resize vaut false, et aucune taille n'est fixée. {one_size}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>Give a share such as 0.875.</source>
        <translation>Donnez une proportion comme 0.875.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>a number from 0.01 to 1</source>
        <translation>un nombre de 0.01 à 1</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>size has a shortest_edge and do_center_crop is false, so that pictures keep their own shapes. {one_size} Write "do_center_crop": true and a crop_size.</source>
        <translation>size a un shortest_edge et do_center_crop vaut false, si bien que les images gardent leurs propres formes. {one_size} Écrivez "do_center_crop": true et un crop_size.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>size is {height} × {width} and crop_size {height_2} × {width_2}, but cutting is known from squares only. Make size a square, or leave the crop out.</source>
        <translation>size vaut {height} × {width} et crop_size {height_2} × {width_2}, mais la découpe n'est connue que pour des carrés. Donnez à size une forme carrée, ou renoncez à la découpe.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>height and width, or the shortest_edge, in pixels</source>
        <translation>la hauteur et la largeur, ou shortest_edge, en pixels</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>0 is nearest, 1 lanczos, 2 bilinear, 3 bicubic, 4 box and 5 hamming.</source>
        <translation>0 signifie nearest, 1 lanczos, 2 bilinear, 3 bicubic, 4 box et 5 hamming.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Write for example 0.00392156862745098.</source>
        <translation>Écrivez par exemple 0.00392156862745098.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Write one number per band.</source>
        <translation>Écrivez un nombre par bande.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>Correct the number.</source>
        <translation>Corrigez le nombre.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/reader.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Say whether pictures are {meant}.</source>
        <translation>Dites si les images sont {meant}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>resized to size</source>
        <translation>redimensionnées à size</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>multiplied by rescale_factor</source>
        <translation>multipliées par rescale_factor</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>normalised by image_mean and image_std</source>
        <translation>normalisées par image_mean et image_std</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{key_path} names {names} bands, but the shape has {bands}. Correct one of them.</source>
        <translation>{key_path} nomme {names} bandes, mais la forme en a {bands}. Corrigez l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Say what it does with value_scaling and resize_type, and take the key out.</source>
        <translation>Dites par value_scaling et resize_type ce qu'elle fait, et retirez la clé.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{key_path} asks for code ({named}), which is not run. {remedy}</source>
        <translation>{key_path} demande du code ({named}), qui n'est pas exécuté. {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{path} is {band}, a band's name is needed. Name it.</source>
        <translation>{path} est {band}, mais il faut le nom d'une bande. Nommez-la.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{path} is computed by an expression ({band}), which is not run. Compute the band with the raster calculator first.</source>
        <translation>{path} se calcule par une expression ({band}), qui n'est pas exécutée. Calculez d'abord la bande avec la calculatrice raster.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a list of "batch", "bands" or "channel", "height" and "width"</source>
        <translation>une liste de "batch", "bands" ou "channel", "height" et "width"</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Choose a model that takes one picture of bands, height and width.</source>
        <translation>Choisissez un modèle qui prend une seule image, avec bandes, hauteur et largeur.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a list of four whole numbers</source>
        <translation>une liste de quatre nombres entiers</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Write -1 for a free axis.</source>
        <translation>Écrivez -1 pour un axe libre.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a fixed height and width</source>
        <translation>une hauteur et une largeur fixes</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Write them in pixels.</source>
        <translation>Écrivez-les en pixels.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>one of {known} or null</source>
        <translation>l'un des mots {known} ou null</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Choose a model resized in such a way.</source>
        <translation>Choisissez un modèle dont les images sont redimensionnées ainsi.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{key_path} is the word of an older version of the extension for value_scaling. Write value_scaling in its place, with its numbers.</source>
        <translation>{key_path} est le mot d'une version plus ancienne de l'extension pour value_scaling. Écrivez value_scaling à sa place, avec ses nombres.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a list of 1 or {count} objects</source>
        <translation>une liste de 1 ou {count} objets</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a list of objects</source>
        <translation>une liste d'objets</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Give one for all bands, or one for each.</source>
        <translation>Donnez-en un pour toutes les bandes, ou un pour chacune.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a number other than minimum</source>
        <translation>un nombre autre que minimum</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Correct it.</source>
        <translation>Corrigez-le.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>min-max, z-score, offset, scale or null</source>
        <translation>min-max, z-score, offset, scale ou null</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Choose a model whose bands are scaled by one of these.</source>
        <translation>Choisissez un modèle dont les bandes sont mises à l'échelle de l'une de ces façons.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a number other than 0</source>
        <translation>un nombre autre que 0</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Write the number that the training used.</source>
        <translation>Écrivez le nombre qu'a utilisé l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Export the model with that step inside, and take the key out.</source>
        <translation>Exportez le modèle avec cette étape à l'intérieur, et retirez la clé.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>this STAC item describes no model: it has no mlm: keys. Choose an item of the machine learning model extension, or an .emd.</source>
        <translation>cet élément STAC ne décrit pas de modèle : il n'a pas de clés mlm:. Choisissez un élément de l'extension Machine Learning Model, ou un .emd.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>the model is for {asked}, but this tool runs models for {known}. Choose such a model.</source>
        <translation>le modèle est destiné à {asked}, mais cet outil exécute des modèles pour {known}. Choisissez un tel modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <location filename="../../inference/definition/reader.py"/>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>a list with one object</source>
        <translation>une liste d'un seul objet</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Describe the model's input and output.</source>
        <translation>Décrivez l'entrée et la sortie du modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key_path} lists {count}, but one picture in and one list of class scores out are needed. Choose a model with one of each.</source>
        <translation>{key_path} en énumère {count}, mais il faut une image en entrée et une liste de scores de classes en sortie. Choisissez un modèle qui a l'une et l'autre.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>no asset has the role mlm:model. Add one whose href is the model file's path.</source>
        <translation>aucun asset n'a le rôle mlm:model. Ajoutez-en un dont href est le chemin du fichier de modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key_path} is {artifact}, a pickled file, which may hold code. Save the model with torch.jit.save or torch.export.save, or export it to ONNX.</source>
        <translation>{key_path} vaut {artifact}, un fichier enregistré avec pickle, qui peut contenir du code. Enregistrez le modèle avec torch.jit.save ou torch.export.save, ou exportez-le en ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Write the model file's path.</source>
        <translation>Écrivez le chemin du fichier de modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key} is {href}, which would have to be downloaded. Download the model file, and write its path there.</source>
        <translation>{key} vaut {href}, qu'il faudrait télécharger. Téléchargez le fichier de modèle, et écrivez-y son chemin.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key} is {href}, {place}, which is not looked up. Copy the model file to this computer, and write its path there.</source>
        <translation>{key} vaut {href}, {place}, qui n'est pas consulté. Copiez le fichier de modèle sur cet ordinateur, et écrivez-y son chemin.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key} is {href}, but in JSON text it must be an absolute path. Correct the path.</source>
        <translation>{key} vaut {href}, mais dans un texte JSON ce doit être un chemin absolu. Corrigez le chemin.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key} names {href}, which is not there. Copy the model file to that place, or correct the path.</source>
        <translation>{key} nomme {href}, qui n'existe pas. Copiez le fichier de modèle à cet endroit, ou corrigez le chemin.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Give every class its own number.</source>
        <translation>Donnez à chaque classe son propre numéro.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/teachable_machine.py"/>
        <location filename="../../inference/definition/files/code.py"/>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/teachable_machine.py"/>
        <source>{labels} has the line {line}, a number of its own and a name are needed. Write for example 0 house.</source>
        <translation>{labels} contient la ligne {line}, mais il faut un numéro unique et un nom. Écrivez par exemple 0 house.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/teachable_machine.py"/>
        <source>{labels} is empty, a line such as “0 house” is needed for every class.</source>
        <translation>{labels} est vide, mais il faut pour chaque classe une ligne comme « 0 house ».</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>there is neither {file} nor {other} nor a model.onnx beside {config}. Copy the model's weights into the folder.</source>
        <translation>il n'y a ni {file} ni {other} ni model.onnx à côté de {config}. Copiez les poids du modèle dans le dossier.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>a list of the classes' names</source>
        <translation>une liste des noms des classes</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>List them in the order of the model's outputs.</source>
        <translation>Énumérez-les dans l'ordre des sorties du modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>bands, height and width</source>
        <translation>bandes, hauteur et largeur</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>Write for example [3, 224, 224].</source>
        <translation>Écrivez par exemple [3, 224, 224].</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>{key_path} is border, which fills pictures up with their mean colour; this tool does not. Export the model with crop_mode center or squash.</source>
        <translation>{key_path} vaut border, qui remplit les images de leur couleur moyenne ; cet outil ne le fait pas. Exportez le modèle avec crop_mode center ou squash.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>{key_path} is {height} × {width} pixels, no square, which is known only with crop_mode squash and crop_pct 1. Correct the keys.</source>
        <translation>{key_path} vaut {height} × {width} pixels, ce qui n'est pas un carré et n'est connu qu'avec crop_mode squash et crop_pct 1. Corrigez les clés.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>Write one number per band, for values from 0 to 1.</source>
        <translation>Écrivez un nombre par bande, pour des valeurs de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>model_args builds the network with {unknown}, which is not known here. Export the model to ONNX into the folder.</source>
        <translation>model_args construit le réseau avec {unknown}, qui n'est pas connu ici. Exportez le modèle en ONNX dans le dossier.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package</source>
        <translation>le paquet</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>{what} lists more than {most:,} files, which no model has. Check where it comes from.</source>
        <translation>{what} énumère plus de {most:,} fichiers, ce qu'aucun modèle n'a. Vérifiez sa provenance.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>an unusual method</source>
        <translation>une méthode inhabituelle</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>{file} in {what} is compressed by {told}, which could unpack to any size. Zip it in the usual way, by deflate.</source>
        <translation>{file} dans {what} est compressé par {told}, ce qui pourrait se décompresser à n'importe quelle taille. Compressez-le en ZIP de la manière habituelle, par deflate.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>{what} has {size:,.1f} MB and unpacks to {whole:,.1f} GB, as no model does. Do not use it.</source>
        <translation>{what} fait {size:,.1f} Mo et se décompresse en {whole:,.1f} Go, ce qu'aucun modèle ne fait. Ne l'utilisez pas.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds a file that would be written outside its own folder ({shown}). Do not use this package.</source>
        <translation>le paquet contient un fichier qui serait écrit hors de son propre dossier ({shown}). N'utilisez pas ce paquet.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds two files of one name, on systems to which letter cases are equal ({both}). Keep one of them, and zip the package again.</source>
        <translation>le paquet contient deux fichiers de même nom pour les systèmes qui ne distinguent pas la casse ({both}). Gardez-en un, et refaites le ZIP.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>a device or a pipe</source>
        <translation>un périphérique ou un tube</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds {kind} where a file belongs ({shown}). Zip the files themselves, or do not use this package.</source>
        <translation>le paquet contient {kind} à la place d'un fichier ({shown}). Mettez les fichiers eux-mêmes dans le ZIP, ou n'utilisez pas ce paquet.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds a file whose path has more than {most} characters ({shown}). Give it a shorter one, and zip it again.</source>
        <translation>le paquet contient un fichier dont le chemin dépasse {most} caractères ({shown}). Donnez-lui un chemin plus court, et refaites le ZIP.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds a file whose name not every system can write ({shown}). Rename it, and zip it again.</source>
        <translation>le paquet contient un fichier dont certains systèmes ne peuvent écrire le nom ({shown}). Renommez-le, et refaites le ZIP.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>Python code</source>
        <translation>code Python</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>a program library</source>
        <translation>une bibliothèque logicielle</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>a Keras Lambda layer</source>
        <translation>une couche Lambda de Keras</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>a pickle that names {listed}</source>
        <translation>un pickle qui nomme {listed}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>not looked through: {faults}</source>
        <translation>non examiné : {faults}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>it wants more memory than there is</source>
        <translation>il demande plus de mémoire qu'il n'y en a</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>not readable, so that it may contain code ({told})</source>
        <translation>illisible, si bien qu'il peut contenir du code ({told})</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source> and {rest} more</source>
        <translation> et {rest} autres</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>copyreg extension-{argument}</source>
        <translation>extension copyreg {argument}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>this is not a text in UTF-8 (byte {start}). Choose an .emd, a text in JSON, or a .dlpk.</source>
        <translation>ceci n'est pas un texte en UTF-8 (octet {start}). Choisissez un .emd, un texte JSON ou un .dlpk.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>this is not JSON: {msg} at line {lineno}, column {colno}. Correct the text there.</source>
        <translation>ceci n'est pas du JSON : {msg} à la ligne {lineno}, colonne {colno}. Corrigez le texte à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>the key “{error}” stands twice in one object, with two values. Keep one of them.</source>
        <translation>la clé « {error} » figure deux fois dans un objet, avec deux valeurs. Gardez l'une d'elles.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>this is a device or a pipe, a file is needed. Choose another.</source>
        <translation>ceci est un périphérique ou un tube, mais il faut un fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>this JSON is nested too deeply or holds a number too long to be a definition.</source>
        <translation>ce JSON est trop imbriqué ou contient un nombre trop long pour être une définition.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/neighbours.py"/>
        <source>{model} keeps weights in {location}, which is not beside it. Put that file there, or export the model into one file.</source>
        <translation>{model} garde des poids dans {location}, qui n'est pas à côté de lui. Mettez-y ce fichier, ou exportez le modèle en un seul fichier.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/onnx_file.py"/>
        <source>this is not an ONNX model, or the file is damaged. Export or copy the model again, or choose another file.</source>
        <translation>ceci n'est pas un modèle ONNX, ou le fichier est endommagé. Exportez ou copiez de nouveau le modèle, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>this is not a ZIP archive, as a deep learning package must be, or it is damaged ({error}). Copy or export the package again.</source>
        <translation>ceci n'est pas une archive ZIP, comme doit l'être un paquet d'apprentissage profond, ou elle est endommagée ({error}). Copiez ou exportez de nouveau le paquet.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the package cannot be opened ({error}). Zip it in the usual way, without a password.</source>
        <translation>le paquet ne peut être ouvert ({error}). Compressez-le en ZIP de la manière habituelle, sans mot de passe.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the file cannot be read ({reason}). Ask for the permission to read it, or choose another file.</source>
        <translation>le fichier ne peut être lu ({reason}). Demandez l'autorisation de le lire, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>{name} holds {size:.0f} MB, but a model definition is a short text of at most {most:.0f} MB. Choose the .emd or .dlpk that training saved.</source>
        <translation>{name} fait {size:.0f} Mo, mais une définition de modèle est un texte court d'au plus {most:.0f} Mo. Choisissez le .emd ou le .dlpk que l'entraînement a enregistré.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>there is no .emd in this package. Add the model definition to it, or export it again.</source>
        <translation>il n'y a pas de .emd dans ce paquet. Ajoutez-y la définition de modèle, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>there are {count} .emd files in this package ({names}). Leave one model definition in it.</source>
        <translation>il y a {count} fichiers .emd dans ce paquet ({names}). Laissez-y une seule définition de modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the package is damaged ({error}). Copy or export it again.</source>
        <translation>le paquet est endommagé ({error}). Copiez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the package cannot be unpacked into {target} ({reason}). Make room there.</source>
        <translation>le paquet ne peut être décompressé dans {target} ({reason}). Libérez-y de la place.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the package unpacks to {size:,.1f} MB, but there are {free:,.1f} MB free for {target}. Make room there, or check where the package comes from.</source>
        <translation>le paquet se décompresse en {size:,.1f} Mo, mais il n'y a que {free:,.1f} Mo libres pour {target}. Libérez-y de la place, ou vérifiez la provenance du paquet.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/pointer.py"/>
        <source>{file} is a pointer of Git LFS, a short text in place of the file itself. Fetch the file with “git lfs pull”, or download it.</source>
        <translation>{file} est un pointeur de Git LFS, un court texte à la place du fichier lui-même. Récupérez le fichier avec « git lfs pull », ou téléchargez-le.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/places.py"/>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <location filename="../../inference/definition/places.py"/>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <location filename="../../inference/definition/places.py"/>
        <source>a place on a network share</source>
        <translation>un emplacement sur un partage réseau</translation>
    </message>
    <message>
        <location filename="../../inference/definition/places.py"/>
        <source>a place that only GDAL can read</source>
        <translation>un emplacement que seul GDAL peut lire</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>model definition</source>
        <translation>définition de modèle</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>no model was given. Choose an .emd, a .dlpk, a model that describes itself or its folder, or paste JSON text.</source>
        <translation>aucun modèle n'a été donné. Choisissez un .emd, un .dlpk, un modèle qui se décrit lui-même ou son dossier, ou collez un texte JSON.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{text} is {place}, a file is needed. Download the model, and choose the file.</source>
        <translation>{text} est {place}, mais il faut un fichier. Téléchargez le modèle, et choisissez le fichier.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{text} is a device or a pipe, a file is needed. Choose another.</source>
        <translation>{text} est un périphérique ou un tube, mais il faut un fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>there is no file {text}. Check the path, or choose the model again.</source>
        <translation>il n'y a pas de fichier {text}. Vérifiez le chemin, ou choisissez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{other} in the model's folder is a device or a pipe, a file is needed. Do not use this model.</source>
        <translation>{other} dans le dossier du modèle est un périphérique ou un tube, mais il faut un fichier. N'utilisez pas ce modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{key} names {written}, {place}, which is not looked up. Put the file beside the definition, and write its name.</source>
        <translation>{key} nomme {written}, {place}, qui n'est pas consulté. Mettez le fichier à côté de la définition, et écrivez son nom.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{key} names {written}, which is not in the package. Export the package again.</source>
        <translation>{key} nomme {written}, qui n'est pas dans le paquet. Exportez de nouveau le paquet.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{key} names {written}, which does not exist; in JSON text it must be an absolute path. Correct the path.</source>
        <translation>{key} nomme {written}, qui n'existe pas ; dans un texte JSON, ce doit être un chemin absolu. Corrigez le chemin.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{key} names {written}, which is not in {folder}. Put the file there, or correct {key}.</source>
        <translation>{key} nomme {written}, qui n'est pas dans {folder}. Mettez-y le fichier, ou corrigez {key}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>one line of at most {most:,} characters without control characters</source>
        <translation>une ligne d'au plus {most:,} caractères sans caractères de contrôle</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>a list of numbers</source>
        <translation>une liste de nombres</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>a list of {count} numbers</source>
        <translation>une liste de {count} nombres</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>{key_path} is {found}, {needed} is needed. {remedy}</source>
        <translation>{key_path} vaut {found}, mais il faut {needed}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>{key_path} is missing, {needed} is needed. {remedy}</source>
        <translation>{key_path} manque : il faut {needed}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>0 or 1</source>
        <translation>0 ou 1</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>Write 1 for yes and 0 for no.</source>
        <translation>Écrivez 1 pour oui et 0 pour non.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>Correct the word or leave the key out.</source>
        <translation>Corrigez le mot ou retirez la clé.</translation>
    </message>
    <message>
        <location filename="../../inference/errors.py"/>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <location filename="../../inference/errors.py"/>
        <source>threads</source>
        <translation>fils d'exécution</translation>
    </message>
    <message>
        <location filename="../../inference/errors.py"/>
        <source>The run was cancelled; nothing more was read or classified.</source>
        <translation>Le traitement a été annulé ; rien de plus n'a été lu ni classifié.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cleaning/run_folder.py"/>
        <source>No temporary folder can be made ({reason}). Free some space, or set TMPDIR to another folder.</source>
        <translation>Aucun dossier temporaire ne peut être créé ({reason}). Libérez de la place, ou réglez TMPDIR sur un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>Set the inference environment up again.</source>
        <translation>Réinstallez l'environnement d'inférence.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>answered {name} to Load</source>
        <translation>a répondu {name} à Load</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>answered {name} to Inspect</source>
        <translation>a répondu {name} à Inspect</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>The temporary folder has no room for {size:.0f} MB of chips ({reason}). Free some space there.</source>
        <translation>Le dossier temporaire n'a pas de place pour {size:.0f} Mo d'imagettes ({reason}). Libérez-y de la place.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>could not map the shared file</source>
        <translation>n'a pu projeter en mémoire le fichier partagé</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>answered {name} to Predict</source>
        <translation>a répondu {name} à Predict</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>did not answer for each of {count} chips</source>
        <translation>n'a pas répondu pour chacune des {count} imagettes</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>does not speak this version's protocol</source>
        <translation>ne parle pas le protocole de cette version</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>Run again with a smaller batch_size, or check the model.</source>
        <translation>Relancez avec un batch_size plus petit, ou vérifiez le modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>answered out of turn</source>
        <translation>a répondu hors de son tour</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>gave no answer for {limit:.0f} s</source>
        <translation>n'a pas répondu pendant {limit:.0f} s</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>ended</source>
        <translation>s'est terminé</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>sent what is no message</source>
        <translation>a envoyé quelque chose qui n'est pas un message</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>The inference process {what} (exit code {code})</source>
        <translation>Le processus d'inférence {what} (code de sortie {code})</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: {address} has had no workers for {wait} seconds. Start Dask workers that connect to it, as the page on scaling says.</source>
        <translation>SCHEDULER : {address} n'a aucun worker depuis {wait} secondes. Démarrez des workers Dask qui s'y connectent, comme l'explique la page sur le passage à l'échelle.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>the scheduler</source>
        <translation>l'ordonnanceur</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>the Dask worker {name}</source>
        <translation>le worker Dask {name}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: {who} has {has}, but the cluster environment here {needed}. Give both the same versions; “Set up inference environment” takes a Python of your own for cluster, too.</source>
        <translation>SCHEDULER : {who} a {has}, mais l'environnement cluster a ici {needed}. Donnez aux deux les mêmes versions ; « Installer un environnement d'inférence » accepte aussi pour cluster un Python de votre choix.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: {address} does not answer any more. Start it again, and run with RESUME to go on.</source>
        <translation>SCHEDULER : {address} ne répond plus. Redémarrez-le, et relancez avec RESUME pour continuer.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: a part failed on the cluster ({name}: {error}).</source>
        <translation>SCHEDULER : une partie a échoué sur le cluster ({name} : {error}).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>Check the address, and the certificates in Dask's own configuration (distributed.comm.tls).</source>
        <translation>Vérifiez l'adresse, ainsi que les certificats de la configuration propre à Dask (distributed.comm.tls).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>Check the address, and whether it runs; one with TLS begins with tls://.</source>
        <translation>Vérifiez l'adresse, et qu'il fonctionne ; avec TLS, elle commence par tls://.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: no Dask scheduler answers at {address} ({error}). {remedy}</source>
        <translation>SCHEDULER : aucun ordonnanceur Dask ne répond à {address} ({error}). {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>Dask {dask}, distributed {distributed} and Python {python}</source>
        <translation>Dask {dask}, distributed {distributed} et Python {python}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>The process that speaks with the scheduler {what}.</source>
        <translation>Le processus qui dialogue avec l'ordonnanceur {what}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>{sentence} Run again with RESUME to go on.</source>
        <translation>{sentence} Relancez avec RESUME pour continuer.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>SCHEDULER: a worker answered what nobody asked ({error}).</source>
        <translation>SCHEDULER : un worker a répondu ce que personne ne demandait ({error}).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>A part came before a scheduler was named.</source>
        <translation>Une partie est arrivée avant qu'un ordonnanceur ne soit nommé.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>The cluster has {workers} workers with {threads} threads now.</source>
        <translation>Le cluster a maintenant {workers} workers et {threads} fils d'exécution.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>QGIS on {answer} died of a part. It is started again.</source>
        <translation>Sur {answer}, QGIS a planté en traitant une partie. Il est redémarré.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>The Dask worker {worker} {reason}.</source>
        <translation>Le worker Dask {worker} {reason}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>{sentence} It is left out.</source>
        <translation>{sentence} Il est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>SCHEDULER: no worker can take part in this run. {sentence}</source>
        <translation>SCHEDULER : aucun worker ne peut participer à ce traitement. {sentence}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>The model was sent to {worker}, which cannot read its files.</source>
        <translation>Le modèle a été envoyé à {worker}, qui ne peut lire ses fichiers.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>{own}, the Python chosen for the {family} environment, is not there any more. Choose another, or make the environment, with “Set up inference environment”.</source>
        <translation>{own}, le Python choisi pour l'environnement {family}, n'existe plus. Choisissez-en un autre, ou créez l'environnement, avec « Installer un environnement d'inférence ».</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>which speaks with a SCHEDULER</source>
        <translation>qui dialogue avec un SCHEDULER</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>in which this kind of model runs</source>
        <translation>dans lequel s'exécute ce type de modèle</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>The {family} environment, {use}, is not installed. Run the algorithm “Set up inference environment” of Deep Objects, or: qgis_process run deepobjects:setupenvironment -- ENVIRONMENT={family}</source>
        <translation>L'environnement {family}, {use}, n'est pas installé. Lancez l'algorithme « Installer un environnement d'inférence » de Deep Objects, ou : qgis_process run deepobjects:setupenvironment -- ENVIRONMENT={family}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>Close other programs, or raise the limits that the system sets to QGIS.</source>
        <translation>Fermez d'autres programmes, ou relevez les limites que le système impose à QGIS.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>The inference process could not be started with {interpreter} ({reason}). {remedy}</source>
        <translation>Le processus d'inférence n'a pu être démarré avec {interpreter} ({reason}). {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>No Python interpreter was found in {prefix}. Install Python 3 with its venv module.</source>
        <translation>Aucun interpréteur Python n'a été trouvé dans {prefix}. Installez Python 3 avec son module venv.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/home.py"/>
        <source>{model}: the files of the model were changed during the run, whose rows would be of two models. Run again.</source>
        <translation>{model} : les fichiers du modèle ont été modifiés pendant le traitement, dont les lignes viendraient de deux modèles. Relancez le traitement.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/inspection.py"/>
        <source>{definition}: the model's code answered for the inference process, with what it never says. Do not use this model.</source>
        <translation>{definition} : le code du modèle a répondu à la place du processus d'inférence, par ce que celui-ci ne dit jamais. N'utilisez pas ce modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>The model takes one chip at a time.</source>
        <translation>Le modèle prend une imagette à la fois.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>probabilities</source>
        <translation>probabilités</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>The model's outputs are read as {said}.</source>
        <translation>Les sorties du modèle sont lues comme {said}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>outcomes</source>
        <translation>résultats</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>captions</source>
        <translation>légendes</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>{name}: the model gave scores of the shape {shape} for {count} objects, but {outputs} each when it was loaded. Export the model again.</source>
        <translation>{name} : le modèle a donné des scores de forme {shape} pour {count} objets, mais {outputs} pour chacun lors de son chargement. Exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>{name}: the model gave {count} {what} for {objects} objects. Set the model argument batch_size to 1, or ask the model's author.</source>
        <translation>{name} : le modèle a donné {count} {what} pour {objects} objets. Réglez l'argument du modèle batch_size sur 1, ou adressez-vous à l'auteur du modèle.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>{name}: the model failed ({error}: {told}).</source>
        <translation>{name} : le modèle a échoué ({error} : {told}).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/pipes.py"/>
        <source>{sentence} Its last lines:
{last}</source>
        <translation>{sentence} Ses dernières lignes :
{last}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/room.py"/>
        <source>The temporary folder has no room for {size:.0f} MB of {what} ({reason}). Free some space there, or set TMPDIR to another folder.</source>
        <translation>Le dossier temporaire n'a pas de place pour {size:.0f} Mo ({what} : {reason}). Libérez-y de la place, ou réglez TMPDIR sur un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>There is not enough memory for this model and batch. Set the model argument batch_size to a smaller number.</source>
        <translation>Il n'y a pas assez de mémoire pour ce modèle et ce lot. Réglez l'argument du modèle batch_size sur un nombre plus petit.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>{name} is no request.</source>
        <translation>{name} n'est pas une requête.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>Computing on the CPU: the card failed ({told}).</source>
        <translation>Calcul sur le CPU : la carte a échoué ({told}).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>{name}: no GPU can be used, though the CPU can: {told}. Choose PROCESSOR AUTO or CPU, or free the card.</source>
        <translation>{name} : aucun GPU ne peut être utilisé, alors que le CPU peut l'être : {told}. Choisissez PROCESSOR AUTO ou CPU, ou libérez la carte.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>Chips came before a model was loaded.</source>
        <translation>Des imagettes sont arrivées avant qu'un modèle ne soit chargé.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>Chips came before their shared file.</source>
        <translation>Des imagettes sont arrivées avant leur fichier partagé.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/settled.py"/>
        <source>The batch size {asked} was lowered to {square}: chips are large.</source>
        <translation>La taille de lot {asked} a été abaissée à {square} : les imagettes sont grandes.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/settled.py"/>
        <source>The batch size {asked} was changed to {square}, a square number.</source>
        <translation>La taille de lot {asked} a été ramenée à {square}, un nombre carré.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/actions.py"/>
        <source>The {family} environment is there already, and works; nothing was changed. ACTION REPAIR makes it anew.</source>
        <translation>L'environnement {family} existe déjà, et fonctionne ; rien n'a été modifié. ACTION REPAIR le recrée.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/actions.py"/>
        <source>The {family} environment was made for the {old}, and is replaced by one for the {new}. To keep it for the {old}, cancel, and choose ACTION REPAIR.</source>
        <translation>L'environnement {family} a été créé pour {old}, et il est remplacé par un autre pour {new}. Pour le garder pour {old}, annulez, et choisissez ACTION REPAIR.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/actions.py"/>
        <source>The {family} environment was made from other requirements than those of this version; ACTION REPAIR brings it up to date.</source>
        <translation>L'environnement {family} a été créé d'après d'autres exigences que celles de cette version ; ACTION REPAIR le met à jour.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/actions.py"/>
        <source>{own}, a Python of your own, stands for the {family} environment, and is not changed. Repair it with its own tools, or choose ACTION INSTALL to get an environment of the plugin's own.</source>
        <translation>{own}, votre propre Python, tient lieu d'environnement {family}, et n'est pas modifié. Réparez-le avec ses propres outils, ou choisissez ACTION INSTALL pour obtenir un environnement de l'extension.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment is made for the CPU only: choose VARIANT CPU.</source>
        <translation>L'environnement {family} n'existe que pour le CPU : choisissez VARIANT CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>VARIANT GPU is for NVIDIA's cards, which no Mac has: choose CPU.</source>
        <translation>VARIANT GPU concerne les cartes de NVIDIA, qu'aucun Mac ne possède : choisissez CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment needs Python 3.9 or newer, but QGIS has {python}. Name a newer Python of your own in EXISTING_PYTHON.</source>
        <translation>L'environnement {family} exige Python 3.9 ou plus récent, mais QGIS a {python}. Indiquez votre propre Python, plus récent, dans EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment for the GPU needs Python 3.10 or newer, but QGIS has {python}. Name a newer Python of your own in EXISTING_PYTHON.</source>
        <translation>L'environnement {family} pour le GPU exige Python 3.10 ou plus récent, mais QGIS a {python}. Indiquez votre propre Python, plus récent, dans EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment has no builds for Macs with an Intel processor, nor for a QGIS that runs as if on one (Rosetta). Take a QGIS for Apple silicon, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>L'environnement {family} n'a pas de versions pour les Mac à processeur Intel, ni pour un QGIS qui s'exécute comme sur l'un d'eux (Rosetta). Prenez un QGIS pour Apple silicon, ou indiquez votre propre Python dans EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment has builds for Linux with glibc, and this system has another C library. Name a Python of your own in EXISTING_PYTHON.</source>
        <translation>L'environnement {family} a des versions pour Linux avec glibc, et ce système a une autre bibliothèque C. Indiquez votre propre Python dans EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment has builds for Linux with glibc 2.28 or newer, but this system has {glibc}. Name a Python of your own in EXISTING_PYTHON.</source>
        <translation>L'environnement {family} a des versions pour Linux avec glibc 2.28 ou plus récent, mais ce système a {glibc}. Indiquez votre propre Python dans EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>{index} does not answer.</source>
        <translation>{index} ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>WHEELS: {folder} has no wheel of {package} for Python {python} on {system}, which the torch environment for the {variant} needs. Put it there, with the torchvision that belongs to it.</source>
        <translation>WHEELS : {folder} n'a pas de wheel de {package} pour Python {python} sur {system}, dont l'environnement torch pour {variant} a besoin. Mettez-le là, avec le torchvision qui va avec.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>Choose ACTION REPAIR, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>Choisissez ACTION REPAIR, ou indiquez votre propre Python dans EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>What was there before is as it was; another Python can be named in EXISTING_PYTHON.</source>
        <translation>Ce qui existait est resté tel quel ; un autre Python peut être indiqué dans EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>Mend it by its own tools, or choose another Python.</source>
        <translation>Réparez-le avec ses propres outils, ou choisissez un autre Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>{framework} does not compute on the {device}: {problem}</source>
        <translation>{framework} ne calcule pas sur le {device} : {problem}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>{framework} computes on the {device}</source>
        <translation>{framework} calcule sur le {device}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>its packages come from elsewhere: {places}.</source>
        <translation>ses paquets viennent d'ailleurs : {places}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>The check of the environment was stopped before it ended.</source>
        <translation>La vérification de l'environnement a été arrêtée avant sa fin.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>its check did not end within {seconds} seconds.</source>
        <translation>sa vérification ne s'est pas terminée en {seconds} secondes.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>its interpreter gave no answer that can be read.</source>
        <translation>son interpréteur n'a donné aucune réponse lisible.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>its interpreter ended with {code}: {lines}.</source>
        <translation>son interpréteur s'est terminé par {code} : {lines}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>it said nothing</source>
        <translation>il n'a rien dit</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>The {family} environment does not work: {fact} {remedy}</source>
        <translation>L'environnement {family} ne fonctionne pas : {fact} {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>{place} could not be read or written, which the set-up needs ({reason}). Allow it, or free some space there.</source>
        <translation>{place} n'a pu être lu ou écrit, ce dont l'installation a besoin ({reason}). Autorisez-le, ou libérez-y de la place.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>The {family} environment is being set up already, in another window of QGIS or by another program. Wait until that has ended.</source>
        <translation>L'environnement {family} est déjà en cours d'installation, dans une autre fenêtre de QGIS ou par un autre programme. Attendez qu'elle soit terminée.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>The {family} environment is in use: a model runs in it, in this window of QGIS or another, or waits loaded in another. End that first.</source>
        <translation>L'environnement {family} est utilisé : un modèle s'y exécute, dans cette fenêtre de QGIS ou une autre, ou attend chargé dans une autre. Mettez-y d'abord fin.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>{folder} leads to another place, and stays as it is. Look at it, and remove it by hand.</source>
        <translation>{folder} mène à un autre endroit et reste tel quel. Examinez-le, et supprimez-le à la main.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>{folder} is no environment of this plugin's, and stays as it is. Look at it, and remove it by hand.</source>
        <translation>{folder} n'est pas un environnement de cette extension et reste tel quel. Examinez-le, et supprimez-le à la main.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/making.py"/>
        <location filename="../../processing_provider/algorithms/log.py"/>
        <source>Warning: {text}</source>
        <translation>Avertissement : {text}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/making.py"/>
        <source>Making the {family} environment in {folder}</source>
        <translation>Création de l'environnement {family} dans {folder}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/making.py"/>
        <source>The {family} environment was made for the GPU, but none of its packages computes on one. Look at where they come from (WHEELS, PIP_OPTIONS, pip's configuration), and choose ACTION REPAIR.</source>
        <translation>L'environnement {family} a été créé pour le GPU, mais aucun de ses paquets n'y calcule. Vérifiez d'où ils viennent (WHEELS, PIP_OPTIONS, la configuration de pip), et choisissez ACTION REPAIR.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>{interpreter} is Python {found}, but {oldest} or newer is needed. Choose another Python.</source>
        <translation>{interpreter} est Python {found}, mais il faut {oldest} ou plus récent. Choisissez un autre Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>{interpreter} cannot import {missing}, which the {family} environment needs ({reason}). Install it there, or choose another Python.</source>
        <translation>{interpreter} ne peut importer {missing}, dont l'environnement {family} a besoin ({reason}). Installez-le dans ce Python, ou choisissez un autre Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>it did not answer as Python does</source>
        <translation>il n'a pas répondu comme le fait Python</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>it did not answer within {seconds} seconds</source>
        <translation>il n'a pas répondu en {seconds} secondes</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>{interpreter} cannot be used as a Python ({reason}). Choose a Python interpreter, such as bin/python or python.exe of an environment.</source>
        <translation>{interpreter} ne peut servir de Python ({reason}). Choisissez un interpréteur Python, comme bin/python ou python.exe d'un environnement.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/packages.py"/>
        <source>The torch environment for the GPU needs PyTorch's builds for cards, and {index} does not offer them. Look at the network, or choose CPU.</source>
        <translation>L'environnement torch pour le GPU a besoin des versions de PyTorch pour cartes graphiques, et {index} ne les offre pas. Vérifiez le réseau, ou choisissez CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/packages.py"/>
        <source>The build of the Python Package Index is taken, which carries CUDA.</source>
        <translation>La version du Python Package Index, qui embarque CUDA, est utilisée à la place.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/packages.py"/>
        <source>No hashes are known for Python {python} on {system}: the pinned versions are installed without them.</source>
        <translation>Aucune empreinte n'est connue pour Python {python} sur {system} : les versions fixées sont installées sans elles.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/packages.py"/>
        <source>{packages}: no hashes of ours are known; pip compares those that the index states.</source>
        <translation>{packages} : aucune de nos empreintes n'est connue ; pip compare celles qu'indique l'index.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/removal.py"/>
        <source>There is no {family} environment; nothing was removed.</source>
        <translation>Il n'y a pas d'environnement {family} ; rien n'a été supprimé.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/removal.py"/>
        <source>What a set-up of the {family} environment that broke off left was removed.</source>
        <translation>Ce qu'une mise en place interrompue de l'environnement {family} avait laissé a été supprimé.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/removal.py"/>
        <source>The {family} environment was removed from {folder}.</source>
        <translation>L'environnement {family} a été supprimé de {folder}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/removal.py"/>
        <source>{own} stands for the {family} environment no more; it was not changed.</source>
        <translation>{own} ne tient plus lieu d'environnement {family} ; il n'a pas été modifié.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/sizes.py"/>
        <source>The {family} environment: about {download} to download, {installed} installed.</source>
        <translation>L'environnement {family} : environ {download} à télécharger, {installed} une fois installé.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/sizes.py"/>
        <source>The {family} environment: {installed} installed, from the folder of wheels.</source>
        <translation>L'environnement {family} : {installed} une fois installé, à partir du dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/sizes.py"/>
        <source>The {family} environment needs {needed} while it is made, but the disk of {folder} has {free} left. Free some space, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>L'environnement {family} a besoin de {needed} pendant sa création, mais le disque de {folder} n'a que {free} libres. Libérez de la place, ou indiquez votre propre Python dans EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/steps.py"/>
        <source>The environment could not be made; the step that failed said: {lines}</source>
        <translation>L'environnement n'a pu être créé ; l'étape qui a échoué a dit : {lines}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/steps.py"/>
        <source>{program} could not be started ({reason}). Install Python 3 with its venv module, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>{program} n'a pu être démarré ({reason}). Installez Python 3 avec son module venv, ou indiquez votre propre Python dans EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/steps.py"/>
        <source>The set-up was cancelled; what was there before is as it was.</source>
        <translation>L'installation a été annulée ; ce qui existait est resté tel quel.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>Install the current Microsoft Visual C++ Redistributable (x64), then set the environment up again.</source>
        <translation>Installez la version actuelle de Microsoft Visual C++ Redistributable (x64), puis réinstallez l'environnement.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>A virus scanner or a rule of your organisation keeps programs from running there: have the folder excepted, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>Un antivirus ou une règle de votre organisation empêche des programmes de s'y exécuter : faites exclure ce dossier, ou indiquez votre propre Python dans EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>Install Python's venv module (on Debian and Ubuntu: apt install python3-venv), or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>Installez le module venv de Python (sous Debian et Ubuntu : apt install python3-venv), ou indiquez votre propre Python dans EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>Somebody between here and the index, as a company's firewall, signs its connections: add that authority's certificate in QGIS's options under Authentication › Manage certificates.</source>
        <translation>Un intermédiaire entre ici et l'index, comme le pare-feu d'une entreprise, signe ses connexions : ajoutez le certificat de cette autorité dans les options de QGIS, sous Authentification › Gestion des Certificats.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The proxy asks for a user and a password: set both in QGIS's options under Network.</source>
        <translation>Le proxy demande un utilisateur et un mot de passe : renseignez les deux dans les options de QGIS, sous Réseau.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The proxy does not answer: set it in QGIS's options under Network.</source>
        <translation>Le proxy ne répond pas : réglez-le dans les options de QGIS, sous Réseau.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>A file is another than the one that was tried with this plugin, and was not installed: look at where it comes from, an index or a folder of your own.</source>
        <translation>Un fichier diffère de celui qui a été essayé avec cette extension, et n'a pas été installé : vérifiez d'où il vient, d'un index ou de votre propre dossier.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The disk is full: free some space, and set the environment up again.</source>
        <translation>Le disque est plein : libérez de la place, et réinstallez l'environnement.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The path of its folder is too long for this system.</source>
        <translation>Le chemin de son dossier est trop long pour ce système.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The index is not reached: look at the network and at QGIS's options under Network, or install from a folder of wheels (WHEELS).</source>
        <translation>L'index est inaccessible : vérifiez le réseau et les options de QGIS, sous Réseau, ou installez depuis un dossier de wheels (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>No such file was found for this Python and system: the folder of WHEELS has none, or the index does not answer as one, since it asks for a login or is out of order. Open its address in a browser.</source>
        <translation>Aucun tel fichier n'a été trouvé pour ce Python et ce système : le dossier de WHEELS n'en a pas, ou l'index ne répond pas comme tel, parce qu'il demande une connexion ou est en panne. Ouvrez son adresse dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>There is no such file for this Python and system, or not in the folder of WHEELS.</source>
        <translation>Il n'y a pas de tel fichier pour ce Python et ce système, ou il n'est pas dans le dossier de WHEELS.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>The inference process died of {count} objects at once, but not of fewer: batches have {size} from here on.</source>
        <translation>Le processus d'inférence a planté avec {count} objets à la fois, mais pas avec moins : les lots en comptent désormais {size}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>Memory ran out with {count} objects at once: batches have {size} from here on.</source>
        <translation>La mémoire a manqué avec {count} objets à la fois : les lots en comptent désormais {size}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>The inference process died of each of the last {lost} objects, also when they were alone. Check the model and its environment.</source>
        <translation>Chacun des {lost} derniers objets a fait planter le processus d'inférence, même traité seul. Vérifiez le modèle et son environnement.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>{sentence}. It is started again.</source>
        <translation>{sentence}. Il est redémarré.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>Inference on {device} from here on.</source>
        <translation>Inférence sur {device} désormais.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>The inference process fails on object after object.</source>
        <translation>Le processus d'inférence échoue sur un objet après l'autre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Assess accuracy</source>
        <translation>Évaluer l'exactitude</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Says how right labels are, by comparing them with the truth.</source>
        <translation>Dit à quel point les étiquettes sont justes, en les comparant à la vérité de terrain.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>accuracy,confusion matrix,error matrix,kappa,precision,recall,F1,validation,truth</source>
        <translation>exactitude,précision,matrice de confusion,matrice d'erreurs,kappa,rappel,F1,validation,vérité de terrain</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Comparing labels with the truth</source>
        <translation>Comparaison des étiquettes et de la vérité de terrain</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Left out of {layer}, where the other layer has no object: {count}.</source>
        <translation>Laissés de côté dans {layer}, là où l'autre couche n'a aucun objet : {count}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>No object has a counterpart. Do the layers lie in one place, or the keys fit?</source>
        <translation>Aucun objet n'a de correspondance. Les couches se trouvent-elles au même endroit, les clés concordent-elles ?</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>No object has both a label and a known truth: there is nothing to compare.</source>
        <translation>Aucun objet n'a à la fois une étiquette et une vérité de terrain : il n'y a rien à comparer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>{missing} has no CRS; it is taken to be that of {other}, {name}.</source>
        <translation>{missing} n'a pas de SCR ; il est supposé être celui de {other}, {name}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>No label is a class of the truth: “{label}” is none of these: {truths}.</source>
        <translation>Aucune étiquette n'est une classe de la vérité de terrain : « {label} » n'est aucune de celles-ci : {truths}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>There are labels such as “{}”: MULTI_LABEL tells the classes in them apart.</source>
        <translation>Il y a des étiquettes comme « {} » : MULTI_LABEL y distingue les classes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Classified objects</source>
        <translation>Objets classifiés</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Truth</source>
        <translation>Vérité de terrain</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Layer with the truth</source>
        <translation>Couche de la vérité de terrain</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Joined by</source>
        <translation>Jointure par</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>place</source>
        <translation>position</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Classify objects using deep learning</source>
        <translation>Classifier des objets par apprentissage profond</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Gives every object of a layer a class, by a trained model and imagery.</source>
        <translation>Attribue une classe à chaque objet d'une couche, à l'aide d'un modèle entraîné et d'imagerie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>deep learning,classify,objects,footprints,onnx,pytorch,emd,dlpk,neural network,ai</source>
        <translation>apprentissage profond,classifier,classification,objets,emprises,bâtiments,onnx,pytorch,emd,dlpk,réseau de neurones,ia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>The algorithm was not prepared.</source>
        <translation>L'algorithme n'a pas été préparé.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Asking the model's code what it needs</source>
        <translation>Interrogation du code du modèle sur ses besoins</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Locating the objects</source>
        <translation>Localisation des objets</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Classifying</source>
        <translation>Classification</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Writing the rows</source>
        <translation>Écriture des lignes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>{skipped} files of the folder are no images.</source>
        <translation>{skipped} fichiers du dossier ne sont pas des images.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Explainability maps are written to {folder}.</source>
        <translation>Les cartes d'explicabilité sont écrites dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>{without_place} rows have no geometry, since their objects have no place in the output CRS.</source>
        <translation>{without_place} lignes n'ont pas de géométrie, puisque leurs objets n'ont pas de position dans le SCR en sortie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>No row has an explainability map, since each shows a single photo. Choose PER_PHOTO as PHOTO_ROWS to get them.</source>
        <translation>Aucune ligne n'a de carte d'explicabilité, car chacune montre une seule photo. Choisissez PER_PHOTO comme PHOTO_ROWS pour en obtenir.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>No object has an explainability map: the model's features lie on fewer than 16 cells of its chips, or nothing speaks for its classes. Larger chips may help.</source>
        <translation>Aucun objet n'a de carte d'explicabilité : les caractéristiques du modèle se trouvent sur moins de 16 cellules de ses imagettes, ou rien ne parle pour ses classes. Des imagettes plus grandes peuvent aider.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Create model package</source>
        <translation>Créer un paquet de modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Packs a model with what must be known of it, and tries the package out.</source>
        <translation>Empaquette un modèle avec ce qu'il faut en savoir, et essaie le paquet.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>deep learning,model,package,dlpk,emd,onnx,pytorch,keras,hugging face,export</source>
        <translation>apprentissage profond,modèle,paquet,dlpk,emd,onnx,pytorch,keras,hugging face,export</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>OUTPUT: {target} cannot be written ({reason}). Make room there, or choose another folder.</source>
        <translation>OUTPUT : {target} ne peut être écrit ({reason}). Libérez-y de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Packing the model</source>
        <translation>Empaquetage du modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>{count} files, {size:.1f} MB.</source>
        <translation>{count} fichiers, {size:.1f} Mo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>The model gets the bands {listed}, counted from 1.</source>
        <translation>Le modèle reçoit les bandes {listed}, comptées à partir de 1.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Trying the package</source>
        <translation>Essai du paquet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>The style of the output could not be stored ({}).</source>
        <translation>Le style de la sortie n'a pu être enregistré ({}).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>{written} of the {total} rows are in the output already; the next run replaces them.</source>
        <translation>{written} des {total} lignes sont déjà dans la sortie ; la prochaine exécution les remplacera.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>{written} of the {total} rows are in the output already: delete them there before you run again.</source>
        <translation>{written} des {total} lignes sont déjà dans la sortie : supprimez-les avant de relancer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>The table {table} was emptied for the new rows; the next run fills it.</source>
        <translation>La table {table} a été vidée pour les nouvelles lignes ; la prochaine exécution la remplira.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>OUTPUT: a shapefile holds points or lines or polygons, but the objects are of several kinds. Choose a GeoPackage, and run again.</source>
        <translation>OUTPUT : un shapefile contient des points, des lignes ou des polygones, mais les objets sont de plusieurs sortes. Choisissez un GeoPackage, puis relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>OUTPUT: a temporary layer holds points or lines or polygons, but the objects are of several kinds. Choose a GeoPackage, and run again.</source>
        <translation>OUTPUT : une couche temporaire contient des points, des lignes ou des polygones, mais les objets sont de plusieurs sortes. Choisissez un GeoPackage, puis relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Export training chips</source>
        <translation>Exporter des imagettes d'entraînement</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Cuts chips of objects whose class is known, to train a model with.</source>
        <translation>Découpe des imagettes d'objets dont la classe est connue, pour entraîner un modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>deep learning,training,chips,tiles,export,labeled tiles,imagenet,imagefolder,pytorch</source>
        <translation>apprentissage profond,entraînement,imagettes,tuiles,export,labeled tiles,imagenet,imagefolder,pytorch</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Reading the classes</source>
        <translation>Lecture des classes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Exporting: {done} of {total} objects, {rate} a second, {left} left</source>
        <translation>Export : {done} objets sur {total}, {rate} par seconde, encore {left}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Exporting the chips</source>
        <translation>Export des imagettes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Describing the set</source>
        <translation>Description du jeu</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Inspect model</source>
        <translation>Inspecter un modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Says what a model is, what it needs, and whether it runs.</source>
        <translation>Dit ce qu'est un modèle, ce dont il a besoin, et s'il fonctionne.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>deep learning,model,inspect,information,dlpk,emd,onnx,pytorch,keras,code</source>
        <translation>apprentissage profond,modèle,inspecter,informations,dlpk,emd,onnx,pytorch,keras,code</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <location filename="../../processing_provider/parameters/widgets/model_reader.py"/>
        <source>Reading the model</source>
        <translation>Lecture du modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Trying the model</source>
        <translation>Essai du modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>installed from older requirements; set it up again</source>
        <translation>installé d'après d'anciennes exigences ; réinstallez-le</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/log.py"/>
        <source>The system gives QGIS no more of what the run needs ({reason}). Close other programs, or raise the limits that the system sets to QGIS, and run again.</source>
        <translation>Le système ne donne plus à QGIS ce dont l'exécution a besoin ({reason}). Fermez d'autres programmes, ou relevez les limites que le système impose à QGIS, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/log.py"/>
        <source>The run cannot go on: {reason}. Run again, and leave its layers there to its end.</source>
        <translation>L'exécution ne peut continuer : {reason}. Relancez, et laissez-y ses couches jusqu'à la fin.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/pace.py"/>
        <source>Classifying: {done} of {total} objects, {rate} a second, {left} left</source>
        <translation>Classification : {done} objets sur {total}, {rate} par seconde, encore {left}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/pace.py"/>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/pace.py"/>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/pace.py"/>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/removed.py"/>
        <source>a layer that the run needs was removed from the project</source>
        <translation>une couche dont l'exécution a besoin a été retirée du projet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>REPORT: {path} could not be written ({reason}).</source>
        <translation>REPORT : {path} n'a pu être écrit ({reason}).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>{} images</source>
        <translation>{} images</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>{rows} rows by {model} ({task})</source>
        <translation>{rows} lignes par {model} ({task})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Field with the true class</source>
        <translation>Champ de la classe réelle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>Outside the extent</source>
        <translation>Hors de l'emprise</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>{} left out</source>
        <translation>{} écartés</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>Computed on</source>
        <translation>Calculé sur</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Made with</source>
        <translation>Créé avec</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Model's own code</source>
        <translation>Code propre au modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>and {} more</source>
        <translation>et {} autres</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Processing mode</source>
        <translation>Mode de traitement</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>CRS of the imagery</source>
        <translation>SCR de l'imagerie</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Cell size</source>
        <translation>Taille de cellule</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>the workers of {}</source>
        <translation>les workers de {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>{device}, {count} processes, batches of {size}</source>
        <translation>{device}, {count} processus, lots de {size}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>{device}, one process, batches of {size}</source>
        <translation>{device}, un processus, lots de {size}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Deep Objects</source>
        <translation>Deep Objects</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>In QGIS</source>
        <translation>Dans QGIS</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Inference</source>
        <translation>Inférence</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>The kind of models for which packages are installed.</source>
        <translation>Le type de modèles pour lequel les paquets sont installés.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>GPU: packages that compute on NVIDIA's cards too; some GB more (onnx, torch).</source>
        <translation>GPU : aussi des paquets qui calculent sur les cartes de NVIDIA ; quelques Go de plus (onnx, torch).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>INSTALL, where it is not there yet; CHECK: a real computation with each framework and device; REPAIR: make it anew, for the same processor; REMOVE; DIAGNOSE: a text for a request for help.</source>
        <translation>INSTALL, là où il n'existe pas encore ; CHECK : un vrai calcul avec chaque framework et chaque périphérique ; REPAIR : le recréer, pour le même processeur ; REMOVE : le supprimer ; DIAGNOSE : un texte pour une demande d'aide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Existing Python to use instead</source>
        <translation>Python existant à utiliser à la place</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>The interpreter of an environment of your own, which must have the packages.</source>
        <translation>L'interpréteur de votre propre environnement, qui doit avoir les paquets.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Folder of wheels to install from</source>
        <translation>Dossier de wheels à installer</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>For a machine without internet; no index is asked then.</source>
        <translation>Pour une machine sans internet ; aucun index n'est alors consulté.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Further options for pip</source>
        <translation>Autres options pour pip</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>For example --index-url and the address of an index of your own.</source>
        <translation>Par exemple --index-url et l'adresse de votre propre index.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Its Python interpreter</source>
        <translation>Son interpréteur Python</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Whether a GPU computed</source>
        <translation>Indique si un GPU a calculé</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>What was computed, a line each</source>
        <translation>Ce qui a été calculé, une ligne pour chaque calcul</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>The text for a request for help</source>
        <translation>Le texte pour une demande d'aide</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/network.py"/>
        <source>The proxy of QGIS's options is a SOCKS proxy, which pip cannot use: set an HTTP proxy there, or install from a folder of wheels (WHEELS).</source>
        <translation>Le proxy des options de QGIS est un proxy SOCKS, que pip ne peut utiliser : réglez-y un proxy HTTP, ou installez depuis un dossier de wheels (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>PIP_OPTIONS: a quotation mark is not closed. Close it, or leave it out.</source>
        <translation>PIP_OPTIONS : un guillemet n'est pas fermé. Fermez-le, ou retirez-le.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>PIP_OPTIONS: an address holds a password, which everybody on this computer could read while pip runs. Put the address into pip's own configuration, or into the variable PIP_INDEX_URL.</source>
        <translation>PIP_OPTIONS : une adresse contient un mot de passe, que tous les utilisateurs de cet ordinateur pourraient lire pendant que pip s'exécute. Mettez l'adresse dans la configuration propre à pip, ou dans la variable PIP_INDEX_URL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>EXISTING_PYTHON is chosen with ACTION INSTALL, and not with {action}: leave it empty, or choose INSTALL.</source>
        <translation>EXISTING_PYTHON se choisit avec ACTION INSTALL, et non avec {action} : laissez-le vide, ou choisissez INSTALL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>EXISTING_PYTHON: nothing is installed into a Python of your own. Leave WHEELS and PIP_OPTIONS empty.</source>
        <translation>EXISTING_PYTHON : rien n'est installé dans votre propre Python. Laissez WHEELS et PIP_OPTIONS vides.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>WHEELS: {folder} is no folder with wheels (.whl). Choose the folder that “pip download” filled.</source>
        <translation>WHEELS : {folder} n'est pas un dossier de wheels (.whl). Choisissez le dossier que « pip download » a rempli.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Set up inference environment</source>
        <translation>Installer un environnement d'inférence</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Installs the Python packages that run models, apart from QGIS's own.</source>
        <translation>Installe les paquets Python qui exécutent les modèles, séparément de ceux de QGIS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>deep learning,install,python,pip,onnx,pytorch,tensorflow,dask,gpu,cuda,diagnostics</source>
        <translation>apprentissage profond,installer,python,pip,onnx,pytorch,tensorflow,dask,gpu,cuda,diagnostic</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Setting up the {family} environment</source>
        <translation>Installation de l'environnement {family}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Checking the {family} environment</source>
        <translation>Vérification de l'environnement {family}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Models of the {family} environment now run in {interpreter}.</source>
        <translation>Les modèles de l'environnement {family} s'exécutent désormais dans {interpreter}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/features.py"/>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>Opening the images</source>
        <translation>Ouverture des images</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/features.py"/>
        <source>Points and lines have no inside: nothing around them is blackened.</source>
        <translation>Les points et les lignes n'ont pas d'intérieur : rien n'est noirci autour d'eux.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/features.py"/>
        <source>Images without a CRS are taken to be in {crs}, that of {given}.</source>
        <translation>Les images sans SCR sont supposées être en {crs}, celui de {given}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>{count} images without a CRS are taken to be in {crs}, that of the first image that has one.</source>
        <translation>{count} images sans SCR sont supposées être en {crs}, celui de la première image qui en a un.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>OUTPUT_CRS: no image has a CRS, so that their outlines cannot be moved to another one. Assign the images their CRS, or leave OUTPUT_CRS empty.</source>
        <translation>OUTPUT_CRS : aucune image n'a de SCR, si bien que leurs contours ne peuvent être reprojetés dans un autre. Attribuez leur SCR aux images, ou laissez OUTPUT_CRS vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>{count} images have no geometry, since not all of their corners have a place in {crs}. Choose an OUTPUT_CRS that reaches as far as they do.</source>
        <translation>{count} images n'ont pas de géométrie, puisque leurs coins n'ont pas tous une position dans {crs}. Choisissez un OUTPUT_CRS qui s'étende aussi loin qu'elles.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>… and {count} more images cannot be read.</source>
        <translation>… et {count} autres images ne peuvent être lues.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/opening.py"/>
        <source>{source}: band {band} ranges from {least:g} to {most:g}, by {origin}.</source>
        <translation>{source} : la bande {band} va de {least:g} à {most:g}, d'après {origin}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/opening.py"/>
        <source>Band {band} ranges from {least:g} to {most:g}, by {origin}.</source>
        <translation>La bande {band} va de {least:g} à {most:g}, d'après {origin}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/photos.py"/>
        <source>Listing the photos</source>
        <translation>Inventaire des photos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/photos.py"/>
        <source>{skipped} attachments are no pictures.</source>
        <translation>{skipped} pièces jointes ne sont pas des images.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/team.py"/>
        <source>Finding the workers</source>
        <translation>Recherche des workers</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/training.py"/>
        <source>{count} chips are kept. Run again with RESUME, and otherwise as before, to go on from there.</source>
        <translation>{count} imagettes sont conservées. Relancez avec RESUME, et pour le reste comme avant, pour continuer à partir de là.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/training.py"/>
        <source>RESUME: {count} objects are done already.</source>
        <translation>RESUME : {count} objets sont déjà traités.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/training.py"/>
        <source>There is no object to make a chip of. Check FEATURES, its selection, and EXTENT.</source>
        <translation>Il n'y a aucun objet dont faire une imagette. Vérifiez FEATURES, sa sélection et EXTENT.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/training.py"/>
        <source>No object becomes a chip; by status: {told}. Check CLASS_FIELD, and whether the objects lie on the imagery.</source>
        <translation>Aucun objet ne devient une imagette ; par statut : {told}. Vérifiez CLASS_FIELD, et que les objets sont bien sur l'imagerie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/collection.py"/>
        <source>Band {band} of {source} has no valid pixel, so that the model's DataRange cannot be applied. Choose imagery with data in it.</source>
        <translation>La bande {band} de {source} n'a aucun pixel valide, si bien que le DataRange du modèle ne peut être appliqué. Choisissez de l'imagerie qui contient des données.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/collection.py"/>
        <source>{image}: {bands} bands are extracted from it, but {first} from the first image. Classify images of one kind at a time.</source>
        <translation>{image} : {bands} bandes en sont extraites, mais {first} de la première image. Classifiez des images d'un seul type à la fois.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/collection.py"/>
        <source>{image} changed during the run: it has other pixels than when it was first opened. Run again without editing the image.</source>
        <translation>{image} a changé pendant le traitement : elle a d'autres pixels qu'à sa première ouverture. Relancez sans modifier l'image.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/files.py"/>
        <source>{part} was there when the run began, and is not any more. Connect its drive or put the file back, and run again.</source>
        <translation>{part} était présent au début du traitement, et ne l'est plus. Connectez son lecteur ou remettez le fichier en place, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/files.py"/>
        <source>{part} changed while it was read, and cannot be read on. Run again when nobody writes to it.</source>
        <translation>{part} a changé pendant sa lecture, qui ne peut se poursuivre. Relancez quand personne n'y écrit.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/files.py"/>
        <source>{path} changed during the run: some rows may be about its old pixels, others about new ones. Run again if its pixels changed.</source>
        <translation>{path} a changé pendant le traitement : certaines lignes portent peut-être sur ses anciens pixels, d'autres sur les nouveaux. Relancez si ses pixels ont changé.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/files.py"/>
        <source>… and {count} more images changed during the run.</source>
        <translation>… et {count} autres images ont changé pendant le traitement.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} does not exist. Choose a folder of images.</source>
        <translation>INPUT_FOLDER : {folder} n'existe pas. Choisissez un dossier d'images.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} is no folder. Choose a folder of images.</source>
        <translation>INPUT_FOLDER : {folder} n'est pas un dossier. Choisissez un dossier d'images.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} cannot be listed ({reason}). Check your permission.</source>
        <translation>INPUT_FOLDER : le contenu de {folder} ne peut être listé ({reason}). Vérifiez vos autorisations.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} is empty.</source>
        <translation>INPUT_FOLDER : {folder} est vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} holds no image among its {skipped} files.</source>
        <translation>INPUT_FOLDER : {folder} ne contient aucune image parmi ses {skipped} fichiers.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>Choose a folder of images, or switch on SUBFOLDERS to look in the folders below it too.</source>
        <translation>Choisissez un dossier d'images, ou activez SUBFOLDERS pour chercher aussi dans les dossiers qu'il contient.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>Choose a folder of images.</source>
        <translation>Choisissez un dossier d'images.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>In ArcGIS save a raster as GeoTIFF with “Copy Raster”.</source>
        <translation>Dans ArcGIS, enregistrez un raster en GeoTIFF avec « Copier un raster ».</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>Export the paths of a mosaic dataset with “Export Mosaic Dataset Paths” and choose those images, or export its footprints with a field of paths and choose that layer.</source>
        <translation>Exportez les chemins d'un jeu de données mosaïque avec « Exporter les chemins de la mosaïque » (Export Mosaic Dataset Paths) et choisissez ces images, ou exportez ses emprises avec un champ de chemins et choisissez cette couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>{place} is a file geodatabase, not a raster. {copy} {export}</source>
        <translation>{place} est une géodatabase fichier, et non un raster. {copy} {export}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>{name} in {place} is an Esri mosaic dataset, which GDAL cannot read. {export}</source>
        <translation>{name} dans {place} est un jeu de données mosaïque d'Esri, que GDAL ne peut lire. {export}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>{name} in the file geodatabase {place} cannot be read as a raster by this GDAL ({version}). {copy} {export}</source>
        <translation>{name} dans la géodatabase fichier {place} ne peut être lu comme raster par ce GDAL ({version}). {copy} {export}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/headers.py"/>
        <source>There is no raster to read. Choose one at least.</source>
        <translation>Il n'y a aucun raster à lire. Choisissez-en au moins un.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/headers.py"/>
        <source>None of the {count} rasters can be read. The first one: {reason}</source>
        <translation>Aucun des {count} rasters ne peut être lu. Le premier : {reason}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/headers.py"/>
        <source>The raster cannot be read: {reason}</source>
        <translation>Le raster ne peut être lu : {reason}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/headers.py"/>
        <source>{image} has no place on the ground, so it cannot be joined with other rasters. Georeference it, or process the images separately.</source>
        <translation>{image} n'a pas de position au sol, et ne peut donc être réunie à d'autres rasters. Géoréférencez-la, ou traitez les images séparément.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>Choose rasters of one kind, or process the images separately.</source>
        <translation>Choisissez des rasters d'un seul type, ou traitez les images séparément.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{image} has {bands}, but {other} has {other_bands}, so they cannot be joined to one picture. {remedy}</source>
        <translation>{image} a {bands}, mais {other} a {other_bands}, si bien qu'ils ne peuvent être réunis en une seule image. {remedy}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>Band {number} of {other} holds {own} numbers, that of {first} {asked}, and no file tells whether their scales are the same. Convert the rasters to one type, or process the images separately.</source>
        <translation>La bande {number} de {other} contient des nombres de type {own}, celle de {first} de type {asked}, et aucun fichier ne dit si leurs échelles sont les mêmes. Convertissez les rasters en un seul type, ou traitez les images séparément.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{table}, so that a number means one thing here and another there. Convert both to red, green and blue first, with “PCT to RGB” of the GDAL tools.</source>
        <translation>{table}, si bien qu'un même nombre n'y signifie pas la même chose. Convertissez d'abord les deux en rouge, vert et bleu, avec « PCT vers RVB » des outils GDAL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>Band {number} is {own} in {other} but {asked} in {first}. Bring the bands into one order first, with “Translate” of the GDAL tools.</source>
        <translation>La bande {number} est {own} dans {other}, mais {asked} dans {first}. Mettez d'abord les bandes dans le même ordre, avec « Convertir » des outils GDAL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>1 band and an alpha band</source>
        <translation>1 bande et une bande alpha</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>1 band</source>
        <translation>1 bande</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{count} bands and an alpha band</source>
        <translation>{count} bandes et une bande alpha</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>{count} bands</source>
        <translation>{count} bandes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{image} has another colour table than {other}</source>
        <translation>{image} a une autre table de couleurs que {other}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{image} has a colour table and {other} has none</source>
        <translation>{image} a une table de couleurs et {other} n'en a pas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{name} holds no valid pixel in band {band}, so that its range of values is unknown. Check the rasters' NoData values.</source>
        <translation>{name} n'a aucun pixel valide dans la bande {band}, si bien que sa plage de valeurs est inconnue. Vérifiez les valeurs NoData des rasters.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{origins}, over {count} rasters</source>
        <translation>{origins}, sur {count} rasters</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>the mosaic of {first} and {count} more</source>
        <translation>la mosaïque de {first} et de {count} autres</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{assumed} of the rasters tell no CRS and are taken to be in that of the others.</source>
        <translation>{assumed} des rasters n'indiquent pas de SCR et sont supposés être dans celui des autres.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>Left out of the picture: {reason}</source>
        <translation>Écarté de l'image : {reason}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{count} more remarks like these are left out.</source>
        <translation>{count} autres remarques de ce genre sont omises.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>in {count} CRS</source>
        <translation>dans {count} SCR</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>without CRS</source>
        <translation>sans SCR</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{count} rasters {systems} are read as one picture on the pixels of {first}; none of them are resampled.</source>
        <translation>{count} rasters {systems} sont lus comme une seule image sur les pixels de {first} ; aucun d'eux n'est rééchantillonné.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{count} rasters {systems} are read as one picture on the pixels of {first}; {resampled} of them is resampled.</source>
        <translation>{count} rasters {systems} sont lus comme une seule image sur les pixels de {first} ; {resampled} d'entre eux est rééchantillonné.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{count} rasters {systems} are read as one picture on the pixels of {first}; {resampled} of them are resampled.</source>
        <translation>{count} rasters {systems} sont lus comme une seule image sur les pixels de {first} ; {resampled} d'entre eux sont rééchantillonnés.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/placement.py"/>
        <source>{image} lies where the CRS of the first raster has no coordinates, so they cannot be joined to one picture. Process the images separately.</source>
        <translation>{image} se trouve là où le SCR du premier raster n'a pas de coordonnées, si bien qu'ils ne peuvent être réunis en une seule image. Traitez les images séparément.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/placement.py"/>
        <source>{name} lies too far from the first raster for one picture on its cells. Check the CRS of both, set a larger cell size, or process the images separately.</source>
        <translation>{name} est trop loin du premier raster pour former une seule image sur ses cellules. Vérifiez le SCR des deux, choisissez une taille de cellule plus grande, ou traitez les images séparément.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{layer} names no raster in its field “{name}”. Fill the field with the paths of rasters, or choose another layer.</source>
        <translation>{layer} ne nomme aucun raster dans son champ « {name} ». Remplissez le champ avec les chemins de rasters, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{empty} of {count} features of {layer} name no raster; left out.</source>
        <translation>{empty} entités sur {count} de {layer} ne nomment aucun raster ; elles sont écartées.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{layer}: “{field}” is no field of the layer. Choose the field with the paths of the rasters; {fields}.</source>
        <translation>{layer} : « {field} » n'est pas un champ de la couche. Choisissez le champ qui contient les chemins des rasters ; {fields}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{layer}: “{field}” is no text field. Choose the field with the paths of the rasters; {fields}.</source>
        <translation>{layer} : « {field} » n'est pas un champ de texte. Choisissez le champ qui contient les chemins des rasters ; {fields}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{layer} lists no rasters: no text field begins with the path of one that is there; {fields}. Choose the field with the paths, or make a layer of them with “Tile index” of the GDAL tools.</source>
        <translation>{layer} ne répertorie aucun raster : aucun champ de texte ne commence par le chemin d'un raster existant ; {fields}. Choisissez le champ des chemins, ou créez-en une couche avec « Index des tuiles » des outils GDAL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>it has no text fields</source>
        <translation>elle n'a pas de champs de texte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>its text fields are {names}</source>
        <translation>ses champs de texte sont {names}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>its text fields are {names} and {count} more</source>
        <translation>ses champs de texte sont {names} et {count} autres</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/content.py"/>
        <source>{name}: there is no file {given}. Check the path of the photo.</source>
        <translation>{name} : il n'y a pas de fichier {given}. Vérifiez le chemin de la photo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/content.py"/>
        <source>{name} is empty: it holds no bytes. Attach the photo again.</source>
        <translation>{name} est vide : elle ne contient aucun octet. Joignez de nouveau la photo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/content.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ne peut être lue : {reason}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <source>of no known format</source>
        <translation>de format inconnu</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <source>{name} cannot be opened as a picture ({reason}).</source>
        <translation>{name} ne peut être ouverte comme image ({reason}).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <source>{name} holds complex numbers, which make no picture.</source>
        <translation>{name} contient des nombres complexes, qui ne font pas une image.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <location filename="../../processing_provider/imagery/rasters/gdal_file.py"/>
        <location filename="../../processing_provider/imagery/rasters/layer.py"/>
        <source>no pixels came</source>
        <translation>aucun pixel n'est arrivé</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <location filename="../../processing_provider/imagery/photos/qt_picture.py"/>
        <source>{name} is damaged or incomplete: {reason}. Copy the photo again from where it was taken.</source>
        <translation>{name} est endommagée ou incomplète : {reason}. Copiez de nouveau la photo depuis son origine.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <source>{name} is damaged ({fault}); it is read as far as it goes.</source>
        <translation>{name} est endommagée ({fault}) ; elle est lue aussi loin que possible.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/photo.py"/>
        <location filename="../../processing_provider/imagery/rasters/colours.py"/>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <location filename="../../processing_provider/imagery/web/tiles.py"/>
        <source>the range of 8 bit</source>
        <translation>la plage des 8 bits</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/photo.py"/>
        <source>no valid pixel</source>
        <translation>aucun pixel valide</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/photo.py"/>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>all its pixels</source>
        <translation>tous ses pixels</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/picture.py"/>
        <source>{name} declares {width} x {height} pixels of {count} bands, which is too large for a photo. Give it as INPUT, as a raster.</source>
        <translation>{name} déclare {width} x {height} pixels de {count} bandes, ce qui est trop grand pour une photo. Donnez-la par INPUT, comme raster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>{name} is a device or a pipe, a file is needed. Choose a raster file.</source>
        <translation>{name} est un périphérique ou un tube, mais il faut un fichier. Choisissez un fichier raster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>it holds no bands</source>
        <translation>il ne contient pas de bandes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>{name} cannot be opened as a raster ({reason}). Choose a raster file.</source>
        <translation>{name} ne peut être ouvert comme raster ({reason}). Choisissez un fichier raster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>{name} is incomplete: its file ends before its picture does. Copy the file again.</source>
        <translation>{name} est incomplet : son fichier s'arrête avant la fin de l'image. Copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>{name} holds several rasters, not one. Choose one of them: {rasters}</source>
        <translation>{name} contient plusieurs rasters et non un seul. Choisissez l’un d’eux : {rasters}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>stored statistics</source>
        <translation>les statistiques enregistrées</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>the range of signed 8 bit</source>
        <translation>la plage des 8 bits signés</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/gdal_file.py"/>
        <source>{name} cannot be read at pixel {pixel}: {reason}.</source>
        <translation>{name} ne peut être lu au pixel {pixel} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/gdal_file.py"/>
        <source>{image} changed during the run: it has other pixels or bands than when it was first opened. Run again without editing the image.</source>
        <translation>{image} a changé pendant le traitement : elle a d'autres pixels ou d'autres bandes qu'à sa première ouverture. Relancez sans modifier l'image.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/ground.py"/>
        <source>{image} is placed by {kind}, by which GDAL cannot find its pixels on the ground. Warp the image before, or correct its metadata.</source>
        <translation>{image} est positionnée par {kind}, d'où GDAL ne peut déduire la place de ses pixels au sol. Projetez d'abord l'image, ou corrigez ses métadonnées.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/ground.py"/>
        <source>{image} is placed by {kind} that GDAL cannot use ({reason}). Warp the image before, or correct its metadata.</source>
        <translation>{image} est positionnée par {kind}, que GDAL ne peut utiliser ({reason}). Projetez d'abord l'image, ou corrigez ses métadonnées.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/layer.py"/>
        <source>{name} cannot be opened any more. Check that its file is still there, and whole.</source>
        <translation>{name} ne peut plus être ouvert. Vérifiez que son fichier est toujours là, et entier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/layer.py"/>
        <source>{name} cannot be read at pixel ({column}, {row}): {reason}.</source>
        <translation>{name} ne peut être lu au pixel ({column}, {row}) : {reason}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/layer.py"/>
        <location filename="../../processing_provider/imagery/web/tiles.py"/>
        <source>The range of values of {name} is unknown, but the model's DataRange needs it. Save the imagery as a GeoTIFF and choose that.</source>
        <translation>La plage de valeurs de {name} est inconnue, mais le DataRange du modèle en a besoin. Enregistrez l'imagerie en GeoTIFF et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>a north-up grid</source>
        <translation>une grille orientée nord en haut</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>a flipped grid</source>
        <translation>une grille retournée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>a rotated grid</source>
        <translation>une grille pivotée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>control points</source>
        <translation>des points de contrôle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>an RPC model</source>
        <translation>un modèle RPC</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>geolocation arrays</source>
        <translation>des tableaux de géolocalisation</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>it is resampled north-up</source>
        <translation>elle est rééchantillonnée, nord en haut</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>its pixels are read as they are stored</source>
        <translation>ses pixels sont lus tels qu'ils sont enregistrés</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>{name} is {told}; {seen}.</source>
        <translation>{name} est {told} ; {seen}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>{name} lies on a grid whose cells have no size. Correct its georeference, or its world file.</source>
        <translation>{name} repose sur une grille dont les cellules n'ont pas de taille. Corrigez son géoréférencement ou son fichier world.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>rotated</source>
        <translation>pivotée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>placed by {kind}</source>
        <translation>positionnée par {kind}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>placed by {count} control points, through a polynomial of the first order</source>
        <translation>positionnée par {count} points de contrôle, au moyen d'un polynôme du premier ordre</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>placed by {count} control points, through a polynomial of the second order</source>
        <translation>positionnée par {count} points de contrôle, au moyen d'un polynôme du second ordre</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>the model's mean height, {mean:.1f} m</source>
        <translation>la hauteur moyenne du modèle, {mean:.1f} m</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>heights of {dem}, where there are none {told}</source>
        <translation>les hauteurs de {dem} et, là où il n'y en a pas, {told}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>placed by an RPC model; objects without heights of their own get {told}</source>
        <translation>positionnée par un modèle RPC ; les objets sans hauteur propre reçoivent {told}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>{name} is placed by an RPC model without a number for {key}. Write the model's metadata again, or warp the image before.</source>
        <translation>{name} est positionnée par un modèle RPC sans nombre pour {key}. Écrivez de nouveau les métadonnées du modèle, ou projetez d'abord l'image.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>it has no grid on the ground</source>
        <translation>il n'a pas de grille au sol</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>RPC_DEM: {dem} cannot be read as a raster of heights ({reason}). Choose a raster of heights in metres, or leave RPC_DEM empty.</source>
        <translation>RPC_DEM : {dem} ne peut être lu comme raster de hauteurs ({reason}). Choisissez un raster de hauteurs en mètres, ou laissez RPC_DEM vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>CELL_SIZE cannot be used with {image}, which has no place on the ground. Leave CELL_SIZE empty.</source>
        <translation>CELL_SIZE ne peut être utilisé avec {image}, qui n'a pas de position au sol. Laissez CELL_SIZE vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>CELL_SIZE is {cell_size:g}, but {image} is {width:.6g} wide and {height:.6g} high. Write the size in the units of its CRS, or leave CELL_SIZE empty.</source>
        <translation>CELL_SIZE vaut {cell_size:g}, mais {image} mesure {width:.6g} de large et {height:.6g} de haut. Écrivez la taille dans les unités de son SCR, ou laissez CELL_SIZE vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>{image} has no place on the ground, so that it cannot be joined with other images. Leave it out, or georeference it.</source>
        <translation>{image} n'a pas de position au sol, si bien qu'elle ne peut être réunie à d'autres images. Retirez-la, ou géoréférencez-la.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>{image} stores signed integers of 8 bit, which this GDAL resamples as if they had no sign. Convert the image to integers of 16 bit first.</source>
        <translation>{image} enregistre des entiers signés de 8 bits, que ce GDAL rééchantillonne comme s'ils n'avaient pas de signe. Convertissez d'abord l'image en entiers de 16 bits.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>{image} cannot be resampled by what places it, {kind} ({reason}). Warp the image before, or correct its metadata.</source>
        <translation>{image} ne peut être rééchantillonnée d'après ce qui la positionne, {kind} ({reason}). Projetez d'abord l'image, ou corrigez ses métadonnées.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{name} is opened with options that change its pixels ({uri}). Choose the file itself.</source>
        <translation>{name} est ouvert avec des options qui modifient ses pixels ({uri}). Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{layer} comes from the provider “{provider}”, which has no pixels of its own; this version reads raster files. Save the layer as a GeoTIFF and choose that.</source>
        <translation>{layer} vient du fournisseur « {provider} », qui n'a pas de pixels propres ; cette version lit des fichiers raster. Enregistrez la couche en GeoTIFF et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{layer} holds rendered or complex values, which this version cannot read. Save the layer as a GeoTIFF with real numbers and choose that.</source>
        <translation>{layer} contient des valeurs rendues ou complexes, que cette version ne peut lire. Enregistrez la couche en GeoTIFF à nombres réels et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{name} holds complex numbers, which no classification model takes. Compute its amplitude first, with the raster calculator of GDAL.</source>
        <translation>{name} contient des nombres complexes, qu'aucun modèle de classification ne prend. Calculez d'abord leur amplitude, avec la calculatrice raster de GDAL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>CELL_SIZE cannot be used with PIXEL_SPACE on {name}, which is not north-up: its pixels are taken as they are stored. Leave CELL_SIZE empty, or set the model's ImageSpaceUsed to MAP_SPACE.</source>
        <translation>CELL_SIZE ne peut être utilisé avec PIXEL_SPACE sur {name}, qui n'est pas orienté nord en haut : ses pixels sont pris tels qu'ils sont enregistrés. Laissez CELL_SIZE vide, ou réglez ImageSpaceUsed du modèle sur MAP_SPACE.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{model}: ExtractBands asks for band {wanted}, counted from 0, but {source} has {has}. Choose imagery with the bands of the model's training.</source>
        <translation>{model} : ExtractBands demande la bande {wanted}, comptée à partir de 0, mais {source} a {has}. Choisissez une imagerie avec les bandes de l'entraînement du modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{model}: ExtractBands asks for a band called “{wanted}”, but {source} has {names}. Correct the name, or give the band's number counted from 0.</source>
        <translation>{model} : ExtractBands demande une bande nommée « {wanted} », mais {source} a {names}. Corrigez le nom, ou donnez le numéro de la bande compté à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>{link}: the service gives rendered pictures only ({reason}), so bands are red, green, blue.</source>
        <translation>{link} : le service ne donne que des images rendues ({reason}), si bien que les bandes sont rouge, vert, bleu.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>it serves cached tiles alone</source>
        <translation>il ne sert que des tuiles en cache</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>its pixel type is {type}</source>
        <translation>son type de pixel est {type}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>it does not tell its bands</source>
        <translation>il n'indique pas ses bandes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>CELL_SIZE: {link} does not tell its cells in the layer's CRS. Set CELL_SIZE, in {units}, to the cell size of the model's training imagery.</source>
        <translation>CELL_SIZE : {link} n'indique pas ses cellules dans le SCR de la couche. Réglez CELL_SIZE, en {units}, sur la taille de cellule de l'imagerie d'entraînement du modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>the service's statistics</source>
        <translation>les statistiques du service</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_map.py"/>
        <location filename="../../processing_provider/imagery/web/kinds/wmts.py"/>
        <location filename="../../processing_provider/imagery/web/kinds/xyz.py"/>
        <source>tile {level}/{column}/{row}</source>
        <translation>la tuile {level}/{column}/{row}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_map.py"/>
        <source>{layer} does not tell where it lies, so no grid can be laid over it. Check the service's extent.</source>
        <translation>{layer} n'indique pas où elle se trouve, si bien qu'aucune grille ne peut y être posée. Vérifiez l'emprise du service.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_map.py"/>
        <source>{layer}: its service describes its tiles in a way that cannot be understood.</source>
        <translation>{layer} : son service décrit ses tuiles d'une manière incompréhensible.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/description.py"/>
        <source>the description of the service</source>
        <translation>la description du service</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/description.py"/>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the server says “{words}”</source>
        <translation>le serveur dit « {words} »</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/description.py"/>
        <source>it cannot be understood</source>
        <translation>elle est incompréhensible</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wcs.py"/>
        <source>{link} does not tell its size, so no grid can be laid over it. Set CELL_SIZE, or choose another coverage.</source>
        <translation>{link} n'indique pas sa taille, si bien qu'aucune grille ne peut y être posée. Renseignez CELL_SIZE, ou choisissez une autre couverture.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wcs.py"/>
        <source>{layer} holds no real numbers, which models need. Choose another coverage.</source>
        <translation>{layer} ne contient pas de nombres réels, dont les modèles ont besoin. Choisissez une autre couverture.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wms.py"/>
        <source>{link} does not tell where it lies, so no grid can be laid over it. Choose another layer of the service, or another CRS in its connection.</source>
        <translation>{link} n'indique pas où elle se trouve, si bien qu'aucune grille ne peut y être posée. Choisissez une autre couche du service, ou un autre SCR dans sa connexion.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wmts.py"/>
        <source>{link}: its service has no {kind} called “{name}” any more. Add the layer again.</source>
        <translation>{link} : son service n'a plus de {kind} nommé « {name} ». Ajoutez de nouveau la couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wmts.py"/>
        <source>{link}: its service describes level “{name}” in a way that cannot be understood. Choose another set of tiles.</source>
        <translation>{link} : son service décrit le niveau « {name} » d'une manière incompréhensible. Choisissez un autre jeu de tuiles.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wmts.py"/>
        <source>{link}: its service names no address for tiles as {kind}. Add the layer again.</source>
        <translation>{link} : son service ne nomme pas d'adresse pour les tuiles en {kind}. Ajoutez de nouveau la couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/xyz.py"/>
        <source>{name}: the place {place} in its address is not known. Use {{x}}, {{y}} or {{-y}}, {{z}}, or {{q}}, and name one server.</source>
        <translation>{name} : l'emplacement {place} dans son adresse n'est pas connu. Utilisez {{x}}, {{y}} ou {{-y}}, {{z}}, ou {{q}}, et indiquez un seul serveur.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>CELL_SIZE: {name} is drawn by its server at any cell size, and the model does not tell its own. Set CELL_SIZE, in {units}, to the cell size of the model's training imagery.</source>
        <translation>CELL_SIZE : {name} est dessinée par son serveur à n'importe quelle taille de cellule, et le modèle n'indique pas la sienne. Réglez CELL_SIZE, en {units}, sur la taille de cellule de l'imagerie d'entraînement du modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>{name} offers no level of tiles. Check the layer's connection.</source>
        <translation>{name} n'offre aucun niveau de tuiles. Vérifiez la connexion de la couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>CELL_SIZE: {name} does not tell its finest level, and the model does not tell its cell size. Set CELL_SIZE, in {units}, to the cell size of the model's training imagery.</source>
        <translation>CELL_SIZE : {name} n'indique pas son niveau le plus fin, et le modèle n'indique pas sa taille de cellule. Réglez CELL_SIZE, en {units}, sur la taille de cellule de l'imagerie d'entraînement du modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>{name} is read at level {level}, with cells of {cell:.6g} {units}.</source>
        <translation>{name} est lue au niveau {level}, avec des cellules de {cell:.6g} {units}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>cells of {wanted:.6g} {units} were wanted, but {name} has none finer than {cell:.6g}: its objects show less detail than the model may need.</source>
        <translation>des cellules de {wanted:.6g} {units} étaient demandées, mais {name} n'en a pas de plus fines que {cell:.6g} : ses objets montrent moins de détails que le modèle n'en demande peut-être.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/open.py"/>
        <source>{link} is a web layer, which cannot be joined with other images. Choose it alone.</source>
        <translation>{link} est une couche web, qui ne peut être réunie à d'autres images. Choisissez-la seule.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/open.py"/>
        <source>{link} is a file of tiles, opened as a web layer. Open the file as a raster layer and choose that.</source>
        <translation>{link} est un fichier de tuiles ouvert comme couche web. Ouvrez le fichier comme couche raster et choisissez celle-ci.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the answer is no picture</source>
        <translation>la réponse n'est pas une image</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the picture was cut off</source>
        <translation>l'image a été tronquée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the picture is damaged</source>
        <translation>l'image est endommagée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the picture has {width} × {height} pixels instead of {asked_width} × {asked_height}</source>
        <translation>l'image a {width} × {height} pixels au lieu de {asked_width} × {asked_height}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the answer is no TIFF file</source>
        <translation>la réponse n'est pas un fichier TIFF</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the TIFF file is damaged ({error})</source>
        <translation>le fichier TIFF est endommagé ({error})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the TIFF file cannot be read ({reason})</source>
        <translation>le fichier TIFF ne peut être lu ({reason})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the TIFF file has {found} bands instead of {count}</source>
        <translation>le fichier TIFF a {found} bandes au lieu de {count}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the TIFF file is damaged ({reason})</source>
        <translation>le fichier TIFF est endommagé ({reason})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>band {number} came as {dtype} instead of {told}, its type by the service's description</source>
        <translation>la bande {number} est arrivée en {dtype} au lieu de {told}, son type selon la description du service</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>a page without words</source>
        <translation>une page sans texte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>QGIS could not apply the authentication “{name}”; check that it exists, and that the master password is set</source>
        <translation>QGIS n'a pu appliquer l'authentification « {name} » ; vérifiez qu'elle existe, et que le mot de passe principal est défini</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>the server answered {phrase}</source>
        <translation>le serveur a répondu {phrase}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>no answer came within {seconds:g} seconds</source>
        <translation>aucune réponse n'est arrivée en {seconds:g} secondes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>the connection failed</source>
        <translation>la connexion a échoué</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>the answer was cut off</source>
        <translation>la réponse a été tronquée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>the answer was empty</source>
        <translation>la réponse était vide</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/service.py"/>
        <source>nothing came</source>
        <translation>rien n'est arrivé</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/service.py"/>
        <source>{name}: {words} did not come from {host}: {reason}.</source>
        <translation>{name} : {words} n'est pas arrivée de {host} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/service.py"/>
        <source>no picture was expected</source>
        <translation>aucune image n'était attendue</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/service.py"/>
        <source>too many requests failed in a row, so the server is left alone now</source>
        <translation>trop de requêtes ont échoué de suite, si bien que le serveur n'est plus sollicité</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/tiles.py"/>
        <source>{name}: {words} is wholly transparent, though its neighbours are not: part of the imagery is missing there.</source>
        <translation>{name} : {words} est entièrement transparente, alors que ses voisines ne le sont pas : une partie de l'imagerie y manque.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/tiles.py"/>
        <source>the picture from ({west:.12g}, {south:.12g}) to ({east:.12g}, {north:.12g})</source>
        <translation>l'image de ({west:.12g}, {south:.12g}) à ({east:.12g}, {north:.12g})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/arrays.py"/>
        <source>footprints</source>
        <translation>emprises au sol</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/partners/partners.py"/>
        <source>TRUTH_KEY_FIELD: the key {key} stands for {one} and for {other} in {truth}. Choose a key that each object has alone.</source>
        <translation>TRUTH_KEY_FIELD : la clé {key} désigne {one} et {other} dans {truth}. Choisissez une clé propre à chaque objet.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/partners/partners.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/attachments.py"/>
        <source>attachments in the table {table}</source>
        <translation>pièces jointes de la table {table}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/attachments.py"/>
        <source>attachment {number}</source>
        <translation>la pièce jointe {number}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/attachments.py"/>
        <source>INPUT_PHOTOS: the attachments of {layer} name their features by GlobalID, but the layer has no such field. Export it again with GlobalIDs, or name a field with paths in PHOTO_FIELD.</source>
        <translation>INPUT_PHOTOS : les pièces jointes de {layer} nomment leurs entités par GlobalID, mais la couche n'a pas ce champ. Exportez-la de nouveau avec ses GlobalID, ou indiquez un champ de chemins dans PHOTO_FIELD.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/binary_field.py"/>
        <source>pictures in the field {field} of {layer}</source>
        <translation>images du champ {field} de {layer}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>paths in the field {field} of {layer}</source>
        <translation>chemins du champ {field} de {layer}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>its path is relative, and neither the layer nor the project lies in a folder</source>
        <translation>son chemin est relatif, et ni la couche ni le projet ne se trouvent dans un dossier</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>its path leads to a network share; copy the photos to a folder and use that</source>
        <translation>son chemin mène à un partage réseau ; copiez les photos dans un dossier et utilisez celui-ci</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>its path is an address; download the photos and use their paths</source>
        <translation>son chemin est une adresse ; téléchargez les photos et utilisez leurs chemins</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>its path is a virtual one; unpack the photos and use their paths</source>
        <translation>son chemin est virtuel ; décompressez les photos et utilisez leurs chemins</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/photo.py"/>
        <source>{ref} is not read: {refused}.</source>
        <translation>{ref} n'est pas lue : {refused}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/photo.py"/>
        <source>it takes {size} bytes, and more than {most} are no photo</source>
        <translation>elle occupe {size} octets, et au-delà de {most} ce n'est plus une photo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/related_media.py"/>
        <source>related media in the table {tables}</source>
        <translation>médias liés de la table {tables}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/related_media.py"/>
        <source>{ref} cannot be read from {path}: {error}.</source>
        <translation>{ref} ne peut être lue depuis {path} : {error}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/related_media.py"/>
        <location filename="../../processing_provider/objects/photo_tables/stored.py"/>
        <source>{ref} has no content. Attach the photo again.</source>
        <translation>{ref} n'a pas de contenu. Joignez de nouveau la photo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/stored.py"/>
        <source>{ref} is not read: {refusal}.</source>
        <translation>{ref} n'est pas lue : {refusal}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>Choose one of: {candidates}.</source>
        <translation>Choisissez parmi : {candidates}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>It has no field for photos: leave PHOTO_FIELD empty, or choose another layer.</source>
        <translation>Elle n'a pas de champ pour des photos : laissez PHOTO_FIELD vide, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>PHOTO_FIELD: {layer} has no field called “{field}”. {remedy}</source>
        <translation>PHOTO_FIELD : {layer} n'a pas de champ nommé « {field} ». {remedy}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>PHOTO_FIELD: the field “{found}” of {layer} holds neither paths nor pictures. {remedy}</source>
        <translation>PHOTO_FIELD : le champ « {found} » de {layer} ne contient ni chemins ni images. {remedy}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>no table {table}__ATTACH</source>
        <translation>ni table {table}__ATTACH</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>no related media of a GeoPackage</source>
        <translation>ni médias liés d'un GeoPackage</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>not one binary field but {count}</source>
        <translation>ni champ binaire unique (il y en a {count})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>no binary field</source>
        <translation>ni champ binaire</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>INPUT_PHOTOS: no photos were found for {layer}: there is {absent}, and no text field with paths of pictures. Name the field of the photos in PHOTO_FIELD.</source>
        <translation>INPUT_PHOTOS : aucune photo n'a été trouvée pour {layer} : il n'y a {absent}, ni champ de texte avec des chemins d'images. Indiquez le champ des photos dans PHOTO_FIELD.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/rows.py"/>
        <source>The layer of objects changed during the run: the object of row {row} has another geometry now. Run again without editing the layer.</source>
        <translation>La couche d'objets a changé pendant le traitement : l'objet de la ligne {row} a maintenant une autre géométrie. Relancez sans modifier la couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/rows.py"/>
        <source>The layer of objects changed during the run: the object of row {number} is no longer there. Run again without editing the layer.</source>
        <translation>La couche d'objets a changé pendant le traitement : l'objet de la ligne {number} n'y est plus. Relancez sans modifier la couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/survey.py"/>
        <source>{source} holds no objects, or its filter keeps none. Choose a layer with features, or change the filter.</source>
        <translation>{source} ne contient aucun objet, ou son filtre n'en garde aucun. Choisissez une couche qui a des entités, ou changez le filtre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/survey.py"/>
        <source>{source} tells of {told} objects, but only {count} could be read. Check its connection, and run again.</source>
        <translation>{source} annonce {told} objets, mais seuls {count} ont pu être lus. Vérifiez sa connexion, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>Rows: what objects are in truth. Columns: what they were labelled.</source>
        <translation>Lignes : ce que sont les objets en réalité. Colonnes : les étiquettes qu'ils ont reçues.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>all</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>In truth</source>
        <translation>En réalité</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Labelled</source>
        <translation>Étiqueté</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>Of the class</source>
        <translation>De la classe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>The {shown} most frequent of {all} kinds of mistakes.</source>
        <translation>Les {shown} sortes d'erreurs les plus fréquentes sur {all}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>no label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/doubts.py"/>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>{right} of {total} labels are right: {share} ({level} interval: {low} to {high})</source>
        <translation>{right} étiquettes sur {total} sont justes : {share} (intervalle à {level} : de {low} à {high})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>overall accuracy</source>
        <translation>exactitude globale</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>mean F1 of the classes</source>
        <translation>F1 moyen des classes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>objects compared</source>
        <translation>objets comparés</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Objects have several classes: an object is right if its classes are exactly the true ones. Each class is judged by itself below.</source>
        <translation>Les objets ont plusieurs classes : un objet est juste si ses classes sont exactement les vraies. Chaque classe est jugée séparément ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>{} rarer classes are not listed.</source>
        <translation>{} classes plus rares ne sont pas affichées.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Recall: how many of those that are it were found (producer's accuracy). Precision: how many of those called so are it (user's accuracy). F1 joins both. Bars and the numbers in grey: {level} confidence intervals, for objects that were drawn at random.</source>
        <translation>Rappel : combien d'objets de la classe ont été trouvés (exactitude du producteur). Précision : combien d'objets ainsi étiquetés en font réellement partie (exactitude de l'utilisateur). F1 réunit les deux. Barres et nombres en gris : intervalles de confiance à {level}, pour des objets tirés au hasard.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>(empty text)</source>
        <translation>(texte vide)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>What became of them</source>
        <translation>Ce qu'elles sont devenues</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>left out</source>
        <translation>écartées</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>among the compared, as wrong</source>
        <translation>parmi les comparées, comme fausses</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>compared</source>
        <translation>comparées</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>stand behind the figures</source>
        <translation>fondent les chiffres</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>without a label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>without a truth</source>
        <translation>sans vérité de terrain</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>without a counterpart</source>
        <translation>sans correspondance</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/tables.py"/>
        <source>MATRIX: {count} different classes were found, and the table has room for {most}. Choose the fields that hold classes, or leave MATRIX out.</source>
        <translation>MATRIX : {count} classes différentes ont été trouvées, et la table a de la place pour {most}. Choisissez les champs qui contiennent des classes, ou renoncez à MATRIX.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/tables.py"/>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>The output's field “{field}” is called “{kept}”.</source>
        <translation>Le champ de sortie « {field} » s'appelle « {kept} ».</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/tables.py"/>
        <source>{parameter}: the table could not be written ({reason}). Check its place and format, and run again.</source>
        <translation>{parameter} : la table n'a pu être écrite ({reason}). Vérifiez son emplacement et son format, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>How right its labels are</source>
        <translation>À quel point ses étiquettes sont justes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>What was compared</source>
        <translation>Ce qui a été comparé</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>Kappa {value}, mean F1 of the classes {f1}.</source>
        <translation>Kappa {value}, F1 moyen des classes {f1}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>  {name}: recall {recall}, precision {precision}, {true} in truth</source>
        <translation>  {name} : rappel {recall}, précision {precision}, {true} en réalité</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>  {} more classes</source>
        <translation>  {} autres classes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>Rows {name}: {count}, {text}.</source>
        <translation>Lignes {name} : {count}, {text}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>All {count} objects lie on NoData. Check the imagery's NoData value, and the bands that the model takes.</source>
        <translation>Les {count} objets sont tous sur du NoData. Vérifiez la valeur NoData de l'imagerie, et les bandes que prend le modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>None of the {count} objects lies on the imagery. Check the CRS of both.</source>
        <translation>Aucun des {count} objets n'est sur l'imagerie. Vérifiez le SCR des deux.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>Nothing of the imagery could be read for any of the {count} objects.</source>
        <translation>Rien de l'imagerie n'a pu être lu pour aucun des {count} objets.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>The model answered for none of the {count} objects: it failed, or its values are no numbers. Check its normalisation, its bands and the imagery's values.</source>
        <translation>Le modèle n'a répondu pour aucun des {count} objets : il a échoué, ou ses valeurs ne sont pas des nombres. Vérifiez sa normalisation, ses bandes et les valeurs de l'imagerie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>The inference process died of each of the {count} objects. Check the model.</source>
        <translation>Chacun des {count} objets a fait planter le processus d'inférence. Vérifiez le modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>The model gave exactly the same answer, “{shown}”, for all {judged} objects that it saw. Check its normalisation, its bands and the imagery's values.</source>
        <translation>Le modèle a donné exactement la même réponse, « {shown} », pour les {judged} objets qu'il a vus. Vérifiez sa normalisation, ses bandes et les valeurs de l'imagerie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>The model failed on {failed} of {total} objects, or answered with values that are no numbers; their Status is model_error.</source>
        <translation>Le modèle a échoué sur {failed} objets sur {total}, ou a répondu par des valeurs qui ne sont pas des nombres ; leur Status est model_error.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/explanations.py"/>
        <source>The explainability maps cannot be written to {path} ({reason}). Choose an output in another folder, or EXPLANATIONS FIELD.</source>
        <translation>Les cartes d'explicabilité ne peuvent être écrites dans {path} ({reason}). Choisissez une sortie dans un autre dossier, ou EXPLANATIONS FIELD.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/kept.py"/>
        <source>{path} holds only {kept} of the {rows} rows: its format has no place for objects without geometry. Choose a GeoPackage as output, and run again.</source>
        <translation>{path} ne contient que {kept} des {rows} lignes : son format n'a pas de place pour des objets sans géométrie. Choisissez un GeoPackage comme sortie, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/kept.py"/>
        <source>{path} was not written completely, though no error was told. Check the disk and your quota on it, and run again.</source>
        <translation>{path} n'a pas été écrit en entier, bien qu'aucune erreur n'ait été signalée. Vérifiez le disque et votre quota, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>The input field “{field}” is kept as “{kept}”.</source>
        <translation>Le champ d'entrée « {field} » est conservé sous le nom « {kept} ».</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>A shapefile cuts names: the labels are in the field “{label}”.</source>
        <translation>Un shapefile tronque les noms : les étiquettes sont dans le champ « {label} ».</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>KML holds no names with “&amp;”, “&lt;” or a quotation mark: the labels are in the field “{label}”.</source>
        <translation>Le KML n'admet pas de noms avec « &amp; », « &lt; » ou un guillemet : les étiquettes sont dans le champ « {label} ».</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>A shapefile holds texts of at most {most} characters.</source>
        <translation>Un shapefile n'admet que des textes d'au plus {most} caractères.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Facts</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>A model that cannot be read.</source>
        <translation>Un modèle qui ne peut être lu.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>A model of another kind</source>
        <translation>Un modèle d'un autre type</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>{kind} for captioning</source>
        <translation>{kind} pour légender des images</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>{kind} for classification</source>
        <translation>{kind} pour la classification</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>It runs</source>
        <translation>Il fonctionne</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Its definition cannot be used</source>
        <translation>Sa définition ne peut être utilisée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>It does not run here</source>
        <translation>Il ne fonctionne pas ici</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Neither a Python file nor a pickled object nor a Lambda layer.</source>
        <translation>Ni fichier Python, ni objet enregistré avec pickle, ni couche Lambda.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>It contains no code</source>
        <translation>Il ne contient pas de code</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Code runs only where you allow it.</source>
        <translation>Le code ne s'exécute que là où vous l'autorisez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>It contains code</source>
        <translation>Il contient du code</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Classes ({count})</source>
        <translation>Classes ({count})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>What it does</source>
        <translation>Ce qu'il fait</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>What the model said when it was loaded</source>
        <translation>Ce que le modèle a dit lors de son chargement</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Contains code</source>
        <translation>Contient du code</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Fault</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Runs</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>no: {reason}</source>
        <translation>non : {reason}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>yes. {told}</source>
        <translation>oui. {told}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{heading}:</source>
        <translation>{heading} :</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{size:.2f} MB</source>
        <translation>{size:.2f} Mo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Raster function</source>
        <translation>Fonction raster</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Chip</source>
        <translation>Imagette</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Model input</source>
        <translation>Entrée du modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Data range</source>
        <translation>Plage de données</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>captioning</source>
        <translation>légende d'images</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>classification, several classes per object</source>
        <translation>classification, plusieurs classes par objet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>classification, one class per object</source>
        <translation>classification, une classe par objet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{count}: {names} and {rest} more</source>
        <translation>{count} : {names} et {rest} autres</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{count}: {names}</source>
        <translation>{count} : {names}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{width} × {height} pixels around the object's centre</source>
        <translation>{width} × {height} pixels autour du centre de l'objet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>the object's box, up to {largest} pixels a side</source>
        <translation>le rectangle de l'objet, jusqu'à {largest} pixels de côté</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>the object's box, up to {width} × {height} pixels</source>
        <translation>le rectangle de l'objet, jusqu'à {width} × {height} pixels</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>black outside its polygon</source>
        <translation>noir hors de son polygone</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>in pixel space</source>
        <translation>en espace pixel</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{size}, {filter}</source>
        <translation>{size}, {filter}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{size}: shorter side to {side}, middle cut out, {filter}</source>
        <translation>{size} : petit côté ramené à {side}, milieu découpé, {filter}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{size}: longer side to {side}, filled up with 0, {filter}</source>
        <translation>{size} : grand côté ramené à {side}, complété par des 0, {filter}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>all but alpha</source>
        <translation>toutes sauf alpha</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{bands} (counted from 1)</source>
        <translation>{bands} (comptées à partir de 1)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>(value × {scale:.6g} − mean) / standard deviation
mean: {mean}
standard deviation: {std}</source>
        <translation>(valeur × {scale:.6g} − moyenne) / écart type
moyenne : {mean}
écart type : {std}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>(value − mean) / standard deviation
mean: {mean}
standard deviation: {std}</source>
        <translation>(valeur − moyenne) / écart type
moyenne : {mean}
écart type : {std}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/page.py"/>
        <source>Written by Deep Objects, {day}. Nothing in this page is loaded from elsewhere.</source>
        <translation>Rédigé par Deep Objects, {day}. Rien dans cette page n'est chargé d'ailleurs.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/page.py"/>
        <source>REPORT: {path} cannot be written ({reason}). Choose another file.</source>
        <translation>REPORT : {path} ne peut être écrit ({reason}). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Below the threshold</source>
        <translation>Sous le seuil</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <source>How many objects have which confidence, from 0 to 1. Each drawing has its own height.</source>
        <translation>Nombre d'objets par niveau de confiance, de 0 à 1. Chaque graphique a sa propre hauteur.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <source>One object: {median:.2f}</source>
        <translation>Un objet : {median:.2f}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <source>{count:,} objects, median {median:.2f}, half of them from {low:.2f} to {high:.2f}</source>
        <translation>{count:,} objets, médiane {median:.2f}, la moitié d'entre eux de {low:.2f} à {high:.2f}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Rows without a caption</source>
        <translation>Lignes sans légende</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Rows without a class</source>
        <translation>Lignes sans classe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>What ran</source>
        <translation>Ce qui a été exécuté</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Every row has its answer</source>
        <translation>Chaque ligne a sa réponse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>… and {} more warnings, in the log below.</source>
        <translation>… et {} autres avertissements, dans le journal ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Every row has its answer, but the log warns</source>
        <translation>Chaque ligne a sa réponse, mais le journal contient des avertissements</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{without} of {rows} rows without a class</source>
        <translation>{without} lignes sur {rows} sans classe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{without} of {rows} rows without a caption</source>
        <translation>{without} lignes sur {rows} sans légende</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>described</source>
        <translation>décrites</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>classified</source>
        <translation>classifiées</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>median confidence</source>
        <translation>confiance médiane</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>a second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>a cell has the colour of most of its objects, the stronger the more</source>
        <translation>une cellule a la couleur de la plupart de ses objets, d'autant plus soutenue qu'ils sont nombreux</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Map of the objects</source>
        <translation>Carte des objets</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>below the threshold</source>
        <translation>sous le seuil</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>without an answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{} m wide</source>
        <translation>{} m de large</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{} km wide</source>
        <translation>{} km de large</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Chips as they were cut from the imagery, with the outlines of their objects.</source>
        <translation>Les imagettes telles qu'elles ont été découpées dans l'imagerie, avec les contours de leurs objets.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>Highest confidence</source>
        <translation>Confiance la plus haute</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>Lowest confidence</source>
        <translation>Confiance la plus basse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>Row {}</source>
        <translation>Ligne {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>could not be read again</source>
        <translation>n'a pu être relue</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>in truth {}</source>
        <translation>en réalité {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>{} smaller classes are not listed.</source>
        <translation>{} classes plus petites ne sont pas affichées.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>{} other captions, {} times in all.</source>
        <translation>{} autres légendes, {} fois en tout.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Row numbers</source>
        <translation>Numéros de lignes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>several classes per object</source>
        <translation>plusieurs classes par objet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>one class per object</source>
        <translation>une classe par objet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/sink.py"/>
        <source>Row {row}, which has no geometry, could not be written to the output ({reason}). Its format may have no place for such rows: choose a GeoPackage, and run again.</source>
        <translation>La ligne {row}, qui n'a pas de géométrie, n'a pu être écrite dans la sortie ({reason}). Son format n'a peut-être pas de place pour de telles lignes : choisissez un GeoPackage, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/sink.py"/>
        <source>Row {row} could not be written to the output ({reason}). Check the output's place and format, and run again.</source>
        <translation>La ligne {row} n'a pu être écrite dans la sortie ({reason}). Vérifiez l'emplacement et le format de la sortie, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/sink.py"/>
        <source>Rows could not be written to the output ({reason}). Check the output's place and format, and run again.</source>
        <translation>Des lignes n'ont pu être écrites dans la sortie ({reason}). Vérifiez l'emplacement et le format de la sortie, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} is a link that leads to no file of this format. Choose the file itself, or another.</source>
        <translation>OUTPUT : {target} est un lien qui ne mène à aucun fichier de ce format. Choisissez le fichier lui-même, ou un autre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} belongs to somebody else and cannot be replaced. Choose another file.</source>
        <translation>OUTPUT : {target} appartient à quelqu'un d'autre et ne peut être remplacé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} is read-only. Allow writing to it, or choose another file, and run again.</source>
        <translation>OUTPUT : {target} est en lecture seule. Autorisez l'écriture, ou choisissez un autre fichier, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} cannot be written ({reason}). Check its folder, or choose another file, and run again.</source>
        <translation>OUTPUT : {target} ne peut être écrit ({reason}). Vérifiez son dossier, ou choisissez un autre fichier, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: the folder {parent} is no longer there. Create it, or choose another, and run again.</source>
        <translation>OUTPUT : le dossier {parent} n'existe plus. Créez-le, ou choisissez-en un autre, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: the disk of {parent} is full, and {target} could not be written. Make room there, or choose another folder, and run again.</source>
        <translation>OUTPUT : le disque de {parent} est plein, et {target} n'a pu être écrit. Libérez-y de la place, ou choisissez un autre dossier, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} is in use by another program. Close it there, or choose another file, and run again.</source>
        <translation>OUTPUT : {target} est utilisé par un autre programme. Fermez-le dans celui-ci, ou choisissez un autre fichier, et relancez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>No class reached the threshold.</source>
        <translation>Aucune classe n'a atteint le seuil.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Outside the imagery</source>
        <translation>Hors de l'imagerie</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The object lies outside the imagery.</source>
        <translation>L'objet se trouve hors de l'imagerie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>On NoData</source>
        <translation>Sur du NoData</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Its chip holds no data at all, or the feature has no photo.</source>
        <translation>Son imagette est entièrement sans données, ou l'entité n'a pas de photo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Invalid geometry</source>
        <translation>Géométrie non valide</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>It has no geometry, or one without a place.</source>
        <translation>Il n'a pas de géométrie, ou une géométrie sans position.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Without a place in the imagery</source>
        <translation>Sans position dans l'imagerie</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>It has no place in the CRS of the imagery.</source>
        <translation>Il n'a pas de position dans le SCR de l'imagerie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Imagery could not be read</source>
        <translation>L'imagerie n'a pu être lue</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The imagery could not be read there.</source>
        <translation>L'imagerie n'a pu y être lue.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The model failed</source>
        <translation>Le modèle a échoué</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The model failed on it, or answered with values that are no numbers.</source>
        <translation>Le modèle a échoué sur lui, ou a répondu par des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The model crashed</source>
        <translation>Le modèle a planté</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The inference process died of it twice, when it was alone.</source>
        <translation>Traité seul, l'objet a fait planter deux fois le processus d'inférence.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Described</source>
        <translation>Décrit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>{} other classes</source>
        <translation>{} autres classes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/stored.py"/>
        <source>The output's table has a style of your own, which was kept.</source>
        <translation>La table de la sortie a votre propre style, qui a été conservé.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/stored.py"/>
        <source>{} is a style of your own and was kept.</source>
        <translation>{} est votre propre style et a été conservé.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>{total} objects in {seconds:.1f} s.</source>
        <translation>{total} objets en {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>{total} objects in {seconds:.1f} s, {rate} a second.</source>
        <translation>{total} objets en {seconds:.1f} s, {rate} par seconde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>(no class)</source>
        <translation>(sans classe)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>Status {status}: {count}</source>
        <translation>Status {status} : {count}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>{dropped} objects outside the extent were left out.</source>
        <translation>{dropped} objets hors de l'emprise ont été écartés.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>(empty caption)</source>
        <translation>(légende vide)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>  {count} other captions: {objects}</source>
        <translation>  {count} autres légendes : {objects}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/labels.py"/>
        <source>CLASS_FIELD: {field} holds more than {most} different classes. Choose the field that tells what the objects are.</source>
        <translation>CLASS_FIELD : {field} contient plus de {most} classes différentes. Choisissez le champ qui dit ce que sont les objets.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/labels.py"/>
        <source>CLASS_FIELD: {field} holds more than {most} different lists of classes. Write the classes of an object in one order everywhere, or choose a field with fewer of them.</source>
        <translation>CLASS_FIELD : {field} contient plus de {most} listes de classes différentes. Écrivez partout les classes d'un objet dans le même ordre, ou choisissez un champ qui en a moins.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <source>1 or 3 bands of 8 bit</source>
        <translation>1 ou 3 bandes de 8 bits</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <source>1 or 3 bands of 8 or 16 bit</source>
        <translation>1 ou 3 bandes de 8 ou 16 bits</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <source>FORMAT is {asked}, which holds {held}, but the chips of {name} have {number} of {dtype}. Choose TIFF, or other BANDS.</source>
        <translation>FORMAT vaut {asked}, qui n'admet que {held}, mais les imagettes de {name} ont {number} de type {dtype}. Choisissez TIFF, ou d'autres BANDS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <source>OUTPUT: GDAL cannot write a chip as {format} ({reason}). Choose another FORMAT.</source>
        <translation>OUTPUT : GDAL ne peut écrire d'imagette en {format} ({reason}). Choisissez un autre FORMAT.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>{chips} of {objects} objects became chips, in {seconds:.1f} s, by class:</source>
        <translation>{chips} objets sur {objects} sont devenus des imagettes, en {seconds:.1f} s, par classe :</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>  … and {} more classes</source>
        <translation>  … et {} autres classes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>in all: {}</source>
        <translation>en tout : {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>without a chip: {}</source>
        <translation>sans imagette : {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>Neighbours stay together: {blocks} blocks with sides of {side:.4g} in units of the objects' CRS.</source>
        <translation>Les voisins restent ensemble : {blocks} blocs de {side:.4g} de côté, en unités du SCR des objets.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source> BLOCK_SIZE gives them another size.</source>
        <translation> BLOCK_SIZE leur donne une autre taille.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>{split} has no chip: there are too few blocks. Choose a smaller BLOCK_SIZE.</source>
        <translation>{split} n'a aucune imagette : il y a trop peu de blocs. Choisissez un BLOCK_SIZE plus petit.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>{split} has no chip of {classes}. Choose a smaller BLOCK_SIZE.</source>
        <translation>{split} n'a aucune imagette de {classes}. Choisissez un BLOCK_SIZE plus petit.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>There are classes such as “{name}”: {layout} tells the classes in them apart.</source>
        <translation>Il y a des classes comme « {name} » : {layout} y distingue les classes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>A class has a value of 0 or more, so negative numbers have others: {classes}.</source>
        <translation>La valeur d'une classe est supérieure ou égale à 0 ; les nombres négatifs en ont donc d'autres : {classes}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>In the labels commas stand between classes, so some have other names: {names}.</source>
        <translation>Dans les étiquettes, des virgules séparent les classes ; certaines portent donc un autre nom : {names}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>Some folders are called otherwise than their classes: {}. dataset.json tells which folder is which class.</source>
        <translation>Certains dossiers ne portent pas le nom de leur classe : {}. dataset.json indique à quelle classe correspond chaque dossier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>{} and {} more</source>
        <translation>{} et {} autres</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/unfinished.py"/>
        <source>OUTPUT: another run, on {host}, is exporting to {folder}. Wait for it, or delete {lock} if no such run is there any more.</source>
        <translation>OUTPUT : un autre traitement, sur {host}, exporte vers {folder}. Attendez-le, ou supprimez {lock} s'il n'y a plus là de tel traitement.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/unfinished.py"/>
        <source>OUTPUT: another run is exporting to {folder}. Wait for it, or choose another folder.</source>
        <translation>OUTPUT : un autre traitement exporte vers {folder}. Attendez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/unfinished.py"/>
        <source>OUTPUT: the unfinished export in {folder} is of other objects, classes, imagery or parameters. Run as it was begun, or choose an empty folder.</source>
        <translation>OUTPUT : l'export inachevé de {folder} concerne d'autres objets, classes, imagerie ou paramètres. Relancez-le tel qu'il a été commencé, ou choisissez un dossier vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>INPUT is empty. Choose the layer with the labels.</source>
        <translation>INPUT est vide. Choisissez la couche qui contient les étiquettes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>LABEL_FIELD is empty. Choose the field with the labels.</source>
        <translation>LABEL_FIELD est vide. Choisissez le champ des étiquettes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>{name} cannot be opened as a vector layer. Choose another layer.</source>
        <translation>{name} ne peut être ouvert comme couche vecteur. Choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>Nothing tells the truth. Choose TRUTH_FIELD, or TRUTH_LAYER with TRUTH_LAYER_FIELD.</source>
        <translation>Rien n'indique la vérité de terrain. Choisissez TRUTH_FIELD, ou TRUTH_LAYER avec TRUTH_LAYER_FIELD.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>TRUTH_FIELD is {own}, the field with the labels. Choose the field that tells what the objects are in truth.</source>
        <translation>TRUTH_FIELD vaut {own}, le champ des étiquettes. Choisissez le champ qui dit ce que les objets sont en réalité.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>TRUTH_FIELD is {own}, but there is a TRUTH_LAYER too. Leave one of the two empty.</source>
        <translation>TRUTH_FIELD vaut {own}, mais il y a aussi un TRUTH_LAYER. Laissez l'un des deux vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>TRUTH_LAYER_FIELD is empty. Choose the field of {truth_layer} that tells the truth.</source>
        <translation>TRUTH_LAYER_FIELD est vide. Choisissez le champ de {truth_layer} qui indique la vérité de terrain.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>{name}: {source} has no field {given}. Choose one of its fields.</source>
        <translation>{name} : {source} n'a pas de champ {given}. Choisissez l'un de ses champs.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>{name} is empty, but JOIN is {key}. Choose the key field of {source}.</source>
        <translation>{name} est vide, mais JOIN vaut {key}. Choisissez le champ clé de {source}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>{name}: {source} has no geometry, but JOIN is {place}. Choose {key}.</source>
        <translation>{name} : {source} n'a pas de géométrie, mais JOIN vaut {place}. Choisissez {key}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>TRUTH_LAYER: {truth_layer} holds lines, which tell no truth of polygons by their place. Choose polygons or points, or {key} as JOIN.</source>
        <translation>TRUTH_LAYER : {truth_layer} contient des lignes, dont la position ne dit rien de la vérité de terrain de polygones. Choisissez des polygones ou des points, ou {key} pour JOIN.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>All figures, as JSON</source>
        <translation>Tous les chiffres, en JSON</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>The layer or table with the labels, as the classification writes it.</source>
        <translation>La couche ou table des étiquettes, telle que l'écrit la classification.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Field with the label</source>
        <translation>Champ de l'étiquette</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>What the objects were labelled.</source>
        <translation>L'étiquette que les objets ont reçue.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>What the objects are in truth; empty where another layer tells it.</source>
        <translation>Ce que les objets sont en réalité ; vide si une autre couche l'indique.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Another layer or table that tells the truth; empty where TRUTH_FIELD does.</source>
        <translation>Une autre couche ou table qui indique la vérité de terrain ; vide si TRUTH_FIELD le fait.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Its field with the true class</source>
        <translation>Son champ de la classe réelle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>The field of the layer with the truth that is compared with the label.</source>
        <translation>Le champ de la couche de vérité de terrain qui est comparé à l'étiquette.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Join the layer with the truth by</source>
        <translation>Joindre la couche de vérité de terrain par</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>PLACE: a point and the polygon that holds it, polygons that share most, points in one place. KEY: objects with the same value in two fields.</source>
        <translation>PLACE : un point et le polygone qui le contient, les polygones qui partagent la plus grande part, les points au même endroit. KEY : les objets qui ont la même valeur dans deux champs.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Key field of the classified objects</source>
        <translation>Champ clé des objets classifiés</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With KEY: the field that names the object in the layer with the truth.</source>
        <translation>Avec KEY : le champ qui désigne l'objet correspondant de la couche de vérité de terrain.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Key field of the layer with the truth</source>
        <translation>Champ clé de la couche de vérité de terrain</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With KEY: its field with the same values, each of which stands for one truth.</source>
        <translation>Avec KEY : son champ des mêmes valeurs, dont chacune désigne une seule vérité de terrain.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Least overlap in percent</source>
        <translation>Recouvrement minimal en pour cent</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With PLACE, of polygons and lines: so much of a classified object must lie in the object that tells its truth.</source>
        <translation>Avec PLACE, pour polygones et lignes : la part d'un objet classifié qui doit se trouver dans l'objet qui en dit la vérité de terrain.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Largest distance of points</source>
        <translation>Distance maximale des points</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With PLACE, of points and points: how far off the truth may lie; 0: not at all.</source>
        <translation>Avec PLACE, pour points et points : à quelle distance la vérité de terrain peut se trouver ; 0 : au même endroit.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Labels and truths name all classes of an object, as in a;b, in any order.</source>
        <translation>Étiquettes et vérités nomment toutes les classes d'un objet, comme a;b, dans n'importe quel ordre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Objects without a label are</source>
        <translation>Les objets sans étiquette sont</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>WRONG: an object whose class is known and that got none counts as a mistake. LEFT_OUT: it is counted apart. Either way the report says how many there are.</source>
        <translation>WRONG : un objet dont la classe est connue et qui n'en a reçu aucune compte comme une erreur. LEFT_OUT : il est compté à part. Dans les deux cas, le rapport dit combien il y en a.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Level of the intervals in percent</source>
        <translation>Niveau des intervalles en pour cent</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>How surely the confidence intervals are to hold the true figure.</source>
        <translation>Avec quelle certitude les intervalles de confiance doivent contenir le vrai chiffre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Accuracy of the classes</source>
        <translation>Exactitude des classes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>A table with a row for each class: recall, precision, F1 and their intervals.</source>
        <translation>Une table d'une ligne par classe : rappel, précision, F1 et leurs intervalles.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>A table with a row for each true class and a field for each label.</source>
        <translation>Une table avec une ligne par classe réelle et un champ par étiquette.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>All of it as one page for the browser.</source>
        <translation>L'ensemble en une page pour le navigateur.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of objects compared</source>
        <translation>Nombre d'objets comparés</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of objects with the right label</source>
        <translation>Nombre d'objets à l'étiquette juste</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of all rows</source>
        <translation>Nombre total de lignes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of rows with a truth and no label</source>
        <translation>Nombre de lignes avec vérité de terrain et sans étiquette</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of rows without a truth</source>
        <translation>Nombre de lignes sans vérité de terrain</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of rows without a counterpart</source>
        <translation>Nombre de lignes sans correspondance</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Overall accuracy, from 0 to 1</source>
        <translation>Exactitude globale, de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Low end of its interval</source>
        <translation>Borne inférieure de son intervalle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>High end of its interval</source>
        <translation>Borne supérieure de son intervalle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Cohen's kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Mean F1 of the classes</source>
        <translation>F1 moyen des classes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>Write them as in: padding 0;batch_size 4</source>
        <translation>Écrivez-les ainsi : padding 0;batch_size 4</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS is {value}, names and values are needed. {example}</source>
        <translation>MODEL_ARGUMENTS vaut {value}, mais il faut des noms et des valeurs. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS is not JSON: {msg} at column {colno}. {example}</source>
        <translation>MODEL_ARGUMENTS n'est pas du JSON : {msg} à la colonne {colno}. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS is nested too deeply or holds a number too long to be an argument. {example}</source>
        <translation>MODEL_ARGUMENTS est trop imbriqué ou contient un nombre trop long pour être un argument. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS: “{rest}” has no value. {example}</source>
        <translation>MODEL_ARGUMENTS : « {rest} » n'a pas de valeur. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS lists {count} entries, names and values in turn are needed. {example}</source>
        <translation>MODEL_ARGUMENTS énumère {count} éléments, mais il faut des noms et des valeurs en alternance. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS: every entry needs a name and a value. {example}</source>
        <translation>MODEL_ARGUMENTS : chaque élément exige un nom et une valeur. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>PROBABILITIES is {asked}, but {model} gives no probabilities. Choose NONE.</source>
        <translation>PROBABILITIES vaut {asked}, mais {model} ne donne pas de probabilités. Choisissez NONE.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>{name}: {layer} is a raster, a vector layer is needed. Choose another layer.</source>
        <translation>{name} : {layer} est un raster, il faut une couche vectorielle. Choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>{fault}. Check its path, or choose another layer.</source>
        <translation>{fault}. Vérifiez son chemin, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>FEATURES: {source} is a table without geometries. Choose a layer of points, lines or polygons.</source>
        <translation>FEATURES : {source} est une table sans géométries. Choisissez une couche de points, de lignes ou de polygones.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>{name}: {source} holds no objects, or none is selected. Choose a layer with features, or change the selection.</source>
        <translation>{name} : {source} ne contient pas d'objets, ou aucun n'est sélectionné. Choisissez une couche qui a des entités, ou changez la sélection.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>RPC_DEM: {layer} is no raster file. Choose a file with heights in metres.</source>
        <translation>RPC_DEM : {layer} n'est pas un fichier raster. Choisissez un fichier de hauteurs en mètres.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>GPU_ID is “{text}”, card numbers as nvidia-smi gives them are needed. Write for example 0 or 0,2, or leave it empty.</source>
        <translation>GPU_ID vaut « {text} », mais il faut des numéros de cartes tels que les donne nvidia-smi. Écrivez par exemple 0 ou 0,2, ou laissez-le vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>PARALLEL is “{text}”, a number of processes or a percentage of the cores is needed. Write for example 4 or 50%.</source>
        <translation>PARALLEL vaut « {text} », mais il faut un nombre de processus ou un pourcentage des cœurs. Écrivez par exemple 4 ou 50%.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/choices.py"/>
        <source>{name}: “{value}” is unknown. Choose one of: {options}.</source>
        <translation>{name} : « {value} » est inconnu. Choisissez parmi : {options}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/choices.py"/>
        <source>{name}: “{value}” is neither true nor false. Write one of these.</source>
        <translation>{name} : « {value} » n'est ni vrai ni faux. Écrivez true ou false.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>All objects with their attributes, class, confidence and status.</source>
        <translation>Tous les objets avec leurs attributs, leur classe, leur confiance et leur statut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Number of rows</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Number of rows with status {}</source>
        <translation>Nombre de lignes de statut {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Counts per class and status</source>
        <translation>Effectifs par classe et par statut</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Features with photos</source>
        <translation>Entités avec photos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Photos attached to features, instead of imagery: each becomes one row.</source>
        <translation>Des photos jointes à des entités, au lieu d'imagerie : chacune devient une ligne.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Photo field</source>
        <translation>Champ des photos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The field with the photos or their paths; empty to look for attachments, related media, and such a field.</source>
        <translation>Le champ qui contient les photos ou leurs chemins ; vide pour chercher des pièces jointes, des médias liés et un tel champ.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Rows of photos</source>
        <translation>Lignes des photos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>PER_PHOTO gives a row for each photo, PER_FEATURE one for each feature, by the mean probabilities of its photos.</source>
        <translation>PER_PHOTO donne une ligne par photo, PER_FEATURE une par entité, d'après les probabilités moyennes de ses photos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The points, lines or polygons to classify; each becomes one row. Without them every image is classified as a whole.</source>
        <translation>Les points, lignes ou polygones à classifier ; chacun devient une ligne. Sans eux, chaque image est classifiée en entier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Model definition</source>
        <translation>Définition de modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>A model definition (.emd), a deep learning package (.dlpk), JSON text, or the folder or file of a model that describes itself (Hugging Face, timm, Ultralytics, STAC and others).</source>
        <translation>Une définition de modèle (.emd), un paquet d'apprentissage profond (.dlpk), un texte JSON, ou le dossier ou fichier d'un modèle qui se décrit lui-même (Hugging Face, timm, Ultralytics, STAC et autres).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/widgets/arguments_widget.py"/>
        <source>Names and values, as in: padding 0;batch_size 4</source>
        <translation>Noms et valeurs, par exemple : padding 0;batch_size 4</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Class label field</source>
        <translation>Champ d'étiquette de classe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The name of the field that gets the class.</source>
        <translation>Le nom du champ qui reçoit la classe.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Caption field</source>
        <translation>Champ de légende</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The name of the field that gets the caption, when the model writes captions.</source>
        <translation>Le nom du champ qui reçoit la légende, si le modèle rédige des légendes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Several images: PROCESS_AS_MOSAICKED_IMAGE sees all as one picture, PROCESS_ITEMS_SEPARATELY classifies each object in every image that it meets.</source>
        <translation>Plusieurs images : PROCESS_AS_MOSAICKED_IMAGE les voit toutes comme une seule image, PROCESS_ITEMS_SEPARATELY classifie chaque objet dans chaque image qu'il rencontre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Resample the imagery to cells of this size, in units of its CRS, before chips are cut; empty for its own cells.</source>
        <translation>Rééchantillonner l'imagerie à des cellules de cette taille, en unités de son SCR, avant la découpe des imagettes ; vide pour ses propres cellules.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Only objects whose centre lies inside get a row.</source>
        <translation>Seuls les objets dont le centre est à l'intérieur reçoivent une ligne.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Output CRS</source>
        <translation>SCR en sortie</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The CRS of the output's geometries; empty for that of the objects.</source>
        <translation>Le SCR des géométries de la sortie ; vide pour celui des objets.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Coordinate operation</source>
        <translation>Opération de coordonnées</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>How objects are taken to the CRS of the imagery; empty for the project's choice.</source>
        <translation>Comment les objets sont transformés vers le SCR de l'imagerie ; vide pour le choix du projet.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Heights for RPC images</source>
        <translation>Hauteurs pour images RPC</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>A raster of heights in metres, for images that are placed by a sensor model (RPC); empty for the model's own mean height.</source>
        <translation>Un raster de hauteurs en mètres, pour les images positionnées par un modèle de capteur (RPC) ; vide pour la hauteur moyenne du modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>AUTO takes a GPU if one works, else the CPU, and says why in the log.</source>
        <translation>AUTO prend un GPU s'il en est un qui fonctionne, sinon le CPU, et dit pourquoi dans le journal.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>GPU numbers</source>
        <translation>Numéros de GPU</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>As nvidia-smi numbers them: 0, or 0,2; empty for all usable GPUs.</source>
        <translation>Tels que les numérote nvidia-smi : 0, ou 0,2 ; vide pour tous les GPU utilisables.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Parallel processes</source>
        <translation>Processus parallèles</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>A number of processes on the CPU, or a percentage of its cores; empty for one.</source>
        <translation>Un nombre de processus sur le CPU, ou un pourcentage de ses cœurs ; vide pour un seul.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Class probabilities</source>
        <translation>Probabilités des classes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>FIELDS adds a field per class, named P_ and the class, JSON one text field Scores.</source>
        <translation>FIELDS ajoute un champ par classe, nommé P_ et la classe, JSON un seul champ de texte Scores.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Explainability maps</source>
        <translation>Cartes d'explicabilité</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>With the model argument explainability_map: FILES writes a picture per object into a folder beside the output, FIELD writes it into the field ExpMap.</source>
        <translation>Avec l'argument du modèle explainability_map : FILES écrit une image par objet dans un dossier à côté de la sortie, FIELD l'écrit dans le champ ExpMap.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Resume a broken run</source>
        <translation>Reprendre un traitement interrompu</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Take over what a run of the same objects, imagery, model and arguments came to before it failed, was cancelled or was killed.</source>
        <translation>Reprendre ce qu'un traitement des mêmes objets, imagerie, modèle et arguments avait obtenu avant d'échouer, d'être annulé ou d'être tué.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Dask scheduler</source>
        <translation>Ordonnanceur Dask</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The address of a Dask scheduler, as tcp://host:8786, whose workers read and classify; empty for this machine. They need the imagery under the same paths or addresses.</source>
        <translation>L'adresse d'un ordonnanceur Dask, comme tcp://host:8786, dont les workers lisent et classifient ; vide pour cette machine. Il leur faut l'imagerie aux mêmes chemins ou adresses.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>One page for the browser: counts, confidences, chips of each class to look at, a map, what failed and why, and what ran.</source>
        <translation>Une page pour le navigateur : effectifs, confiances, imagettes de chaque classe à examiner, une carte, ce qui a échoué et pourquoi, et ce qui a été exécuté.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>For the report: what the objects are in truth, to tell how often the model is right.</source>
        <translation>Pour le rapport : ce que les objets sont en réalité, pour dire combien de fois le modèle a raison.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: {path} is no file name. Leave out what follows the “|”.</source>
        <translation>{name} : {path} n'est pas un nom de fichier. Retirez ce qui suit le « | ».</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: QGIS takes what stands before the colon in {path} for a kind of database, and knows none of that name. Choose a file and a folder without a colon.</source>
        <translation>{name} : QGIS prend ce qui précède le deux-points dans {path} pour un type de base de données et n'en connaît aucun de ce nom. Choisissez un fichier et un dossier sans deux-points.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: a file of the format {suffix} holds tiles, at whose edges rows are cut. Choose a GeoPackage.</source>
        <translation>{name} : un fichier au format {suffix} contient des tuiles, aux bords desquelles les lignes sont coupées. Choisissez un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: there is no folder {folder}. Create it, or choose another.</source>
        <translation>{name} : il n'y a pas de dossier {folder}. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: {path} cannot be written. Choose another file.</source>
        <translation>{name} : {path} ne peut être écrit. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: {place} holds what the layer {layer} reads, and would be overwritten. Choose another file.</source>
        <translation>{name} : {place} contient ce que lit la couche {layer}, et serait écrasé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: the table {table} of {place} holds what the layer {layer} reads, and would be overwritten. Choose another table.</source>
        <translation>{name} : la table {table} de {place} contient ce que lit la couche {layer}, et serait écrasée. Choisissez une autre table.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{one} and {other} are both to be written to {place}, and one would overwrite the other. Choose another file for one of them.</source>
        <translation>{one} et {other} seraient tous deux écrits dans {place}, et l'un écraserait l'autre. Choisissez un autre fichier pour l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{one} and {other} are both to be written to the table {table} of {place}, and one would overwrite the other. Choose another table for one of them.</source>
        <translation>{one} et {other} seraient tous deux écrits dans la table {table} de {place}, et l'un écraserait l'autre. Choisissez une autre table pour l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>The time cannot be estimated ({}). Run it to see.</source>
        <translation>La durée ne peut être estimée ({}). Lancez le traitement pour la connaître.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>None of the first objects lies on the imagery, so that no time can be told.</source>
        <translation>Aucun des premiers objets n'est sur l'imagerie, si bien qu'aucune durée ne peut être donnée.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{:.2g} ms each</source>
        <translation>{:.2g} ms chacun</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>each {} objects</source>
        <translation>chaque tranche de {} objets</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{} objects</source>
        <translation>{} objets</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>About {} for {}, on {}, {}.</source>
        <translation>Environ {} pour {}, sur {}, {}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{:.1f} h</source>
        <translation>{:.1f} h</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/feature_filter.py"/>
        <source>{name}: the filter “{filter}” cannot be evaluated: {reason}. Correct the filter.</source>
        <translation>{name} : le filtre « {filter} » ne peut être évalué : {reason}. Corrigez le filtre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/band_count.py"/>
        <source>{model}: the model's normalisation is for {given} bands, but {bands} are extracted from the imagery. Correct ExtractBands, or give Normalization one number per band.</source>
        <translation>{model} : la normalisation du modèle porte sur {given} bandes, mais {bands} sont extraites de l'imagerie. Corrigez ExtractBands, ou donnez à Normalization un nombre par bande.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/cell_sizes.py"/>
        <source>CELL_SIZE is “{given}”, a number above 0 is needed. Correct it.</source>
        <translation>CELL_SIZE vaut « {given} », mais il faut un nombre supérieur à 0. Corrigez-le.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/cell_sizes.py"/>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/cell_sizes.py"/>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/cell_sizes.py"/>
        <source>{model} was trained on cells of {trained} {unit}, but those of {source} are {cell:.3g} {unit}. Its labels may be wrong; CELL_SIZE resamples the imagery.</source>
        <translation>{model} a été entraîné sur des cellules de {trained} {unit}, mais celles de {source} sont de {cell:.3g} {unit}. Ses étiquettes peuvent être fausses ; CELL_SIZE rééchantillonne l'imagerie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>SCHEDULER is “{text}”, the address of a Dask scheduler is needed. Write for example tcp://host:8786, or tls://host:8786.</source>
        <translation>SCHEDULER vaut « {text} », mais il faut l'adresse d'un ordonnanceur Dask. Écrivez par exemple tcp://host:8786, ou tls://host:8786.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>INPUT_PHOTOS cannot be classified by a SCHEDULER, whose machines do not have the photos of this one's tables. Leave SCHEDULER empty.</source>
        <translation>INPUT_PHOTOS ne peut être classifié par un SCHEDULER, dont les machines n'ont pas les photos des tables de celle-ci. Laissez SCHEDULER vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>comes from the service “{provider}”</source>
        <translation>vient du service « {provider} »</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>Leave SCHEDULER empty, or save the layer as a raster file.</source>
        <translation>Laissez SCHEDULER vide, ou enregistrez la couche comme fichier raster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>is opened with an authentication that this QGIS alone keeps</source>
        <translation>est ouverte avec une authentification que seul ce QGIS détient</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>Leave SCHEDULER empty, or name it by an address that the workers can open.</source>
        <translation>Laissez SCHEDULER vide, ou désignez-la par une adresse que les workers peuvent ouvrir.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>lies in the memory of this QGIS</source>
        <translation>se trouve dans la mémoire de ce QGIS</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>Leave SCHEDULER empty, or save it as a file.</source>
        <translation>Laissez SCHEDULER vide, ou enregistrez-la comme fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>INPUT: {image} {reason}, so that no SCHEDULER can use it. {remedy}</source>
        <translation>INPUT : {image} {reason}, si bien qu'aucun SCHEDULER ne peut l'utiliser. {remedy}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>{uri} cannot be opened as a raster.</source>
        <translation>{uri} ne peut être ouvert comme raster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <source>{model} normalises values of 8 bit (0 to 255), but those of {source} are {others}. Its labels may be wrong; scale the imagery to 8 bit with “Translate” of GDAL, or name a DataRange in the model definition.</source>
        <translation>{model} normalise des valeurs 8 bits (0 à 255), mais celles de {source} sont de type {others}. Ses étiquettes peuvent être fausses ; ramenez l'imagerie à 8 bits avec « Convertir » de GDAL, ou indiquez un DataRange dans la définition de modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <source>{large} of {count} objects are more than twice as large as a chip of {width} × {height} pixels, up to {times:.3g} times: {model} sees only their middle. A larger CELL_SIZE brings more of each into its chip.</source>
        <translation>{large} objets sur {count} sont plus de deux fois plus grands qu'une imagette de {width} × {height} pixels, jusqu'à {times:.3g} fois : {model} n'en voit que le milieu. Un CELL_SIZE plus grand fait entrer davantage de chacun dans son imagette.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <source>{large} of the first {count} objects are more than twice as large as a chip of {width} × {height} pixels, up to {times:.3g} times: {model} sees only their middle. A larger CELL_SIZE brings more of each into its chip.</source>
        <translation>{large} des {count} premiers objets sont plus de deux fois plus grands qu'une imagette de {width} × {height} pixels, jusqu'à {times:.3g} fois : {model} n'en voit que le milieu. Un CELL_SIZE plus grand fait entrer davantage de chacun dans son imagette.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <source>No object of {objects} lies on {imagery}. Check the CRS of both, or choose others.</source>
        <translation>Aucun objet de {objects} n'est sur {imagery}. Vérifiez le SCR des deux, ou choisissez-en d'autres.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>FEATURES and INPUT_PHOTOS were both given, but photos belong to their own features. Leave one of them out.</source>
        <translation>FEATURES et INPUT_PHOTOS ont été donnés tous les deux, alors que les photos appartiennent à leurs propres entités. Retirez l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>INPUT: no imagery was given. Choose a raster layer or file, or {others}.</source>
        <translation>INPUT : aucune imagerie n'a été donnée. Choisissez une couche ou un fichier raster, ou {others}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>{given} were given. Choose one of them.</source>
        <translation>{given} ont été donnés. Choisissez-en un seul.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>INPUT: the layer of footprints names no rasters. Choose imagery.</source>
        <translation>INPUT : la couche d'emprises ne nomme aucun raster. Choisissez de l'imagerie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/opening.py"/>
        <source>{image} is no image that could be classified as a whole. Choose FEATURES, the objects that are seen in it, or raster files.</source>
        <translation>{image} n'est pas une image qui puisse être classifiée en entier. Choisissez FEATURES, les objets qui s'y voient, ou des fichiers raster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/photos.py"/>
        <source>PHOTO_ROWS is {rows}, but {model} gives no probabilities of which a mean could be taken. Choose {per_photo}.</source>
        <translation>PHOTO_ROWS vaut {rows}, mais {model} ne donne pas de probabilités dont on pourrait prendre la moyenne. Choisissez {per_photo}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/photos.py"/>
        <source>INPUT_PHOTOS: the features cannot be read. Check the path, or choose another layer.</source>
        <translation>INPUT_PHOTOS : les entités ne peuvent être lues. Vérifiez le chemin, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/web_layers.py"/>
        <source>INPUT: the web layer at {layer} cannot be opened. Check its address, and whether the service answers.</source>
        <translation>INPUT : la couche web ({layer}) ne peut être ouverte. Vérifiez son adresse, et que le service répond.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/web_layers.py"/>
        <source>an unknown host</source>
        <translation>un hôte inconnu</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/inspected.py"/>
        <source>{model}: without further arguments the raster function does not say what its chips are. Give them in MODEL_ARGUMENTS.</source>
        <translation>{model} : sans autres arguments, la fonction raster ne dit pas ce que sont ses imagettes. Donnez-les dans MODEL_ARGUMENTS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/inspected.py"/>
        <source>{model}: neither getConfiguration of the raster function nor the definition says how large a chip is. Add ImageWidth and ImageHeight to the definition.</source>
        <translation>{model} : ni getConfiguration de la fonction raster ni la définition ne disent la taille d'une imagette. Ajoutez ImageWidth et ImageHeight à la définition.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/lasting_source.py"/>
        <source>{source} was removed from the project during the run, which needs it to its end. Run again, and leave the layer there.</source>
        <translation>{source} a été retirée du projet pendant l'exécution, qui en a besoin jusqu'à la fin. Relancez, et laissez-y la couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>CLASSES (the names in the order of the model's outputs: intact;damaged)</source>
        <translation>CLASSES (les noms dans l'ordre des sorties du modèle : intact;damaged)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>CHIP_SIZE (in pixels: 64, or 64x48)</source>
        <translation>CHIP_SIZE (en pixels : 64, ou 64x48)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>BANDS (counted from 1, in the model's order: 1,2,3)</source>
        <translation>BANDS (comptées à partir de 1, dans l'ordre du modèle : 1,2,3)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>BACKBONE (the architecture as torchvision or timm calls it: resnet18)</source>
        <translation>BACKBONE (l'architecture telle que la nomme torchvision ou timm : resnet18)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>{model}: the model does not say all that must be known of it. Give {missing}.</source>
        <translation>{model} : le modèle ne dit pas tout ce qu'il faut en savoir. Donnez {missing}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>{definition}: {key} of the normalisation has {given} numbers, but the number of bands is {bands}. Correct NORMALIZATION or BANDS.</source>
        <translation>{definition} : {key} de la normalisation a {given} nombres, mais il y a {bands} bandes. Corrigez NORMALIZATION ou BANDS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>OUTPUT: {target} is no name of a deep learning package. Let it end in {suffix}.</source>
        <translation>OUTPUT : {target} n'est pas un nom de paquet d'apprentissage profond. Terminez-le par {suffix}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>OUTPUT: there is no folder {parent}. Create it, or choose another.</source>
        <translation>OUTPUT : il n'y a pas de dossier {parent}. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>OUTPUT: {target} cannot be written. Choose another file.</source>
        <translation>OUTPUT : {target} ne peut être écrit. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>OUTPUT: {target} is the model itself, and would be overwritten. Choose another file.</source>
        <translation>OUTPUT : {target} est le modèle lui-même, et serait écrasé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>Write them as in: intact;damaged or intact=#4cae6c;damaged=#e0674f</source>
        <translation>Écrivez-les ainsi : intact;damaged ou intact=#4cae6c;damaged=#e0674f</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES names “{twice}” twice. Give every class its own name.</source>
        <translation>CLASSES nomme deux fois « {twice} ». Donnez à chaque classe son propre nom.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES is not JSON: {error}. {example}</source>
        <translation>CLASSES n'est pas du JSON : {error}. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: {path} is too long for a list of classes.</source>
        <translation>CLASSES : {path} est trop long pour une liste de classes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>it is no text in UTF-8</source>
        <translation>ce n'est pas un texte en UTF-8</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: {path} cannot be read ({told}). Choose a text file with a line per class.</source>
        <translation>CLASSES : {path} ne peut être lu ({told}). Choisissez un fichier texte d'une ligne par classe.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: {path} is no table ({error}). Write lines as in: intact,#4cae6c</source>
        <translation>CLASSES : {path} n'est pas une table ({error}). Écrivez des lignes comme : intact,#4cae6c</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: “{colour}” in row {row} of {path} is no colour. Write it as #4cae6c, as 76,174,108 in quotes, or as a name such as red.</source>
        <translation>CLASSES : « {colour} » à la ligne {row} de {path} n'est pas une couleur. Écrivez-la sous la forme #4cae6c, 76,174,108 entre guillemets, ou par un nom comme red.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: {written} is no class name. {example}</source>
        <translation>CLASSES : {written} n'est pas un nom de classe. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: “{colour}” is no colour. {example}</source>
        <translation>CLASSES : « {colour} » n'est pas une couleur. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES holds a class without a name. {example}</source>
        <translation>CLASSES contient une classe sans nom. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>A model file, an export folder, a definition (.emd) or a package (.dlpk).</source>
        <translation>Un fichier de modèle, un dossier d'export, une définition (.emd) ou un paquet (.dlpk).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>For a file of weights alone, for example timm:convnext_tiny.</source>
        <translation>Pour un fichier de poids seuls, par exemple timm:convnext_tiny.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Model package</source>
        <translation>Paquet de modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Deep learning packages (*.dlpk)</source>
        <translation>Paquets d'apprentissage profond (*.dlpk)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>The package, written when the model has run.</source>
        <translation>Le paquet, écrit une fois que le modèle a fonctionné.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>A definition (.emd), a package (.dlpk), a model file or an export folder.</source>
        <translation>Une définition (.emd), un paquet (.dlpk), un fichier de modèle ou un dossier d'export.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>What was found, as one page for the browser.</source>
        <translation>Ce qui a été trouvé, en une page pour le navigateur.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>What was found, as JSON</source>
        <translation>Ce qui a été trouvé, en JSON</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Kind of model</source>
        <translation>Type de modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Why the model does not run</source>
        <translation>Pourquoi le modèle ne fonctionne pas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Whether the model runs</source>
        <translation>Indique si le modèle fonctionne</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Whether it contains code</source>
        <translation>Indique s'il contient du code</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Classes, as in intact;damaged</source>
        <translation>Classes, comme intact;damaged</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>In the order of the model's outputs: intact;damaged or intact=#4cae6c;damaged=#e0674f, a JSON list, or a text file with a line per class. Empty: those that the model names.</source>
        <translation>Dans l'ordre des sorties du modèle : intact;damaged ou intact=#4cae6c;damaged=#e0674f, une liste JSON, ou un fichier texte d'une ligne par classe. Vide : celles que nomme le modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Chip size in pixels, as in 64 or 64x48</source>
        <translation>Taille des imagettes en pixels, comme 64 ou 64x48</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>In pixels: 64, or 64x48 for width and height. Empty: the model's own.</source>
        <translation>En pixels : 64, ou 64x48 pour largeur et hauteur. Vide : celle du modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Bands, counted from 1, as in 1,2,3</source>
        <translation>Bandes, comptées à partir de 1, comme 1,2,3</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Which bands the model gets, in its order, counted from 1: 1,2,3. Names are taken too: Red,NIR. Empty: as the model says.</source>
        <translation>Les bandes que reçoit le modèle, dans son ordre, comptées à partir de 1 : 1,2,3. Les noms sont acceptés aussi : Red,NIR. Vide : ce que dit le modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Normalisation: NONE, IMAGENET, 0-1, -1-1 or JSON</source>
        <translation>Normalisation : NONE, IMAGENET, 0-1, -1-1 ou JSON</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>NONE, IMAGENET, 0-1 or -1-1, all of 8-bit values, or JSON in pixel values: {"Mean": [120, 115, 100], "Std": [50, 50, 50]}. Empty: as the model says.</source>
        <translation>NONE, IMAGENET, 0-1 ou -1-1, toutes pour des valeurs 8 bits, ou JSON en valeurs de pixels : {"Mean": [120, 115, 100], "Std": [50, 50, 50]}. Vide : ce que dit le modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>FIXED cuts a window of the chip size around an object's centre, BOX the object's own box. Not set: as the model says, else FIXED.</source>
        <translation>FIXED découpe une fenêtre de la taille de l'imagette autour du centre de l'objet, BOX le rectangle de l'objet. Non défini : ce que dit le modèle, sinon FIXED.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Blacken around the object</source>
        <translation>Noircir autour de l'objet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>YES sets pixels outside the polygon to 0. Not set: as the model says, else NO.</source>
        <translation>YES met à 0 les pixels hors du polygone. Non défini : ce que dit le modèle, sinon NO.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>YES decides each class by itself. Not set: as the model says, else NO.</source>
        <translation>YES décide de chaque classe séparément. Non défini : ce que dit le modèle, sinon NO.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Output values</source>
        <translation>Valeurs de sortie</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>What the model's outputs are. AUTO: as the definition or the model says.</source>
        <translation>Ce que sont les sorties du modèle. AUTO : ce que dit la définition ou le modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/model_keys.py"/>
        <source>CHIP_SIZE is “{text}”, a number of pixels is needed. Write for example 64, or 64x48 for width and height.</source>
        <translation>CHIP_SIZE vaut « {text} », mais il faut un nombre de pixels. Écrivez par exemple 64, ou 64x48 pour largeur et hauteur.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/model_keys.py"/>
        <source>BANDS asks for band {wrong}, but bands are counted from 1 here, as in QGIS. Write for example 1,2,3, or the bands' names.</source>
        <translation>BANDS demande la bande {wrong}, mais les bandes se comptent ici à partir de 1, comme dans QGIS. Écrivez par exemple 1,2,3, ou les noms des bandes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/model_keys.py"/>
        <source>NORMALIZATION is “{text}”, which is none of {words}. Choose one of them, or write {{"Mean": [...], "Std": [...]}} in pixel values.</source>
        <translation>NORMALIZATION vaut « {text} », qui n'est aucune des valeurs {words}. Choisissez l'une d'elles, ou écrivez {{"Mean": [...], "Std": [...]}} en valeurs de pixels.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>{key} is empty. Give the field for the labels a name.</source>
        <translation>{key} est vide. Donnez un nom au champ des étiquettes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>{key} is “{name}”, the name of another result field. Choose another name.</source>
        <translation>{key} vaut « {name} », le nom d'un autre champ de résultat. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>{key} is “{name}”, a name that a GeoPackage keeps for itself. Choose another name.</source>
        <translation>{key} vaut « {name} », un nom que le GeoPackage se réserve. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: the table {table} of {file} lists the imagery, and would be overwritten. Choose another table.</source>
        <translation>OUTPUT : la table {table} de {file} répertorie les images et serait écrasée. Choisissez une autre table.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: {path} holds the imagery, and would be overwritten. Choose another file.</source>
        <translation>OUTPUT : {path} contient l'imagerie, et serait écrasé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: {path} holds the objects to classify, and would be overwritten. Choose another file.</source>
        <translation>OUTPUT : {path} contient les objets à classifier, et serait écrasé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: the table {table} of the database {database} holds the objects to classify, and would be overwritten. Choose another table.</source>
        <translation>OUTPUT : la table {table} de la base de données {database} contient les objets à classifier, et serait écrasée. Choisissez une autre table.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: the table {table} of {file} holds the objects to classify, and would be overwritten. Choose another table.</source>
        <translation>OUTPUT : la table {table} de {file} contient les objets à classifier, et serait écrasée. Choisissez une autre table.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>PROBABILITIES is FIELDS, which makes {count} fields in all, but a table of the format {suffix} holds at most {most}. Choose JSON.</source>
        <translation>PROBABILITIES vaut FIELDS, ce qui fait {count} champs en tout, mais une table au format {suffix} en contient au plus {most}. Choisissez JSON.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>EXPLANATIONS is FIELD, but the texts of a shapefile have at most 254 characters, too few for a picture. Choose FILES, or a GeoPackage as OUTPUT.</source>
        <translation>EXPLANATIONS vaut FIELD, mais les textes d'un shapefile ont au plus 254 caractères, trop peu pour une image. Choisissez FILES, ou un GeoPackage comme OUTPUT.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>OUTPUT_CRS: the project has no CRS. Give it one, or choose another CRS.</source>
        <translation>OUTPUT_CRS : le projet n'a pas de SCR. Donnez-lui-en un, ou choisissez un autre SCR.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>OUTPUT_CRS: “{given}” is no CRS that QGIS knows. Write for example EPSG:3857.</source>
        <translation>OUTPUT_CRS : « {given} » n'est pas un SCR que QGIS connaît. Écrivez par exemple EPSG:3857.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>OUTPUT_CRS: {features} has no CRS, so that its objects cannot be moved to another one. Assign it its CRS, or leave OUTPUT_CRS empty.</source>
        <translation>OUTPUT_CRS : {features} n'a pas de SCR, si bien que ses objets ne peuvent être reprojetés dans un autre. Attribuez-lui son SCR, ou laissez OUTPUT_CRS vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>EXTENT: “{crs}” is no CRS that QGIS knows. Write for example EPSG:3857.</source>
        <translation>EXTENT : « {crs} » n'est pas un SCR que QGIS connaît. Écrivez par exemple EPSG:3857.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>EXTENT cannot be read. Write it as x min, x max, y min, y max [EPSG:code].</source>
        <translation>EXTENT ne peut être lu. Écrivez-le sous la forme x min, x max, y min, y max [EPSG:code].</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>{missing} has no CRS, and its coordinates lie elsewhere than those of {other}. Assign {missing} its CRS.</source>
        <translation>{missing} n'a pas de SCR, et ses coordonnées se trouvent ailleurs que celles de {other}. Attribuez à {missing} son SCR.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>{parameter}: QGIS knows no way from {source} to {target}. Correct the CRS of one of them.</source>
        <translation>{parameter} : QGIS ne connaît aucun chemin de {source} à {target}. Corrigez le SCR de l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>COORDINATE_OPERATION: “{operation}” is no operation that PROJ knows. Choose one from the list, or leave it empty.</source>
        <translation>COORDINATE_OPERATION : « {operation} » n'est pas une opération que PROJ connaît. Choisissez-en une dans la liste, ou laissez-le vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>TRUTH_FIELD is {field}, but there is no report to tell of it. Choose a file as REPORT, or leave TRUTH_FIELD empty.</source>
        <translation>TRUTH_FIELD vaut {field}, mais il n'y a pas de rapport pour en rendre compte. Choisissez un fichier comme REPORT, ou laissez TRUTH_FIELD vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>TRUTH_FIELD is {field}, but {model} writes captions, which are no classes. Leave TRUTH_FIELD empty.</source>
        <translation>TRUTH_FIELD vaut {field}, mais {model} rédige des légendes, qui ne sont pas des classes. Laissez TRUTH_FIELD vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>TRUTH_FIELD is {field}, but no features were given that could have such a field. Choose FEATURES, or leave TRUTH_FIELD empty.</source>
        <translation>TRUTH_FIELD vaut {field}, mais aucune entité n'a été donnée qui puisse avoir ce champ. Choisissez FEATURES, ou laissez TRUTH_FIELD vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>TRUTH_FIELD: {source} has no field {field}. Choose one of its fields.</source>
        <translation>TRUTH_FIELD : {source} n'a pas de champ {field}. Choisissez l'un de ses champs.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>REPORT: {path} is there already, and no page that a report may replace. Choose a file whose name ends with .html.</source>
        <translation>REPORT : {path} existe déjà, et n'est pas une page qu'un rapport puisse remplacer. Choisissez un fichier dont le nom se termine par .html.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>The rasters in which the objects are seen: layers, files, web layers, or a layer of footprints with the paths of rasters.</source>
        <translation>Les rasters où se voient les objets : couches, fichiers, couches web, ou une couche d'emprises avec les chemins de rasters.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Folder of images</source>
        <translation>Dossier d'images</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Every image in this folder, instead of the imagery above.</source>
        <translation>Chaque image de ce dossier, au lieu de l'imagerie ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Include subfolders</source>
        <translation>Inclure les sous-dossiers</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Images in folders within the folder of images too.</source>
        <translation>Y compris les images des dossiers contenus dans le dossier d'images.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Allow the model's own code</source>
        <translation>Autoriser le code propre au modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Run Python code that comes with the model. Allow it only for models from people whom you trust: such code can do whatever you can.</source>
        <translation>Exécuter le code Python fourni avec le modèle. Ne l'autorisez que pour les modèles de personnes à qui vous faites confiance : un tel code peut faire tout ce que vous pouvez faire.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>FEATURES is empty. Choose the layer of objects whose class is known.</source>
        <translation>FEATURES est vide. Choisissez la couche d'objets dont la classe est connue.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>MODEL: {definition} does not say what its chips are, its own code does. Give CHIP_SIZE, CROP_MODE, BLACKEN and BANDS as that code has them.</source>
        <translation>MODEL : {definition} ne dit pas ce que sont ses imagettes, c'est son propre code qui le fait. Donnez CHIP_SIZE, CROP_MODE, BLACKEN et BANDS comme ce code les définit.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>A model</source>
        <translation>Un modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>BANDS asks for band {band}, but {source} has {has}. Correct BANDS.</source>
        <translation>BANDS demande la bande {band}, mais {source} a {has}. Corrigez BANDS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>CLASS_FIELD is empty. Choose the field that tells the class.</source>
        <translation>CLASS_FIELD est vide. Choisissez le champ qui indique la classe.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>CLASS_FIELD: {features} has no field {name}. Choose one of its fields.</source>
        <translation>CLASS_FIELD : {features} n'a pas de champ {name}. Choisissez l'un de ses champs.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Training set</source>
        <translation>Jeu d'entraînement</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>A new or an empty folder, which gets the chips and what tells of them.</source>
        <translation>Un dossier nouveau ou vide, qui reçoit les imagettes et ce qui les décrit.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Counts per split, class and status</source>
        <translation>Effectifs par part, classe et statut</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>The points, lines or polygons whose class is known; each becomes one chip.</source>
        <translation>Les points, lignes ou polygones dont la classe est connue ; chacun devient une imagette.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Class field</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>What the objects are: text or numbers; with MultiLabeled_Tiles several classes, as in a;b. Objects without one are left out, and counted.</source>
        <translation>Ce que sont les objets : texte ou nombres ; avec MultiLabeled_Tiles, plusieurs classes, comme a;b. Les objets qui n'en ont pas sont écartés, et comptés.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Several images: PROCESS_AS_MOSAICKED_IMAGE sees all as one picture, PROCESS_ITEMS_SEPARATELY cuts a chip of each object in every image that it meets.</source>
        <translation>Plusieurs images : PROCESS_AS_MOSAICKED_IMAGE les voit toutes comme une seule image, PROCESS_ITEMS_SEPARATELY découpe une imagette de chaque objet dans chaque image qu'il rencontre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>ImageFolder: a folder for each class, as torchvision reads it. Labeled_Tiles, MultiLabeled_Tiles, Imagenet: as ArcGIS Pro exports and arcgis.learn reads them.</source>
        <translation>ImageFolder : un dossier par classe, comme le lit torchvision. Labeled_Tiles, MultiLabeled_Tiles, Imagenet : tels que les exporte ArcGIS Pro et que les lit arcgis.learn.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Training, validation, test in percent</source>
        <translation>Entraînement, validation, test en pour cent</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>How many of the objects go to train, val and test, each a folder of its own, as in 80;10;10. Neighbours stay together. Empty: one set without splits.</source>
        <translation>Combien d'objets vont à train, val et test, chacun dans un dossier à part, par exemple 80;10;10. Les voisins restent ensemble. Vide : un seul jeu, sans répartition.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Cut chips as for this model</source>
        <translation>Découper les imagettes comme pour ce modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>A model whose chips they are to be like: its size, crop mode, blackening, bands and classes. Nothing of it is run.</source>
        <translation>Un modèle sur lequel les imagettes doivent se calquer : sa taille d'imagette, son mode de découpe, son noircissement, ses bandes et ses classes. Rien n'en est exécuté.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Width and height of a chip. Empty: the model's own, else 224.</source>
        <translation>Largeur et hauteur d'une imagette. Vide : celles du modèle, sinon 224.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>FIXED cuts a window of the chip size around an object's centre, BOX the object's own box, up to that size. Not set: as the model, else FIXED.</source>
        <translation>FIXED découpe une fenêtre de la taille de l'imagette autour du centre de l'objet, BOX le rectangle de l'objet, jusqu'à cette taille. Non défini : comme le modèle, sinon FIXED.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>YES sets pixels outside the polygon to 0. Not set: as the model, else NO.</source>
        <translation>YES met à 0 les pixels hors du polygone. Non défini : comme le modèle, sinon NO.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>AUTO: PNG for three bands of 8 bit, else TIFF, which holds any bands and numbers.</source>
        <translation>AUTO : PNG pour trois bandes de 8 bits, sinon TIFF, qui admet n'importe quels nombres et bandes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Side of the blocks of a split</source>
        <translation>Côté des blocs de la répartition</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Objects in the same square of this side never go to different splits. 0: four chips, or more where objects lie far apart.</source>
        <translation>Les objets d'un même carré de ce côté ne vont jamais à des parts différentes. 0 : quatre imagettes, ou davantage si les objets sont éloignés.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Seed of the splits</source>
        <translation>Graine de la répartition</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Another number divides the blocks in another way; the same one in the same way.</source>
        <translation>Un autre nombre répartit les blocs d'une autre façon ; le même, de la même façon.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Resume a broken export</source>
        <translation>Reprendre un export interrompu</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Go on with what an export of the same objects and parameters left in the folder when it failed, was cancelled or was killed.</source>
        <translation>Poursuivre ce qu'un export des mêmes objets et paramètres a laissé dans le dossier lorsqu'il a échoué, a été annulé ou a été tué.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Which bands chips have, in their order, by number or by name: Red,NIR. Empty: as the model, else all but alpha.</source>
        <translation>Les bandes des imagettes, dans leur ordre, par numéro ou par nom : Red,NIR. Vide : comme le modèle, sinon toutes sauf alpha.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Padding in pixels</source>
        <translation>Marge en pixels</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>With BOX: by how much the object's box is widened on each side.</source>
        <translation>Avec BOX : de combien le rectangle de l'objet est élargi de chaque côté.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Reference system of the chips</source>
        <translation>Espace de référence des imagettes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>MAP_SPACE turns rotated imagery to the north, PIXEL_SPACE takes pixels as they are stored. Not set: as the model, else MAP_SPACE.</source>
        <translation>MAP_SPACE oriente au nord l'imagerie pivotée, PIXEL_SPACE prend les pixels tels qu'ils sont enregistrés. Non défini : comme le modèle, sinon MAP_SPACE.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Only objects whose centre lies inside are exported.</source>
        <translation>Seuls les objets dont le centre est à l'intérieur sont exportés.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of chips</source>
        <translation>Nombre d'imagettes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of objects</source>
        <translation>Nombre d'objets</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of objects without a class</source>
        <translation>Nombre d'objets sans classe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of chips to train with</source>
        <translation>Nombre d'imagettes pour l'entraînement</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of chips to validate with</source>
        <translation>Nombre d'imagettes pour la validation</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of chips to test with</source>
        <translation>Nombre d'imagettes pour le test</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} is no folder. Choose a new or an empty folder.</source>
        <translation>OUTPUT : {path} n'est pas un dossier. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} cannot be written to. Choose another folder.</source>
        <translation>OUTPUT : il est impossible d'écrire dans {path}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} holds an export that is not finished. Set RESUME to go on with it, or choose an empty folder.</source>
        <translation>OUTPUT : {path} contient un export inachevé. Activez RESUME pour le poursuivre, ou choisissez un dossier vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} holds files already, with which chips would be mixed. Choose a new or an empty folder.</source>
        <translation>OUTPUT : {path} contient déjà des fichiers, auxquels les imagettes se mêleraient. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {link} is a link, through which chips would land elsewhere. Remove it, or choose an empty folder.</source>
        <translation>OUTPUT : {link} est un lien, par lequel des imagettes aboutiraient ailleurs. Supprimez-le, ou choisissez un dossier vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} cannot be read ({reason}). Choose another folder.</source>
        <translation>OUTPUT : {path} ne peut être lu ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/shares.py"/>
        <source>SPLIT is “{text}”, percentages for train, val and test are needed. Write for example 80;10;10, or leave it empty.</source>
        <translation>SPLIT vaut « {text} », mais il faut des pourcentages pour train, val et test. Écrivez par exemple 80;10;10, ou laissez-le vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/shares.py"/>
        <source>SPLIT is “{text}”, which adds up to {total:g} percent. Correct it to 100.</source>
        <translation>SPLIT vaut « {text} », dont la somme est de {total:g} pour cent. Ramenez-la à 100.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: the layer {layer} cannot be opened. Repair its data source, or choose another layer.</source>
        <translation>{parameter} : la couche {layer} ne peut être ouverte. Réparez sa source de données, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: {layer} is not a raster layer. Choose imagery.</source>
        <translation>{parameter} : {layer} n'est pas une couche raster. Choisissez de l'imagerie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: {path} is a device or a pipe, a file is needed. Choose a raster file.</source>
        <translation>{parameter} : {path} est un périphérique ou un tube, mais il faut un fichier. Choisissez un fichier raster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: there is no file {name}. Check the path of the imagery.</source>
        <translation>{parameter} : il n'y a pas de fichier {name}. Vérifiez le chemin de l'imagerie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: {name} cannot be read as a raster. Choose a raster file.</source>
        <translation>{parameter} : {name} ne peut être lu comme raster. Choisissez un fichier raster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: {name} is a folder and no raster. Choose a folder of images as INPUT_FOLDER, or a raster file.</source>
        <translation>{parameter} : {name} est un dossier et non un raster. Choisissez un dossier d'images comme INPUT_FOLDER, ou un fichier raster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: there is no layer and no raster called {name}. Choose the imagery again.</source>
        <translation>{parameter} : il n'y a ni couche ni raster nommé {name}. Choisissez de nouveau l'imagerie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} (default)</source>
        <translation>{} (par défaut)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} or more</source>
        <translation>{} ou plus</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>up to {}</source>
        <translation>jusqu'à {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/arguments_widget.py"/>
        <source>not known to this model</source>
        <translation>inconnu de ce modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/class_colours.py"/>
        <location filename="../../processing_provider/parameters/widgets/facts_line.py"/>
        <source>… and {} more</source>
        <translation>… et {} autres</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Estimating the time</source>
        <translation>Estimation de la durée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Estimate the time</source>
        <translation>Estimer la durée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>The model classifies a first batch …</source>
        <translation>Le modèle classifie un premier lot…</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Stop estimating</source>
        <translation>Arrêter l'estimation</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Estimate again</source>
        <translation>Estimer de nouveau</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/forewarner.py"/>
        <source>Looking at the imagery</source>
        <translation>Examen de l'imagerie</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>chips of {} × {} px</source>
        <translation>imagettes de {} × {} px</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>writes captions</source>
        <translation>rédige des légendes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>{} classes</source>
        <translation>{} classes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>1 class</source>
        <translation>1 classe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>{}, several per object</source>
        <translation>{}, plusieurs par objet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>band {}</source>
        <translation>bande {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source> and {} more</source>
        <translation> et {} autres</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>bands {}</source>
        <translation>bandes {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>The model cannot be looked at ({kind}: {reason}). Choose the model again.</source>
        <translation>Le modèle ne peut être examiné ({kind} : {reason}). Choisissez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Model definitions and models</source>
        <translation>Définitions de modèles et modèles</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Path of a model or its definition, or JSON text</source>
        <translation>Chemin d'un modèle ou de sa définition, ou texte JSON</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Choose the folder of an exported model</source>
        <translation>Choisir le dossier d'un modèle exporté</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Set up the {} environment …</source>
        <translation>Installer l'environnement {}…</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Reading the model …</source>
        <translation>Lecture du modèle…</translation>
    </message>
    <message>
        <location filename="../../processing_provider/provider.py"/>
        <source>Deep Objects: classify objects with trained models</source>
        <translation>Deep Objects : classifier des objets avec des modèles entraînés</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/crew.py"/>
        <source>Inference on {device}, batches of {batch_size}.</source>
        <translation>Inférence sur {device}, lots de {batch_size}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/crew.py"/>
        <source>Computing on the CPU, since the card failed: {error}</source>
        <translation>Calcul sur le CPU, car la carte a échoué : {error}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/elsewhere/cluster.py"/>
        <source>SCHEDULER: several workers died of each of the last {count} objects, also when these were alone. Check the workers' logs and their memory.</source>
        <translation>SCHEDULER : chacun des {count} derniers objets a fait planter plusieurs workers, même traité seul. Consultez les journaux des workers et vérifiez leur mémoire.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/elsewhere/cluster.py"/>
        <source>The scheduler {address} has {workers} workers with {threads} threads.</source>
        <translation>L'ordonnanceur {address} a {workers} workers et {threads} fils d'exécution.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/elsewhere/cluster.py"/>
        <source>The temporary folder has no room for what the cluster is sent ({reason}). Free some space there, or set TMPDIR to another folder.</source>
        <translation>Le dossier temporaire n'a pas de place pour ce qui est envoyé au cluster ({reason}). Libérez-y de la place, ou réglez TMPDIR sur un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/elsewhere/parts.py"/>
        <source>SCHEDULER: a worker answered with what is no outcome of its part. Check that no other program answers for it, and run again with RESUME.</source>
        <translation>SCHEDULER : un worker a répondu par ce qui n'est pas un résultat de sa partie. Vérifiez qu'aucun autre programme ne répond pour lui, et relancez avec RESUME.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/export.py"/>
        <location filename="../../processing_provider/run/run.py"/>
        <source>… and {count} more remarks like these.</source>
        <translation>… et {count} autres remarques de ce genre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>RESUME: the outcomes of {count} objects are taken over.</source>
        <translation>RESUME : les résultats de {count} objets sont repris.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>RESUME: no broken run of the same objects, imagery, model and arguments left outcomes; all objects are classified.</source>
        <translation>RESUME : aucun traitement interrompu des mêmes objets, imagerie, modèle et arguments n'a laissé de résultats ; tous les objets sont classifiés.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>the file was removed</source>
        <translation>le fichier a été supprimé</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>The outcomes cannot be kept in {folder} ({reason}), so that this run could not be resumed from here on. Free some space there, or check your permission.</source>
        <translation>Les résultats ne peuvent être conservés dans {folder} ({reason}), si bien que ce traitement ne pourrait plus être repris à partir d'ici. Libérez-y de la place, ou vérifiez vos autorisations.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>The outcomes of {count} objects are kept. Run again with RESUME, and otherwise as before, to go on from there.</source>
        <translation>Les résultats de {count} objets sont conservés. Relancez avec RESUME, et pour le reste comme avant, pour continuer à partir de là.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/run.py"/>
        <source>Row {row}: the inference process died of this object twice.</source>
        <translation>Ligne {row} : cet objet a fait planter deux fois le processus d'inférence.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>“{label}”</source>
        <translation>« {label} »</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>A random chip was given {label}, on {device}, {seconds:.1f} s.</source>
        <translation>Une imagette aléatoire a reçu {label}, sur {device}, en {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>A random chip was given {label}, confidence {confidence:.3f}, on {device}, {seconds:.1f} s.</source>
        <translation>Une imagette aléatoire a reçu {label}, confiance {confidence:.3f}, sur {device}, en {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>{definition}: the model answers a random chip of 8 bit with values that are no numbers. Check the normalisation and how many bands it was trained on.</source>
        <translation>{definition} : le modèle répond à une imagette aléatoire de 8 bits par des valeurs qui ne sont pas des nombres. Vérifiez la normalisation et le nombre de bandes sur lesquelles il a été entraîné.</translation>
    </message>
</context>
</TS>
