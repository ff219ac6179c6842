<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DeepObjects</name>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Compares what objects were labelled with what they are in truth: overall accuracy, Cohen's kappa, and for each class recall, precision and F1, each with a confidence interval, and the confusion matrix. As tables, as a page for the browser, and as numbers on which models and scripts can branch.</source>
        <translation>Vergleicht, wie Objekte klassifiziert wurden, mit dem, was sie laut Referenz sind: Gesamtgenauigkeit, Cohens Kappa und für jede Klasse Trefferquote, Präzision und F1, jeweils mit Konfidenzintervall, dazu die Konfusionsmatrix. Als Tabellen, als Seite für den Browser und als Zahlen, nach denen Modelle und Skripte verzweigen können.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>The truth is a field of the classified layer, or of another layer or table that is joined to it.</source>
        <translation>Die Referenz ist ein Feld des klassifizierten Layers oder eines anderen Layers oder einer Tabelle, die mit ihm verknüpft werden.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Joined by place</source>
        <translation>Nach Lage verknüpft</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Points and polygons&lt;/b&gt;, whichever is classified: each point is one row, with the polygon that holds it; of several the smallest.</source>
        <translation>&lt;b&gt;Punkte und Polygone&lt;/b&gt;, gleich welche davon klassifiziert sind: Jeder Punkt ist eine Zeile, mit dem Polygon, in dem er liegt; bei mehreren mit dem kleinsten.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Polygons and polygons&lt;/b&gt;, lines and polygons, lines and lines: each classified object is one row, with the object of which it shares most, if at least half of it (LEAST_OVERLAP) lies there.</source>
        <translation>&lt;b&gt;Polygone und Polygone&lt;/b&gt;, Linien und Polygone, Linien und Linien: Jedes klassifizierte Objekt ist eine Zeile, mit dem Objekt, mit dem es sich am meisten überschneidet, sofern mindestens die Hälfte von ihm (LEAST_OVERLAP) dort liegt.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Points and points&lt;/b&gt;, points and lines: each classified object is one row, with the nearest object within DISTANCE; without a distance they must lie in the same place.</source>
        <translation>&lt;b&gt;Punkte und Punkte&lt;/b&gt;, Punkte und Linien: Jedes klassifizierte Objekt ist eine Zeile, mit dem nächstgelegenen Objekt innerhalb von DISTANCE; ohne Entfernung müssen beide an derselben Stelle liegen.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Layers may have different CRS; areas and distances are those in the CRS of the classified objects.</source>
        <translation>Die Layer dürfen unterschiedliche KBS haben; Flächen und Entfernungen gelten im KBS der klassifizierten Objekte.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Joined by a key</source>
        <translation>Über einen Schlüssel verknüpft</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Each classified object is one row, with the truth of the same key. A key that stands for two truths is refused.</source>
        <translation>Jedes klassifizierte Objekt ist eine Zeile, mit der Referenz zum selben Schlüssel. Ein Schlüssel, zu dem es zwei Referenzen gibt, wird abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>What counts</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Texts are compared as they are; whole numbers have no decimals. A row without a label, since the classification failed there or stayed below its threshold, counts as wrong, unless UNLABELLED is LEFT_OUT. Rows without a truth and rows without a counterpart are left out. All of them are counted, by Status where there is such a field.</source>
        <translation>Texte werden unverändert verglichen; ganze Zahlen haben keine Nachkommastellen. Eine Zeile ohne Klassennamen, weil die Klassifizierung dort scheiterte oder unter ihrem Schwellenwert blieb, gilt als falsch, außer wenn UNLABELLED auf LEFT_OUT steht. Zeilen ohne Referenz und Zeilen ohne Gegenstück werden ausgelassen. Alle diese Zeilen werden gezählt, nach Status, wo es ein solches Feld gibt.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Several classes per object</source>
        <translation>Mehrere Klassen je Objekt</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>With MULTI_LABEL the text &lt;code&gt;a;b&lt;/code&gt; names two classes, in any order; an empty text says that there is none. Each class has its own recall, precision and F1. Overall accuracy is then the share of objects whose classes are exactly the true ones; kappa and the matrix are of the combinations of classes.</source>
        <translation>Mit MULTI_LABEL nennt der Text &lt;code&gt;a;b&lt;/code&gt; zwei Klassen in beliebiger Reihenfolge; ein leerer Text besagt, dass es keine gibt. Trefferquote, Präzision und F1 gelten für jede Klasse einzeln. Die Gesamtgenauigkeit ist dann der Anteil der Objekte, deren Klassen genau die der Referenz sind; Kappa und Matrix beziehen sich auf die Kombinationen der Klassen.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Of proportions after Wilson, of F1 derived from it, of kappa by its large-sample variance. They hold when the objects with a truth were drawn at random from those for which the figures are to speak. A figure that cannot be computed, as the precision of a class that nothing was labelled, is empty.</source>
        <translation>Für Anteile nach Wilson, für F1 daraus abgeleitet, für Kappa aus der Varianz für große Stichproben. Sie gelten, wenn die Objekte mit Referenz zufällig aus denen gezogen wurden, für die die Kennzahlen sprechen sollen. Eine Kennzahl, die sich nicht berechnen lässt, etwa die Präzision einer Klasse, die keinem Objekt zugewiesen wurde, bleibt leer.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Gives every object of a layer a class and says how sure the model is. A chip of the imagery is cut around each object, the model looks at it, and the result is a layer with one row per object: all its attributes, the class, the confidence and a status. No row is ever lost: an object that cannot be classified keeps its row, and its status says why.</source>
        <translation>Gibt jedem Objekt eines Layers eine Klasse und sagt, wie sicher das Modell ist. Um jedes Objekt wird ein Bildausschnitt aus den Bilddaten geschnitten, das Modell betrachtet ihn, und das Ergebnis ist ein Layer mit einer Zeile je Objekt: alle seine Attribute, die Klasse, die Konfidenz und ein Status. Keine Zeile geht verloren: Ein Objekt, das sich nicht klassifizieren lässt, behält seine Zeile, und der Status nennt den Grund.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Imagery</source>
        <translation>Bilddaten</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Rasters, web layers (XYZ, WMTS, WMS, WCS, ArcGIS services), or a layer of footprints with the paths of rasters; a folder of images; or photos attached to features. Several images are one picture, in which the first valid pixel in their order wins, or are processed separately: then an object has a row for each image that it meets. Without objects every image is classified as a whole. A web layer needs a cell size, unless the model or the service names one.</source>
        <translation>Raster, Web-Layer (XYZ, WMTS, WMS, WCS, ArcGIS-Dienste) oder ein Layer aus Umrissen mit den Pfaden von Rastern; ein Ordner mit Bildern; oder Fotos, die an Objekte angehängt sind. Mehrere Bilder gelten als ein Bild, in dem jeweils das erste gültige Pixel in ihrer Reihenfolge zählt, oder werden einzeln verarbeitet: Dann hat ein Objekt eine Zeile für jedes Bild, auf dem es liegt. Ohne Objekte wird jedes Bild als Ganzes klassifiziert. Ein Web-Layer braucht eine Zellgröße, sofern nicht das Modell oder der Dienst eine nennt.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>The model is given by a model definition (&lt;code&gt;.emd&lt;/code&gt;), by a deep learning package (&lt;code&gt;.dlpk&lt;/code&gt;) or by the definition's JSON text. Models that describe themselves need none: choose the folder of a Hugging Face or timm model, an ONNX file of Ultralytics, Deepness or geoai, a STAC item, or an export of Teachable Machine. A bare model file becomes a package by &lt;i&gt;Create model package&lt;/i&gt;. Models of ONNX, PyTorch, Keras and TensorFlow run, and what ArcGIS saves. They run in a process of their own, with Python packages of their own; &lt;i&gt;Set up inference environment&lt;/i&gt; installs these. A model that comes with a Python raster function of its own runs by it once &lt;i&gt;Allow the model's own code&lt;/i&gt;, among the advanced parameters, is set.</source>
        <translation>Das Modell wird durch eine Modelldefinition (&lt;code&gt;.emd&lt;/code&gt;), ein Modellpaket (&lt;code&gt;.dlpk&lt;/code&gt;) oder den JSON-Text der Definition angegeben. Modelle, die sich selbst beschreiben, brauchen keine Definition: Wählen Sie den Ordner eines Modells von Hugging Face oder timm, eine ONNX-Datei von Ultralytics, Deepness oder geoai, ein STAC-Item oder einen Export von Teachable Machine. Aus einer bloßen Modelldatei macht &lt;i&gt;Modellpaket erstellen&lt;/i&gt; ein Paket. Es laufen Modelle von ONNX, PyTorch, Keras und TensorFlow sowie solche, die ArcGIS speichert. Sie laufen in einem eigenen Prozess mit eigenen Python-Paketen; &lt;i&gt;Inferenzumgebung einrichten&lt;/i&gt; installiert diese. Ein Modell mit eigener Python-Rasterfunktion läuft über diese, sobald &lt;i&gt;Eigenen Code des Modells erlauben&lt;/i&gt; in den fortgeschrittenen Parametern gesetzt ist.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/output/model_page.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Model arguments</source>
        <translation>Modellargumente</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Once a model is chosen, its arguments appear with their defaults and ranges. An empty value is the default; what you change is written in the line above, as in &lt;code&gt;padding 2;batch_size 64&lt;/code&gt;, and stays when you choose another model. A name that the model does not know is refused.</source>
        <translation>Sobald ein Modell gewählt ist, erscheinen seine Argumente mit Vorgaben und Wertebereichen. Ein leerer Wert steht für die Vorgabe; was Sie ändern, wird in die Zeile darüber geschrieben, etwa &lt;code&gt;padding 2;batch_size 64&lt;/code&gt;, und bleibt bestehen, wenn Sie ein anderes Modell wählen. Ein Name, den das Modell nicht kennt, wird abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Captions and pictures</source>
        <translation>Bildbeschreibungen und Erklärungsbilder</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>A model that writes captions fills the caption field, and gives no confidence. The model argument &lt;code&gt;explainability_map&lt;/code&gt;, where a model knows it, gives a picture per object of what spoke for its class.</source>
        <translation>Ein Modell, das Bildbeschreibungen verfasst, füllt das Bildbeschreibungsfeld und gibt keine Konfidenz an. Das Modellargument &lt;code&gt;explainability_map&lt;/code&gt; liefert, sofern das Modell es kennt, je Objekt ein Bild davon, was für seine Klasse sprach.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>With a file as &lt;i&gt;Report&lt;/i&gt; the run is told in one page for the browser: how many objects each class has and how sure the model was, chips of each class with the highest and the lowest confidence, a map, the rows without a class by reason, and what ran on what. A &lt;i&gt;field with the true class&lt;/i&gt; adds how often the model is right.</source>
        <translation>Mit einer Datei als &lt;i&gt;Bericht&lt;/i&gt; wird der Lauf auf einer Seite für den Browser dargestellt: wie viele Objekte jede Klasse hat und wie sicher das Modell war, Bildausschnitte jeder Klasse mit der höchsten und der niedrigsten Konfidenz, eine Karte, die Zeilen ohne Klasse nach Gründen, und was womit gerechnet wurde. Ein &lt;i&gt;Feld mit der Referenzklasse&lt;/i&gt; ergänzt, wie oft das Modell richtig liegt.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Broken runs</source>
        <translation>Abgebrochene Läufe</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>A run keeps what it comes to in the user's cache folder until it has succeeded. When it fails, is cancelled or killed, run again with &lt;i&gt;Resume a broken run&lt;/i&gt;, among the advanced parameters: objects that have an outcome are not read again, and the layer is the one that an undisturbed run gives. That needs the same objects, imagery, model and arguments; if one of them changed, everything is classified. Objects with &lt;b&gt;read_error&lt;/b&gt; are tried again. Processor, processes, batch size, field names and the output may be others.</source>
        <translation>Bis ein Lauf gelungen ist, bewahrt er seine Ergebnisse im Cache-Ordner des Benutzers auf. Wenn er scheitert, abgebrochen oder gewaltsam beendet wird, starten Sie ihn erneut mit &lt;i&gt;Abgebrochenen Lauf fortsetzen&lt;/i&gt;, in den fortgeschrittenen Parametern: Objekte, zu denen es ein Ergebnis gibt, werden nicht noch einmal gelesen, und der Layer ist derselbe wie nach einem ungestörten Lauf. Das setzt dieselben Objekte und Bilddaten, dasselbe Modell und dieselben Argumente voraus; hat sich etwas davon geändert, wird alles klassifiziert. Objekte mit &lt;b&gt;read_error&lt;/b&gt; werden erneut versucht. Prozessor, Prozesse, Stapelgröße, Feldnamen und Ausgabe dürfen andere sein.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>In the desktop a model stays loaded for five minutes after a run, unless its own code was allowed. The advanced setting &lt;code&gt;deepobjects/keep_model_minutes&lt;/code&gt; says for how long; 0 frees memory and graphics card at once.</source>
        <translation>Am Desktop bleibt ein Modell nach einem Lauf fünf Minuten lang geladen, außer wenn sein eigener Code erlaubt war. Die erweiterte Einstellung &lt;code&gt;deepobjects/keep_model_minutes&lt;/code&gt; bestimmt, wie lange; 0 gibt Speicher und Grafikkarte sofort frei.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Other machines</source>
        <translation>Andere Rechner</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>With a &lt;i&gt;Dask scheduler&lt;/i&gt;, among the advanced parameters, its workers read the imagery and classify: in compact parts, each beside a headless QGIS on its own machine. They need QGIS, the inference environment of the model, and the imagery under the same paths or addresses (&lt;code&gt;/vsis3/&lt;/code&gt; and &lt;code&gt;/vsicurl/&lt;/code&gt; too); the plugin is sent to them, and so is a model that they cannot read. Processor, GPU numbers and parallel processes are those of each worker. The &lt;i&gt;cluster&lt;/i&gt; environment is needed here, with the same Dask and Python as there. Web layers and photos of features are read by this machine alone.</source>
        <translation>Mit einem &lt;i&gt;Dask-Scheduler&lt;/i&gt;, in den fortgeschrittenen Parametern, lesen dessen Worker die Bilddaten und klassifizieren: in räumlich kompakten Teilen, jeder neben einem QGIS ohne Oberfläche auf seinem eigenen Rechner. Sie brauchen QGIS, die Inferenzumgebung des Modells und die Bilddaten unter denselben Pfaden oder Adressen (auch &lt;code&gt;/vsis3/&lt;/code&gt; und &lt;code&gt;/vsicurl/&lt;/code&gt;); die Erweiterung wird ihnen gesendet, ebenso ein Modell, das sie nicht lesen können. Für Prozessor, GPU-Nummern und parallele Prozesse gelten die Einstellungen jedes Workers. Auf diesem Rechner wird die Umgebung &lt;i&gt;cluster&lt;/i&gt; gebraucht, mit demselben Dask und Python wie dort. Web-Layer und Fotos von Objekten liest nur dieser Rechner.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>&lt;b&gt;ok&lt;/b&gt;: classified. &lt;b&gt;partial&lt;/b&gt;: classified, but parts of the chip hold no data. &lt;b&gt;below_threshold&lt;/b&gt;: no class reached the model argument &lt;code&gt;score_threshold&lt;/code&gt; or &lt;code&gt;threshold&lt;/code&gt;. &lt;b&gt;outside&lt;/b&gt;: the object lies outside the imagery. &lt;b&gt;nodata&lt;/b&gt;: its chip holds no data at all, or a feature has no photo. &lt;b&gt;invalid_geometry&lt;/b&gt;: it has no geometry, or one without a place. &lt;b&gt;transform_failed&lt;/b&gt;: it has no place in the CRS of the imagery. &lt;b&gt;read_error&lt;/b&gt;: the imagery is damaged there, did not come from its server, or cannot be opened. &lt;b&gt;model_error&lt;/b&gt;: the model failed on it, or answered with values that are no numbers. &lt;b&gt;model_crashed&lt;/b&gt;: the inference process died of it twice, or hung, when it was alone.</source>
        <translation>&lt;b&gt;ok&lt;/b&gt;: klassifiziert. &lt;b&gt;partial&lt;/b&gt;: klassifiziert, aber Teile des Bildausschnitts enthalten keine Daten. &lt;b&gt;below_threshold&lt;/b&gt;: Keine Klasse erreichte das Modellargument &lt;code&gt;score_threshold&lt;/code&gt; oder &lt;code&gt;threshold&lt;/code&gt;. &lt;b&gt;outside&lt;/b&gt;: Das Objekt liegt außerhalb der Bilddaten. &lt;b&gt;nodata&lt;/b&gt;: Sein Bildausschnitt enthält überhaupt keine Daten, oder zu einem Objekt gibt es kein Foto. &lt;b&gt;invalid_geometry&lt;/b&gt;: Es hat keine Geometrie oder eine ohne Lage. &lt;b&gt;transform_failed&lt;/b&gt;: Es hat keine Lage im KBS der Bilddaten. &lt;b&gt;read_error&lt;/b&gt;: Die Bilddaten sind dort beschädigt, kamen nicht von ihrem Server oder lassen sich nicht öffnen. &lt;b&gt;model_error&lt;/b&gt;: Das Modell scheiterte daran oder antwortete mit Werten, die keine Zahlen sind. &lt;b&gt;model_crashed&lt;/b&gt;: Der Inferenzprozess stürzte daran zweimal ab oder hing, als es allein war.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Packs a trained model into a deep learning package (&lt;code&gt;.dlpk&lt;/code&gt;): the model's files and a definition that says which classes it knows and how it wants to be fed. The package runs in &lt;i&gt;Classify objects using deep learning&lt;/i&gt; on any computer, and keeps Esri's keys.</source>
        <translation>Packt ein trainiertes Modell in ein Modellpaket (&lt;code&gt;.dlpk&lt;/code&gt;): die Dateien des Modells und eine Definition, die sagt, welche Klassen es kennt und welche Eingaben es erwartet. Das Paket läuft mit &lt;i&gt;Objekte mit Deep Learning klassifizieren&lt;/i&gt; auf jedem Computer und behält die Schlüssel von Esri.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Give any model: a file (&lt;code&gt;.onnx&lt;/code&gt;, &lt;code&gt;.pt&lt;/code&gt;, &lt;code&gt;.keras&lt;/code&gt; …), a folder exported from Hugging Face, timm or TensorFlow, a definition (&lt;code&gt;.emd&lt;/code&gt;) or another package. What it says of itself is taken over; what you fill in wins. What neither says is asked for, all at once.</source>
        <translation>Geben Sie ein beliebiges Modell an: eine Datei (&lt;code&gt;.onnx&lt;/code&gt;, &lt;code&gt;.pt&lt;/code&gt;, &lt;code&gt;.keras&lt;/code&gt; …), einen aus Hugging Face, timm oder TensorFlow exportierten Ordner, eine Definition (&lt;code&gt;.emd&lt;/code&gt;) oder ein anderes Paket. Was es über sich selbst sagt, wird übernommen; was Sie ausfüllen, hat Vorrang. Was dann noch fehlt, wird auf einmal abgefragt.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Crop mode</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>&lt;b&gt;FIXED&lt;/b&gt; cuts a window of the chip size around an object's centre, so that the model sees what lies around it; &lt;b&gt;BOX&lt;/b&gt; cuts the object's own box and stretches it to that size. Choose the way in which the model was trained.</source>
        <translation>&lt;b&gt;FIXED&lt;/b&gt; schneidet ein Fenster in der Größe des Bildausschnitts um die Mitte eines Objekts, sodass das Modell sieht, was um das Objekt herum liegt; &lt;b&gt;BOX&lt;/b&gt; schneidet das umschließende Rechteck des Objekts und streckt es auf diese Größe. Wählen Sie die Art, mit der das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Bands are counted from 1 here, as everywhere in QGIS: &lt;code&gt;4,3,2&lt;/code&gt; feeds the fourth band first. In the definition's file Esri counts them from 0.</source>
        <translation>Kanäle werden hier wie überall in QGIS ab 1 gezählt: &lt;code&gt;4,3,2&lt;/code&gt; gibt dem Modell zuerst den vierten Kanal. In der Datei der Definition zählt Esri sie ab 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>&lt;b&gt;IMAGENET&lt;/b&gt;: most pretrained PyTorch models. &lt;b&gt;0-1&lt;/b&gt;: values divided by 255. &lt;b&gt;-1-1&lt;/b&gt;: Teachable Machine and many Keras models. &lt;b&gt;NONE&lt;/b&gt;: the model does it itself. All are of 8-bit values.</source>
        <translation>&lt;b&gt;IMAGENET&lt;/b&gt;: die meisten vortrainierten PyTorch-Modelle. &lt;b&gt;0-1&lt;/b&gt;: Werte geteilt durch 255. &lt;b&gt;-1-1&lt;/b&gt;: Teachable Machine und viele Keras-Modelle. &lt;b&gt;NONE&lt;/b&gt;: Das Modell erledigt es selbst. Alle beziehen sich auf 8-Bit-Werte.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Before the package gets its name, it is read back, the model is loaded and a random chip is classified. When that fails, the log says why and no package is left.</source>
        <translation>Bevor das Paket seinen Namen erhält, wird es zurückgelesen, das Modell geladen und ein zufälliger Bildausschnitt klassifiziert. Scheitert das, nennt das Protokoll den Grund, und es bleibt kein Paket zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Cuts a chip of every object whose class is known, as a classification would see it, and writes the chips so that training programs read them. The chips have the same windows, bands, cells and values, and the same blackening around the object; only resizing and normalising are left to the training.</source>
        <translation>Schneidet von jedem Objekt mit bekannter Klasse einen Bildausschnitt, wie ihn eine Klassifizierung sehen würde, und schreibt die Bildausschnitte so, dass Trainingsprogramme sie lesen. Die Bildausschnitte haben dieselben Fenster, Kanäle, Zellen und Werte und sind um das Objekt herum ebenso geschwärzt; nur Skalieren und Normalisieren bleiben dem Training überlassen.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Layouts</source>
        <translation>Ordnerstrukturen</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>&lt;b&gt;ImageFolder&lt;/b&gt;: a folder for each class, as torchvision, timm, Keras and many others read it.</source>
        <translation>&lt;b&gt;ImageFolder&lt;/b&gt;: ein Ordner je Klasse, wie torchvision, timm, Keras und viele andere ihn lesen.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>&lt;b&gt;Labeled_Tiles&lt;/b&gt;: as ArcGIS Pro exports it and arcgis.learn reads it: pictures, a label for each, map.txt, stats.txt, esri_model_definition.emd and esri_accumulated_stats.json.</source>
        <translation>&lt;b&gt;Labeled_Tiles&lt;/b&gt;: wie ArcGIS Pro sie exportiert und arcgis.learn sie liest: Bilder, zu jedem ein Klassenname, map.txt, stats.txt, esri_model_definition.emd und esri_accumulated_stats.json.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>&lt;b&gt;MultiLabeled_Tiles&lt;/b&gt;: the same with several classes of an object, as in &lt;code&gt;a;b&lt;/code&gt;.</source>
        <translation>&lt;b&gt;MultiLabeled_Tiles&lt;/b&gt;: dasselbe mit mehreren Klassen je Objekt, etwa &lt;code&gt;a;b&lt;/code&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>&lt;b&gt;Imagenet&lt;/b&gt;: Esri's folders of classes, with the same files.</source>
        <translation>&lt;b&gt;Imagenet&lt;/b&gt;: Esris Ordner der Klassen, mit denselben Dateien.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>In each case dataset.json tells what the set is, and objects.csv what became of each object: its file and split, or why it has none.</source>
        <translation>In jedem Fall beschreibt dataset.json den Datensatz, und objects.csv sagt, was aus jedem Objekt wurde: seine Datei und Aufteilung, oder warum es keine hat.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Splits</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Objects side by side look alike. So that a model is not tested on what it was trained with, whole squares of the ground (BLOCK_SIZE) go to train, val or test; the log says how many chips of each class came out in each. The same SEED divides in the same way.</source>
        <translation>Nebeneinander liegende Objekte sehen sich ähnlich. Damit ein Modell nicht an dem getestet wird, womit es trainiert wurde, kommen ganze Quadrate am Boden (BLOCK_SIZE) nach train, val oder test; das Protokoll sagt, wie viele Bildausschnitte jeder Klasse wohin kamen. Derselbe SEED teilt auf dieselbe Weise auf.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>As for a model</source>
        <translation>Wie für ein Modell</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>MODEL cuts chips as that model takes them, and keeps the values and colours of its classes. Nothing of it is run. What you give besides counts more.</source>
        <translation>MODEL schneidet Bildausschnitte so, wie dieses Modell sie nimmt, und behält Werte und Farben seiner Klassen. Nichts davon wird ausgeführt. Was Sie außerdem angeben, hat Vorrang.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Nothing silent</source>
        <translation>Nichts geschieht stillschweigend</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Objects without a class, outside the imagery, on NoData or with an invalid geometry have no chip, and are counted by status. The folder must be new or empty. An export that was broken off goes on with RESUME, and comes to the same files.</source>
        <translation>Objekte ohne Klasse, außerhalb der Bilddaten, auf Leerwerten (NoData) oder mit ungültiger Geometrie haben keinen Bildausschnitt und werden nach Status gezählt. Der Ordner muss neu oder leer sein. Ein abgebrochener Export läuft mit RESUME weiter und ergibt dieselben Dateien.</translation>
    </message>
    <message>
        <location filename="../../resources/help/inspectmodel.html"/>
        <source>Says what a model is and whether it runs here: its kind, task, classes, chips, bands, normalisation and arguments, its size, the packages that it needs, and whether it contains code. When it can be run, it classifies a random chip.</source>
        <translation>Sagt, was ein Modell ist und ob es hier läuft: Art, Aufgabe, Klassen, Bildausschnitte, Kanäle, Normalisierung und Argumente, seine Größe, die Pakete, die es braucht, und ob es Code enthält. Wenn es laufen kann, klassifiziert es einen zufälligen Bildausschnitt.</translation>
    </message>
    <message>
        <location filename="../../resources/help/inspectmodel.html"/>
        <source>The log shows this as text, the output INSPECTION holds it as JSON, and the report is a page for the browser. RUNS, REASON, KIND, TASK, CLASSES and CODE are outputs of their own, for the conditions of a model. A model that does not run is no error: REASON says why. A bare model file that does not say what its outputs mean is one: make a package of it with &lt;i&gt;Create model package&lt;/i&gt;. Code that comes with a model runs only when you allow it.</source>
        <translation>Das Protokoll zeigt dies als Text, die Ausgabe INSPECTION enthält es als JSON, und der Bericht ist eine Seite für den Browser. RUNS, REASON, KIND, TASK, CLASSES und CODE sind eigene Ausgaben, für die Bedingungen eines Modells. Ein Modell, das nicht läuft, ist kein Fehler: REASON nennt den Grund. Eine bloße Modelldatei, die nicht sagt, was ihre Ausgaben bedeuten, ist dagegen einer: Machen Sie mit &lt;i&gt;Modellpaket erstellen&lt;/i&gt; ein Paket daraus. Code, der mit einem Modell kommt, läuft nur, wenn Sie es erlauben.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>Installs the Python packages that run models into a folder of their own in your user data. QGIS's own Python is not touched, and nothing is ever installed unasked.</source>
        <translation>Installiert die Python-Pakete, mit denen Modelle laufen, in einen eigenen Ordner Ihrer Benutzerdaten. Das Python von QGIS bleibt unberührt, und nichts wird je ungefragt installiert.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;onnx&lt;/b&gt; runs ONNX models (about 200 MB; 3 GB for the GPU). &lt;b&gt;torch&lt;/b&gt; runs PyTorch and Keras models and those of arcgis.learn (about 1.2 GB; about 6 GB with CUDA). &lt;b&gt;tensorflow&lt;/b&gt; runs TensorFlow's SavedModels (about 1.6 GB). A message says which one a model needs. &lt;b&gt;cluster&lt;/b&gt; (about 70 MB) runs no models: it speaks with the Dask scheduler that the parameter &lt;i&gt;Dask scheduler&lt;/i&gt; names.</source>
        <translation>&lt;b&gt;onnx&lt;/b&gt; führt ONNX-Modelle aus (etwa 200 MB; 3 GB für die GPU). &lt;b&gt;torch&lt;/b&gt; führt Modelle von PyTorch, Keras und arcgis.learn aus (etwa 1,2 GB; mit CUDA etwa 6 GB). &lt;b&gt;tensorflow&lt;/b&gt; führt SavedModels von TensorFlow aus (etwa 1,6 GB). Welche Umgebung ein Modell braucht, sagt eine Meldung. &lt;b&gt;cluster&lt;/b&gt; (etwa 70 MB) führt keine Modelle aus: Diese Umgebung spricht mit dem Dask-Scheduler, den der Parameter &lt;i&gt;Dask-Scheduler&lt;/i&gt; nennt.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;Processor&lt;/b&gt;: CPU is right for every machine. GPU installs packages that compute on NVIDIA's cards as well, for &lt;i&gt;onnx&lt;/i&gt; and &lt;i&gt;torch&lt;/i&gt;, on Linux and Windows.</source>
        <translation>&lt;b&gt;Prozessor&lt;/b&gt;: CPU passt für jeden Rechner. GPU installiert Pakete, die auch auf Karten von NVIDIA rechnen, für &lt;i&gt;onnx&lt;/i&gt; und &lt;i&gt;torch&lt;/i&gt;, unter Linux und Windows.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;What to do&lt;/b&gt;: INSTALL makes the environment where it is not there, not up to date or for another processor. CHECK computes a little with each framework on each device, and says what it finds. REPAIR makes the environment anew and up to date, for the same processor as before. REMOVE takes it away; what the plugin did not make is never deleted. DIAGNOSE writes versions, cards and environments as a text to paste into a request for help, without passwords and without your name.</source>
        <translation>&lt;b&gt;Was zu tun ist&lt;/b&gt;: INSTALL legt die Umgebung an, wo sie fehlt, nicht aktuell ist oder für einen anderen Prozessor war. CHECK rechnet ein wenig mit jedem Framework auf jedem Gerät und sagt, was sich zeigt. REPAIR legt die Umgebung neu an und bringt sie auf den neuesten Stand, für denselben Prozessor wie zuvor. REMOVE entfernt sie; was nicht von der Erweiterung stammt, wird nie gelöscht. DIAGNOSE schreibt Versionen, Karten und Umgebungen als Text für eine Bitte um Hilfe, ohne Passwörter und ohne Ihren Namen.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>The new environment takes the place of the old one only when it is whole and computes: where something fails, or you cancel, what was there before stays.</source>
        <translation>Die neue Umgebung tritt erst an die Stelle der alten, wenn sie vollständig ist und rechnet: Wo etwas misslingt oder Sie abbrechen, bleibt, was vorher da war.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;Existing Python to use instead&lt;/b&gt;: nothing is installed, and models run in the interpreter that you choose, such as that of a conda environment. It must be able to import what the environment needs, which is tried at once. Leave it empty, and run this again, to go back to an environment of the plugin's own.</source>
        <translation>&lt;b&gt;Stattdessen vorhandenes Python verwenden&lt;/b&gt;: Es wird nichts installiert, und Modelle laufen im Interpreter Ihrer Wahl, etwa dem einer conda-Umgebung. Er muss importieren können, was die Umgebung braucht; das wird sofort ausprobiert. Um zu einer Umgebung der Erweiterung zurückzukehren, lassen Sie dies leer und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;Folder of wheels to install from&lt;/b&gt;: for a machine without internet; the documents say how to fill one.</source>
        <translation>&lt;b&gt;Ordner mit Wheels, aus dem installiert wird&lt;/b&gt;: für einen Rechner ohne Internet; wie man ihn füllt, steht in der Dokumentation.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>The proxy and the authorities of QGIS's options are used. Each file is compared with the hash that was noted when the plugin was tried; where none was, as for PyTorch's own builds and for a Python that is newer than the plugin, the log says so. No package is built from its source, which would run its program.</source>
        <translation>Proxy und Zertifizierungsstellen aus den Optionen von QGIS werden verwendet. Jede Datei wird mit dem Hash verglichen, der beim Erproben der Erweiterung festgehalten wurde; wo es keinen gibt, wie für die eigenen Pakete von PyTorch und für ein Python, das neuer ist als die Erweiterung, sagt es das Protokoll. Kein Paket wird aus seinem Quelltext gebaut, denn dabei liefe dessen Programm.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/caption_network.py"/>
        <source>the weights hold no matrix {key}</source>
        <translation>die Gewichte enthalten keine Matrix {key}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>{definition}: {model_file} cannot be run: {error}. Correct ModelParameters.backbone, or save the model with arcgis.learn again.</source>
        <translation>{definition}: {model_file} lässt sich nicht ausführen: {error}. Berichtigen Sie ModelParameters.backbone, oder speichern Sie das Modell erneut mit arcgis.learn.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>{definition}: the model failed on chips of {shape}: {error}. Check ImageWidth, ImageHeight and ExtractBands.</source>
        <translation>{definition}: Das Modell scheiterte an Bildausschnitten der Form {shape}: {error}. Prüfen Sie ImageWidth, ImageHeight und ExtractBands.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>{definition}: the model's answer is no number. Check Normalization and the pixels of the imagery, or save the model again.</source>
        <translation>{definition}: Die Antwort des Modells ist keine Zahl. Prüfen Sie Normalization und die Pixel der Bilddaten, oder speichern Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>is not beside {model_file}</source>
        <translation>liegt nicht neben {model_file}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>is larger than any such list</source>
        <translation>ist größer als jede solche Liste</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>cannot be read ({error})</source>
        <translation>lässt sich nicht lesen ({error})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>holds something else than a list of words</source>
        <translation>enthält etwas anderes als eine Liste von Wörtern</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>lists {count} words, but the weights know {length}</source>
        <translation>nennt {count} Wörter, die Gewichte kennen aber {length}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>lacks the word {word}</source>
        <translation>enthält das Wort {word} nicht</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>{definition}: the list of the model's words, {vocabulary}, {fact}. Take this file from the package that arcgis.learn saved.</source>
        <translation>{definition}: Die Wortliste des Modells, {vocabulary}, {fact}. Nehmen Sie diese Datei aus dem Paket, das arcgis.learn gespeichert hat.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>it names {module_name}.{global_name}, and words are all that belongs there</source>
        <translation>genannt wird {module_name}.{global_name}, hierher gehören aber nur Wörter</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/classifier.py"/>
        <location filename="../../inference/backends/pytorch/weights.py"/>
        <source>{definition}: {model_file} cannot be run: {error}. Correct ModelParameters.backbone, or export the model to ONNX.</source>
        <translation>{definition}: {model_file} lässt sich nicht ausführen: {error}. Berichtigen Sie ModelParameters.backbone, oder exportieren Sie das Modell nach ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/classifier.py"/>
        <source>{definition}: {name} is not a file of plain weights ({error}). Save the model's state_dict with torch.save.</source>
        <translation>{definition}: {name} ist keine Datei mit bloßen Gewichten ({error}). Speichern Sie das state_dict des Modells mit torch.save.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/classifier.py"/>
        <source>{definition}: {name} holds no list of named weights. Save the model's state_dict with torch.save.</source>
        <translation>{definition}: {name} enthält keine Liste benannter Gewichte. Speichern Sie das state_dict des Modells mit torch.save.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>{backbone} was built by a timm whose layers are not known any more</source>
        <translation>{backbone} wurde mit einem timm gebaut, dessen Schichten nicht mehr bekannt sind</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>the backbone {backbone} is none of those that can be built here</source>
        <translation>das Backbone {backbone} gehört nicht zu denen, die hier gebaut werden können</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>timm cannot build {backbone} ({error})</source>
        <translation>timm kann {backbone} nicht bauen ({error})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>timm {version} knows no model {backbone}</source>
        <translation>timm {version} kennt kein Modell {backbone}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>{backbone} has no pooling at which its classifier could be cut off</source>
        <translation>{backbone} hat kein Pooling, an dem sich der Klassifikator abtrennen ließe</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>{model}: the argument {argument} is “{value}”, true or false is needed. Correct the value.</source>
        <translation>{model}: Das Argument {argument} ist „{value}“, erwartet wird true oder false. Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>{model}: the argument {argument} is “{value}”, {kind} is needed. Correct the value.</source>
        <translation>{model}: Das Argument {argument} ist „{value}“, erwartet wird {kind}. Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <location filename="../../inference/definition/reader.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a number from {least:g} to {most:g}</source>
        <translation>eine Zahl von {least:g} bis {most:g}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a whole number from {least:g} to {most:g}</source>
        <translation>eine ganze Zahl von {least:g} bis {most:g}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a whole number up to {most:g}</source>
        <translation>eine ganze Zahl bis {most:g}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a number up to {most:g}</source>
        <translation>eine Zahl bis {most:g}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>{model}: the argument {argument} is “{value}”, one of {choices} is needed. Correct the value.</source>
        <translation>{model}: Das Argument {argument} ist „{value}“, erwartet wird eines von {choices}. Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>Pixels added on each side of an object's own box.</source>
        <translation>Pixel, die auf jeder Seite des umschließenden Rechtecks eines Objekts hinzukommen.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>Chips per step; rounded down to a square.</source>
        <translation>Bildausschnitte je Schritt; auf eine Quadratzahl abgerundet.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>The side in pixels of the square to which every chip is brought.</source>
        <translation>Seitenlänge in Pixeln des Quadrats, auf das jeder Bildausschnitt gebracht wird.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>Mean over flipped and turned copies of each chip.</source>
        <translation>Mittel über gespiegelte und gedrehte Kopien jedes Bildausschnitts.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>A picture per object of what spoke for its class.</source>
        <translation>Je Objekt ein Bild davon, was für seine Klasse sprach.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>A class is given when its score is at least this.</source>
        <translation>Eine Klasse wird vergeben, wenn ihr Wert mindestens so hoch ist.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>The same as threshold.</source>
        <translation>Dasselbe wie threshold.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>Below this confidence an object gets no label.</source>
        <translation>Unter dieser Konfidenz erhält ein Objekt keinen Klassennamen.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>{definition}: the model knows no argument “{name}”; it knows {known}. Correct the name or leave it out.</source>
        <translation>{definition}: Das Modell kennt kein Argument „{name}“; es kennt {known}. Berichtigen Sie den Namen, oder lassen Sie das Argument weg.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>{definition}: the argument {name} has no default. Give it a value in MODEL_ARGUMENTS.</source>
        <translation>{definition}: Das Argument {name} hat keine Vorgabe. Geben Sie ihm einen Wert in MODEL_ARGUMENTS.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>{definition}: threshold is {threshold} and score_threshold is {other}, but they mean the same for a multi-label model. Give one of them.</source>
        <translation>{definition}: threshold ist {threshold} und score_threshold ist {other}, bei einem Modell mit mehreren Klassen je Objekt bedeuten sie aber dasselbe. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/backend.py"/>
        <source>{definition}: the model gives {width} values per object, but the definition lists {classes} classes. List as many classes as the model has outputs, in their order.</source>
        <translation>{definition}: Das Modell liefert {width} Werte je Objekt, die Definition nennt aber {classes} Klassen. Nennen Sie so viele Klassen, wie das Modell Ausgaben hat, in deren Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/backend.py"/>
        <source>{definition}: the model's output has the shape {shape} for {count} objects, but one list of class scores per object is needed. Choose a model that classifies whole chips.</source>
        <translation>{definition}: Die Ausgabe des Modells hat die Form {shape} bei {count} Objekten, erwartet wird eine Liste von Klassenwerten je Objekt. Wählen Sie ein Modell, das ganze Bildausschnitte klassifiziert.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/half.py"/>
        <source>Half precision from here on: {chips} chips got the same labels, {gain:.1f} times as fast; close calls are computed in full.</source>
        <translation>Ab hier mit halber Genauigkeit: {chips} Bildausschnitte erhielten dieselben Klassennamen, {gain:.1f}-mal so schnell; knappe Entscheidungen werden mit voller Genauigkeit berechnet.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/half.py"/>
        <source>Full precision from here on: half precision {reason}.</source>
        <translation>Ab hier mit voller Genauigkeit: Halbe Genauigkeit {reason}.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/kept.py"/>
        <source>{folder} is not the user's own folder</source>
        <translation>{folder} ist kein eigener Ordner des Benutzers</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>An export of the model that was kept answers otherwise now, and is given up.</source>
        <translation>Ein aufbewahrter Export des Modells antwortet jetzt anders und wird aufgegeben.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>The model's export to ONNX is given up, since the model itself does not fail there.</source>
        <translation>Der ONNX-Export des Modells wird aufgegeben, da das Modell selbst dort nicht scheitert.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>ONNX Runtime computes the model: its export was seen to say the same, {gain:.1f} times as fast.</source>
        <translation>ONNX Runtime berechnet das Modell: Sein Export ergab bereits dasselbe, {gain:.1f}-mal so schnell.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>cannot be used: {error}</source>
        <translation>ist nicht verwendbar: {error}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>{told} This could not be kept for the next run ({reason}).</source>
        <translation>{told} Dies konnte für den nächsten Lauf nicht aufbewahrt werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>The model goes on as it is: its export to ONNX {reason}.</source>
        <translation>Das Modell läuft weiter, wie es ist: Sein ONNX-Export {reason}.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>ONNX Runtime computes the model from here on: its export said the same of {chips} chips, {gain:.1f} times as fast.</source>
        <translation>Ab hier berechnet ONNX Runtime das Modell: Sein Export ergab für {chips} Bildausschnitte dasselbe, {gain:.1f}-mal so schnell.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/trial.py"/>
        <source>failed: {error}</source>
        <translation>scheiterte: {error}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/trial.py"/>
        <source>gave other answers</source>
        <translation>gab andere Antworten</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/trial.py"/>
        <source>was not faster ({gain:.2f} times as fast)</source>
        <translation>war nicht schneller ({gain:.2f}-mal so schnell)</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/file.py"/>
        <source>{definition}: {path} cannot be read as a Keras model ({told}). Copy the file again, or save the model again.</source>
        <translation>{definition}: {path} lässt sich nicht als Keras-Modell lesen ({told}). Kopieren Sie die Datei erneut, oder speichern Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/file.py"/>
        <source>{definition}: {path} holds weights without the model they belong to. Save the whole model, with model.save(path).</source>
        <translation>{definition}: {path} enthält Gewichte ohne das Modell, zu dem sie gehören. Speichern Sie das ganze Modell, mit model.save(path).</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/guard.py"/>
        <source>{definition}: {file} holds Python code of its own, in {called}, which would run. Tick ALLOW_MODEL_CODE if you trust whoever made the file, or export the model to ONNX.</source>
        <translation>{definition}: {file} enthält eigenen Python-Code, in {called}, der ausgeführt würde. Setzen Sie ALLOW_MODEL_CODE, wenn Sie dem Urheber der Datei vertrauen, oder exportieren Sie das Modell nach ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/guard.py"/>
        <source>{definition}: {file} uses {called}, which is none of Keras's own layers for pictures. Export the model to ONNX where its code is at hand.</source>
        <translation>{definition}: {file} verwendet {called}, was keine der Keras-eigenen Schichten für Bilder ist. Exportieren Sie das Modell dort nach ONNX, wo sein Code vorhanden ist.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/guard.py"/>
        <source>the function {inner}</source>
        <translation>die Funktion {inner}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/guard.py"/>
        <source>the layer “{name}” ({kind})</source>
        <translation>die Schicht „{name}“ ({kind})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: the model failed on chips of {shape}: {error}. Check ImageWidth, ImageHeight, ExtractBands and ModelFormat.</source>
        <translation>{definition}: Das Modell scheiterte an Bildausschnitten der Form {shape}: {error}. Prüfen Sie ImageWidth, ImageHeight, ExtractBands und ModelFormat.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: {path} cannot be loaded by Keras {version}: {error}. Save the model with a newer Keras, or export it to ONNX.</source>
        <translation>{definition}: {path} kann von Keras {version} nicht geladen werden: {error}. Speichern Sie das Modell mit einem neueren Keras, oder exportieren Sie es nach ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <location filename="../../inference/backends/onnx/model.py"/>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <location filename="../../processing_provider/output/flush.py"/>
        <source>no reason was given</source>
        <translation>kein Grund wurde genannt</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: the weights {path} in {file} are no finite numbers, so that the model answers nothing. Train the model again.</source>
        <translation>{definition}: Die Gewichte {path} in {file} sind keine endlichen Zahlen, sodass das Modell nichts antwortet. Trainieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: the model does not say what it takes. Call it once on a picture before saving it, or give it an Input.</source>
        <translation>{definition}: Das Modell sagt nicht, welche Eingabe es nimmt. Rufen Sie es vor dem Speichern einmal mit einem Bild auf, oder geben Sie ihm ein Input.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>takes {count} inputs</source>
        <translation>nimmt {count} Eingaben</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>gives {count} outputs</source>
        <translation>liefert {count} Ausgaben</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: the model {fact} ({names}), but a chip is one and has one list of scores. Save a model with one input and one output.</source>
        <translation>{definition}: Das Modell {fact} ({names}), ein Bildausschnitt ist aber eine Eingabe und hat eine Liste von Klassenwerten. Speichern Sie ein Modell mit einer Eingabe und einer Ausgabe.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: the model's input has the shape {shape}, but four axes are needed: batch, height, width, bands. Choose a model that takes pictures.</source>
        <translation>{definition}: Die Eingabe des Modells hat die Form {shape}, erwartet werden aber vier Achsen: Stapel, Höhe, Breite, Kanäle. Wählen Sie ein Modell, das Bilder nimmt.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>{definition}: the model takes {channels} bands, but {bands} are extracted from the imagery. Name the bands that it was trained on in ExtractBands.</source>
        <translation>{definition}: Das Modell nimmt {channels} Kanäle, aus den Bilddaten werden aber {bands} entnommen. Nennen Sie in ExtractBands die Kanäle, mit denen es trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>{definition}: the model takes {channels} bands, but {bands} are extracted from the imagery. Name the bands that it was trained on in ExtractBands, or correct ModelFormat.</source>
        <translation>{definition}: Das Modell nimmt {channels} Kanäle, aus den Bilddaten werden aber {bands} entnommen. Nennen Sie in ExtractBands die Kanäle, mit denen es trainiert wurde, oder berichtigen Sie ModelFormat.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: the model takes chips of {columns} × {rows} pixels, but the definition says ImageWidth {width} and ImageHeight {height}. Correct the two keys.</source>
        <translation>{definition}: Das Modell nimmt Bildausschnitte von {columns} × {rows} Pixeln, laut Definition ist aber ImageWidth {width} und ImageHeight {height}. Berichtigen Sie die beiden Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>{definition}: the model takes pictures of {columns} × {rows} pixels, but resampled_image_size is {width}. </source>
        <translation>{definition}: Das Modell nimmt Bilder von {columns} × {rows} Pixeln, resampled_image_size ist aber {width}. </translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>Set the model argument resampled_image_size to {rows}.</source>
        <translation>Setzen Sie das Modellargument resampled_image_size auf {rows}.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>Leave ModelConfiguration out, and correct ImageWidth and ImageHeight.</source>
        <translation>Lassen Sie ModelConfiguration weg, und berichtigen Sie ImageWidth und ImageHeight.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model failed on chips of {shape}: {error}. Check that it is meant for such chips.</source>
        <translation>{definition}: Das Modell scheiterte an Bildausschnitten der Form {shape}: {error}. Prüfen Sie, ob es für solche Bildausschnitte gedacht ist.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>ONNX Runtime could not start CUDA on this card and driver</source>
        <translation>ONNX Runtime konnte CUDA mit dieser Karte und diesem Treiber nicht starten</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: no GPU can be used: {reason}. Choose PROCESSOR AUTO or CPU, or set the onnx environment up again with VARIANT GPU.</source>
        <translation>{definition}: Es kann keine GPU verwendet werden: {reason}. Wählen Sie für PROCESSOR AUTO oder CPU, oder richten Sie die Umgebung onnx mit VARIANT GPU neu ein.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>Computing on the CPU: {reason}.</source>
        <translation>Berechnet wird auf der CPU: {reason}.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>the installed ONNX Runtime computes on the CPU only</source>
        <translation>die installierte ONNX Runtime rechnet nur auf der CPU</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: {file} has ONNX IR version {found}, but ONNX Runtime {version} reads versions up to {newest}. Update the onnx environment, or export the model for an older version.</source>
        <translation>{definition}: {file} hat die ONNX-IR-Version {found}, ONNX Runtime {version} liest aber Versionen bis {newest}. Aktualisieren Sie die Umgebung onnx, oder exportieren Sie das Modell für eine ältere Version.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: {file} uses ONNX opset {found}, but ONNX Runtime {version} knows opsets up to {newest}. Update the onnx environment, or export the model with an older opset.</source>
        <translation>{definition}: {file} verwendet das ONNX-Opset {found}, ONNX Runtime {version} kennt aber Opsets bis {newest}. Aktualisieren Sie die Umgebung onnx, oder exportieren Sie das Modell mit einem älteren Opset.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: {file} cannot be loaded as an ONNX model: {text}. Export the model again, or choose another file.</source>
        <translation>{definition}: {file} lässt sich nicht als ONNX-Modell laden: {text}. Exportieren Sie das Modell erneut, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model takes {count} inputs ({names}), but a chip is one. Choose a model with one input for the picture.</source>
        <translation>{definition}: Das Modell nimmt {count} Eingaben ({names}), ein Bildausschnitt ist aber eine. Wählen Sie ein Modell mit einer Eingabe für das Bild.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model's input {name} has the shape {shape}, but four axes are needed: batch, bands, height, width. Choose a model that takes pictures.</source>
        <translation>{definition}: Die Eingabe {name} des Modells hat die Form {shape}, erwartet werden aber vier Achsen: Stapel, Kanäle, Höhe, Breite. Wählen Sie ein Modell, das Bilder nimmt.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{name} of type {type}</source>
        <translation>{name} vom Typ {type}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model gives {given}, but class scores are needed as a tensor of floating point numbers. Export the model with its scores as an output.</source>
        <translation>{definition}: Das Modell liefert {given}, erwartet werden aber Klassenwerte als Tensor von Gleitkommazahlen. Exportieren Sie das Modell mit seinen Klassenwerten als Ausgabe.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model's input is of type {type}, which pixels cannot be turned into. Export the model with a float32 input.</source>
        <translation>{definition}: Die Eingabe des Modells ist vom Typ {type}, in den sich Pixel nicht umwandeln lassen. Exportieren Sie das Modell mit einer Eingabe vom Typ float32.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/opening.py"/>
        <source>{model} cannot run: there is no {package} in the inference environment. Repair it with “Set up inference environment”, or install {package} where the Python is one of your own.</source>
        <translation>{model} kann nicht laufen: In der Inferenzumgebung gibt es kein {package}. Reparieren Sie sie mit „Inferenzumgebung einrichten“, oder installieren Sie {package} dort, wo das Python ein eigenes ist.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>{library} has no architecture of the name {plain}</source>
        <translation>{library} hat keine Architektur mit dem Namen {plain}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>neither torchvision nor timm has an architecture of the name {name}</source>
        <translation>weder torchvision noch timm hat eine Architektur mit dem Namen {name}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>; those of the timm architecture need the name timm:{name}</source>
        <translation>; die der timm-Architektur brauchen den Namen timm:{name}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>weights of {plain} do not say whether it transforms its input</source>
        <translation>Gewichte von {plain} sagen nicht, ob die Eingabe transformiert wird</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>torchvision cannot build {name} ({error})</source>
        <translation>torchvision kann {name} nicht bauen ({error})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>timm cannot build {name} ({error})</source>
        <translation>timm kann {name} nicht bauen ({error})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: {file} is not a program that PyTorch {version} can load: {error}. Save the model with torch.export.save, or export it to ONNX.</source>
        <translation>{definition}: {file} ist kein Programm, das PyTorch {version} laden kann: {error}. Speichern Sie das Modell mit torch.export.save, oder exportieren Sie es nach ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: reading {file} could run code: {reason}. Set ALLOW_MODEL_CODE if you trust its maker, or export the model to ONNX, which needs no permission.</source>
        <translation>{definition}: Beim Lesen von {file} könnte Code ausgeführt werden: {reason}. Setzen Sie ALLOW_MODEL_CODE, wenn Sie dem Urheber vertrauen, oder exportieren Sie das Modell nach ONNX, das keine Erlaubnis braucht.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: the program was exported while the model was in training mode, so that its answers change. Call model.eval() and export it again.</source>
        <translation>{definition}: Das Programm wurde exportiert, während das Modell im Trainingsmodus war, sodass seine Antworten schwanken. Rufen Sie model.eval() auf, und exportieren Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: the model takes the inputs {told}, but one of four axes is needed: batch, bands, height, width. Choose a model that takes pictures.</source>
        <translation>{definition}: Das Modell nimmt die Eingaben {told}, erwartet wird aber eine mit vier Achsen: Stapel, Kanäle, Höhe, Breite. Wählen Sie ein Modell, das Bilder nimmt.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: the model's input is of type {type}, but chips are floating point numbers. Export the model with a float32 input.</source>
        <translation>{definition}: Die Eingabe des Modells ist vom Typ {type}, Bildausschnitte sind aber Gleitkommazahlen. Exportieren Sie das Modell mit einer Eingabe vom Typ float32.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>{definition}: the model takes {taken} bands, but {bands} are extracted from the imagery. Name the bands that it was trained on in ExtractBands.</source>
        <translation>{definition}: Das Modell nimmt {taken} Kanäle, aus den Bilddaten werden aber {bands} entnommen. Nennen Sie in ExtractBands die Kanäle, mit denen es trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{least} or more</source>
        <translation>{least} oder mehr</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>it holds {name}</source>
        <translation>enthält {name}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>its tensor {tensor} is pickled</source>
        <translation>der Tensor {tensor} darin ist mit pickle gespeichert</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>its example input is pickled with code</source>
        <translation>die Beispieleingabe darin ist mit pickle samt Code gespeichert</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>its graph carries the note {note}</source>
        <translation>der Graph darin trägt die Anmerkung {note}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>a name under its {key} is no plain one</source>
        <translation>ein Name unter {key} ist kein gewöhnlicher</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>its {key}{shown} is no plain part of a network</source>
        <translation>{key}{shown} darin ist kein gewöhnlicher Teil eines Netzes</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <source>{definition}: the model returned {name}, not a tensor of class scores. Choose a model that classifies whole chips.</source>
        <translation>{definition}: Das Modell gab {name} zurück, keinen Tensor von Klassenwerten. Wählen Sie ein Modell, das ganze Bildausschnitte klassifiziert.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <source>PyTorch sees no CUDA device</source>
        <translation>PyTorch sieht kein CUDA-Gerät</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: no GPU can be used: {reason}. Choose PROCESSOR AUTO or CPU.</source>
        <translation>{definition}: Es lässt sich keine GPU verwenden: {reason}. Wählen Sie als PROCESSOR AUTO oder CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <source>it names {name}, and tensors are all that belongs there</source>
        <translation>genannt wird {name}, hierher gehören aber nur Tensoren</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>{definition}: {path} is a pickled model: reading it runs Python code that the file chooses. Set ALLOW_MODEL_CODE if you trust its maker, or save the model with torch.jit.trace(model, example).save(path), which needs no permission.</source>
        <translation>{definition}: {path} ist ein mit pickle gespeichertes Modell: Beim Lesen läuft Python-Code, den die Datei bestimmt. Setzen Sie ALLOW_MODEL_CODE, wenn Sie dem Urheber vertrauen, oder speichern Sie das Modell mit torch.jit.trace(model, example).save(path), was keine Erlaubnis braucht.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>{definition}: {path} needs Python code that the torch environment does not have ({error}). Install the package with the model's class there, or export the model to ONNX where its class is known.</source>
        <translation>{definition}: {path} braucht Python-Code, den die Umgebung torch nicht hat ({error}). Installieren Sie dort das Paket mit der Klasse des Modells, oder exportieren Sie das Modell dort nach ONNX, wo seine Klasse bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>{definition}: {path} cannot be read by PyTorch {version}: {error}. Export the model to ONNX where it was made.</source>
        <translation>{definition}: {path} kann von PyTorch {version} nicht gelesen werden: {error}. Exportieren Sie das Modell dort nach ONNX, wo es erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>{definition}: {path} holds {found}, not a model. Save the whole model, or its state_dict with ModelParameters.backbone.</source>
        <translation>{definition}: {path} enthält {found}, kein Modell. Speichern Sie das ganze Modell, oder sein state_dict mit ModelParameters.backbone.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>holds {found}, not a model. Save the model with torch.jit.trace(model, example).save(path).</source>
        <translation>enthält {found}, kein Modell. Speichern Sie das Modell mit torch.jit.trace(model, example).save(path).</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>holds weights alone ({count} tensors, first {names}), but no architecture. Name it as torchvision or timm does in ModelParameters.backbone, save the model with torch.jit.trace(model, example).save(path), or export it to ONNX.</source>
        <translation>enthält nur Gewichte ({count} Tensoren, die ersten: {names}), aber keine Architektur. Nennen Sie diese in ModelParameters.backbone so wie torchvision oder timm, speichern Sie das Modell mit torch.jit.trace(model, example).save(path), oder exportieren Sie es nach ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>the weights hold no convolution</source>
        <translation>die Gewichte enthalten keine Faltung</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>{count} missing (first {keys})</source>
        <translation>{count} fehlen (die ersten: {keys})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>{count} not known (first {keys})</source>
        <translation>{count} sind unbekannt (die ersten: {keys})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>the weights do not fit {backbone}: {told}</source>
        <translation>die Gewichte passen nicht zu {backbone}: {told}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>the weights do not fit {backbone}: {key} has the shape {found} instead of {wanted}</source>
        <translation>die Gewichte passen nicht zu {backbone}: {key} hat die Form {found} statt {wanted}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/torchscript.py"/>
        <source>{definition}: {model_file} is not a TorchScript program that PyTorch {version} can load: {error}. Save the model with torch.jit.trace(model, example).save(path), or export it to ONNX.</source>
        <translation>{definition}: {model_file} ist kein TorchScript-Programm, das PyTorch {version} laden kann: {error}. Speichern Sie das Modell mit torch.jit.trace(model, example).save(path), oder exportieren Sie es nach ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/torchscript.py"/>
        <source>by its pixels it decides what to compute</source>
        <translation>es entscheidet anhand der Pixel, was zu berechnen ist</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/torchscript.py"/>
        <source>code of its own may decide by the pixels</source>
        <translation>eigener Code könnte anhand der Pixel entscheiden</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/torchscript.py"/>
        <source>{definition}: {model_file} uses {found}, with which a TorchScript program can reach files. Set ALLOW_MODEL_CODE if you trust its maker, or export the model to ONNX, which needs no permission.</source>
        <translation>{definition}: {model_file} verwendet {found}, womit ein TorchScript-Programm auf Dateien zugreifen kann. Setzen Sie ALLOW_MODEL_CODE, wenn Sie dem Urheber vertrauen, oder exportieren Sie das Modell nach ONNX, das keine Erlaubnis braucht.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/weights.py"/>
        <source>{definition}: {path} is a TorchScript program, no file of weights. Leave ModelParameters.backbone out.</source>
        <translation>{definition}: {path} ist ein TorchScript-Programm, keine Datei mit Gewichten. Lassen Sie ModelParameters.backbone weg.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/weights.py"/>
        <source>{definition}: {path} is not a file of plain weights ({error}). Save the model's state_dict with torch.save, or as safetensors.</source>
        <translation>{definition}: {path} ist keine Datei mit bloßen Gewichten ({error}). Speichern Sie das state_dict des Modells mit torch.save oder als safetensors.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/weights.py"/>
        <source>{definition}: {path} holds no list of named weights. Save the model's state_dict with torch.save, or as safetensors.</source>
        <translation>{definition}: {path} enthält keine Liste benannter Gewichte. Speichern Sie das state_dict des Modells mit torch.save oder als safetensors.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/answers.py"/>
        <source>returned no output_vectors</source>
        <translation>gab keine output_vectors zurück</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/answers.py"/>
        <source>returned output_vectors that are no feature set in JSON</source>
        <translation>gab output_vectors zurück, die kein Feature-Set in JSON sind</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/answers.py"/>
        <source>gave no {field}</source>
        <translation>gab kein Attribut {field}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>{definition}: there is not enough memory to load the model. Choose PROCESSOR CPU, or close what else uses the memory.</source>
        <translation>{definition}: Der Speicher reicht nicht, um das Modell zu laden. Wählen Sie als PROCESSOR CPU, oder schließen Sie, was den Speicher sonst belegt.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>returned no list of parameters</source>
        <translation>gab keine Liste von Parametern zurück</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>Ask its author.</source>
        <translation>Fragen Sie den Urheber.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>returned no dictionary</source>
        <translation>gab kein Dictionary zurück</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>returned no list of fields in JSON</source>
        <translation>gab keine Liste von Feldern in JSON zurück</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>Ask its author, or set the model argument batch_size to 1.</source>
        <translation>Fragen Sie den Urheber, oder setzen Sie das Modellargument batch_size auf 1.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>gave {features} features for {chips} chips</source>
        <translation>gab {features} Objekte für {chips} Bildausschnitte</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/facts.py"/>
        <source>getConfiguration gives the size of a whole batch, {width} x {height}; chips have ImageWidth x ImageHeight.</source>
        <translation>getConfiguration gibt die Größe eines ganzen Stapels an, {width} x {height}; Bildausschnitte haben ImageWidth x ImageHeight.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/facts.py"/>
        <source>gives {key} {value}, not a number of pixels</source>
        <translation>gibt für {key} {value} an, was keine Anzahl von Pixeln ist</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/facts.py"/>
        <source>gives extractBands {value}, not a list of bands counted from 0</source>
        <translation>gibt für extractBands {value} an, was keine Liste von Kanälen ist, ab 0 gezählt</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/facts.py"/>
        <source>gives dataRange {value}, not a lower and a higher number</source>
        <translation>gibt für dataRange {value} an, was keine kleinere und eine größere Zahl ist</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: the model's folder cannot be copied into {folder} ({reason}). Make room there.</source>
        <translation>{name}: Der Ordner des Modells lässt sich nicht nach {folder} kopieren ({reason}). Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: {file} holds no class {found}, nor a single class with the method vectorize. Choose a raster function for object classification.</source>
        <translation>{name}: {file} enthält keine Klasse {found} und auch keine einzelne Klasse mit der Methode vectorize. Wählen Sie eine Rasterfunktion für die Objektklassifizierung.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>labels pixels, not objects</source>
        <translation>klassifiziert Pixel, keine Objekte</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>is another</source>
        <translation>ist von anderer Art</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: the class {found} in {file} has no method vectorize: it {task}. Choose a raster function for object classification.</source>
        <translation>{name}: Die Klasse {found} in {file} hat keine Methode vectorize: Sie {task}. Wählen Sie eine Rasterfunktion für die Objektklassifizierung.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source> Its last lines:
{printed}</source>
        <translation> Die letzten Zeilen:
{printed}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: {method} of {file} {told}. {remedy}{lines}</source>
        <translation>{name}: {method} in {file} {told}. {remedy}{lines}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: the raster function {file} failed in {what} ({text}). Ask its author, or check the definition and the imagery. Its last lines:{trace}</source>
        <translation>{name}: Die Rasterfunktion {file} scheiterte in {what} ({text}). Fragen Sie den Urheber, oder prüfen Sie Definition und Bilddaten. Die letzten Zeilen:{trace}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>  {shown}, line {lineno}, in {frame}</source>
        <translation>  {shown}, Zeile {lineno}, in {frame}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>the raster function {file} imports {module}</source>
        <translation>die Rasterfunktion {file} importiert {module}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{imports}, a part of ArcGIS that is not available here. Export the model to ONNX and name that file in ModelFile.</source>
        <translation>{imports}, einen Teil von ArcGIS, der hier nicht verfügbar ist. Exportieren Sie das Modell nach ONNX, und nennen Sie diese Datei in ModelFile.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{imports}: arcgis is Esri's ArcGIS API for Python, which Deep Objects does without. Save the model with arcgis.learn as a FeatureClassifier, which runs without it, or export it to ONNX.</source>
        <translation>{imports}: arcgis ist Esris ArcGIS API for Python, ohne die Deep Objects auskommt. Speichern Sie das Modell mit arcgis.learn als FeatureClassifier, der ohne sie läuft, oder exportieren Sie es nach ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{imports}, the Framework and ModelConfiguration of the definition, but there is no such file beside it. Put it there, or correct the two keys.</source>
        <translation>{imports}, Framework und ModelConfiguration der Definition, aber daneben liegt keine solche Datei. Legen Sie sie dorthin, oder berichtigen Sie die beiden Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{imports}, which is neither beside it nor in the environment of the model. Put the file there; or, if it is a package that you trust, install it: {executable} -m pip install {top}</source>
        <translation>{imports}, was weder daneben liegt noch in der Umgebung des Modells ist. Legen Sie die Datei dorthin; oder, wenn es ein Paket ist, dem Sie vertrauen, installieren Sie es: {executable} -m pip install {top}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/model.py"/>
        <source>{definition}: no GPU can be used: PyTorch, which tries it out, is not in this environment. Choose PROCESSOR AUTO or CPU.</source>
        <translation>{definition}: Es lässt sich keine GPU verwenden: PyTorch, das sie ausprobiert, ist nicht in dieser Umgebung. Wählen Sie als PROCESSOR AUTO oder CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/model.py"/>
        <source>Computing on the CPU: PyTorch, which tries a GPU out, is missing.</source>
        <translation>Berechnet wird auf der CPU: PyTorch, das eine GPU ausprobiert, fehlt.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/model.py"/>
        <source>The batch size was lowered to {full}.</source>
        <translation>Die Stapelgröße wurde auf {full} gesenkt.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/model.py"/>
        <source>A Python raster function judges chips as they are.</source>
        <translation>Eine Python-Rasterfunktion beurteilt Bildausschnitte, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>Python raster function</source>
        <translation>Python-Rasterfunktion</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>How many beginnings of a caption are followed up.</source>
        <translation>Wie viele Anfänge einer Bildbeschreibung weiterverfolgt werden.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>The most words that a caption has.</source>
        <translation>Die höchste Anzahl Wörter einer Bildbeschreibung.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>PyTorch weights</source>
        <translation>PyTorch-Gewichte</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a frozen TensorFlow graph</source>
        <translation>ein eingefrorener TensorFlow-Graph</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a CNTK model</source>
        <translation>ein CNTK-Modell</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a file of weights whose architecture ModelParameters.backbone does not name</source>
        <translation>eine Datei mit Gewichten, deren Architektur ModelParameters.backbone nicht nennt</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a model file of an unknown kind ({suffix})</source>
        <translation>eine Modelldatei unbekannter Art ({suffix})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>no suffix</source>
        <translation>ohne Endung</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>this is {described}, which this version cannot run. Export the model to ONNX and name that file in ModelFile.</source>
        <translation>Dies ist {described}, was diese Version nicht ausführen kann. Exportieren Sie das Modell nach ONNX, und nennen Sie diese Datei in ModelFile.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>ModelType is ImageCaptioner, but {kind} models are read as classifiers. Choose a package that arcgis.learn saved for an ImageCaptioner, or correct ModelType.</source>
        <translation>ModelType ist ImageCaptioner, Modelle der Art {kind} werden aber als Klassifikatoren gelesen. Wählen Sie ein Paket, das arcgis.learn für einen ImageCaptioner gespeichert hat, oder berichtigen Sie ModelType.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>an arcgis.learn model that names no backbone</source>
        <translation>ein arcgis.learn-Modell, das kein Backbone nennt</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a model whose raster function lies inside ArcGIS ({function})</source>
        <translation>ein Modell, dessen Rasterfunktion in ArcGIS steckt ({function})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a raster function that is no Python file ({function})</source>
        <translation>eine Rasterfunktion, die keine Python-Datei ist ({function})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>{definition}: this model runs Python code of its own, {path} in {place}, which can do whatever you can. If you trust its author, allow it with ALLOW_MODEL_CODE (“Allow the model's own code”).</source>
        <translation>{definition}: Dieses Modell führt eigenen Python-Code aus, {path} in {place}, der alles kann, was Sie können. Wenn Sie dem Urheber vertrauen, erlauben Sie ihn mit ALLOW_MODEL_CODE („Eigenen Code des Modells erlauben“).</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>{refusal} Or take InferenceFunction out of the definition: then {file} runs as a model of the kind {native}, without that code.</source>
        <translation>{refusal} Oder nehmen Sie InferenceFunction aus der Definition: Dann läuft {file} als Modell der Art {native}, ohne diesen Code.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/guard.py"/>
        <source>{definition}: the model uses TensorFlow's operation {operation}, which can reach files or run other code. Tick ALLOW_MODEL_CODE if you trust whoever made it, or save the model without that operation.</source>
        <translation>{definition}: Das Modell verwendet die TensorFlow-Operation {operation}, die auf Dateien zugreifen oder anderen Code ausführen kann. Setzen Sie ALLOW_MODEL_CODE, wenn Sie dem Urheber vertrauen, oder speichern Sie das Modell ohne diese Operation.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: {folder} cannot be loaded by TensorFlow {version}: {error}. Save the model again, or export it to ONNX.</source>
        <translation>{definition}: {folder} kann von TensorFlow {version} nicht geladen werden: {error}. Speichern Sie das Modell erneut, oder exportieren Sie es nach ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>the installed TensorFlow sees no CUDA device</source>
        <translation>das installierte TensorFlow sieht kein CUDA-Gerät</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: {folder} is no SavedModel: it is no folder with a {file}. Name the folder that tf.saved_model.save or model.export made in ModelFile.</source>
        <translation>{definition}: {folder} ist kein SavedModel: Es ist kein Ordner mit einer {file}. Nennen Sie in ModelFile den Ordner, den tf.saved_model.save oder model.export angelegt hat.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: {folder}/{file} cannot be read ({error}). Copy the folder again, or save the model again.</source>
        <translation>{definition}: {folder}/{file} lässt sich nicht lesen ({error}). Kopieren Sie den Ordner erneut, oder speichern Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: {folder} has no signature {signature} for the tag {tag}. Save the model with its signature, as model.export of Keras does.</source>
        <translation>{definition}: {folder} hat keine Signatur {signature} für das Tag {tag}. Speichern Sie das Modell mit seiner Signatur, wie es model.export von Keras tut.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: the model {fact} ({names}), but a chip is one and has one list of scores. Save a signature with one input and one output.</source>
        <translation>{definition}: Das Modell {fact} ({names}), ein Bildausschnitt ist aber eine Eingabe und hat eine Liste von Klassenwerten. Speichern Sie eine Signatur mit einer Eingabe und einer Ausgabe.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: the model's input {name} is {dtype} of the shape {shape}, but numbers with four axes are needed: batch, height, width, bands. Save a signature that takes pictures.</source>
        <translation>{definition}: Die Eingabe {name} des Modells ist {dtype} der Form {shape}, erwartet werden aber Zahlen mit vier Achsen: Stapel, Höhe, Breite, Kanäle. Speichern Sie eine Signatur, die Bilder nimmt.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an object detection model: it finds objects itself, and does not classify given ones</source>
        <translation>ein Modell zur Objekterkennung: es findet Objekte selbst und klassifiziert keine gegebenen</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a pixel classification model: it labels pixels, not objects</source>
        <translation>ein Modell zur Pixelklassifizierung: es klassifiziert Pixel, keine Objekte</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an instance segmentation model: it outlines objects itself</source>
        <translation>ein Modell zur Instanzsegmentierung: es umreißt Objekte selbst</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an object tracking model</source>
        <translation>ein Modell zur Objektverfolgung</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an image translation model: its output is a picture</source>
        <translation>ein Modell zur Bildübersetzung: seine Ausgabe ist ein Bild</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a change detection model</source>
        <translation>ein Modell zur Änderungserkennung</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an edge detection model</source>
        <translation>ein Modell zur Kantenerkennung</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a point cloud model</source>
        <translation>ein Modell für Punktwolken</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>the definition is {found}, a JSON object with the model's keys is needed.</source>
        <translation>Die Definition ist {found}, erwartet wird ein JSON-Objekt mit den Schlüsseln des Modells.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>this describes exported training chips, not a trained model. Train a model on the chips and choose the .emd or .dlpk that training saves.</source>
        <translation>Dies beschreibt exportierte Trainingsdaten, kein trainiertes Modell. Trainieren Sie ein Modell mit diesen Bildausschnitten, und wählen Sie die .emd oder .dlpk, die das Training speichert.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write "ModelType": "{type}".</source>
        <translation>Schreiben Sie "ModelType": "{type}".</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a model for another task</source>
        <translation>ein Modell für eine andere Aufgabe</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>ModelType is "{task}", {meaning}. Choose a model whose ModelType is {type}.</source>
        <translation>ModelType ist "{task}", {meaning}. Wählen Sie ein Modell, dessen ModelType {type} ist.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write the file's name beside the definition, for example "ModelFile": "model.onnx".</source>
        <translation>Schreiben Sie den Namen der Datei neben der Definition, zum Beispiel "ModelFile": "model.onnx".</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Give the size of a chip in pixels.</source>
        <translation>Geben Sie die Größe eines Bildausschnitts in Pixeln an.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>a list with one object per class</source>
        <translation>eine Liste mit einem Objekt je Klasse</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>List the classes in the order of the model's outputs.</source>
        <translation>Nennen Sie die Klassen in der Reihenfolge der Ausgaben des Modells.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>{path} is {entry}, an object with Value and Name is needed. Write it as {{"Value": 1, "Name": "house"}}.</source>
        <translation>{path} ist {entry}, erwartet wird ein Objekt mit Value und Name. Schreiben Sie zum Beispiel {{"Value": 1, "Name": "house"}}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Give every class its own number, 0 or more.</source>
        <translation>Geben Sie jeder Klasse eine eigene Nummer, 0 oder mehr.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Give every class a name.</source>
        <translation>Geben Sie jeder Klasse einen Namen.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write [red, green, blue].</source>
        <translation>Schreiben Sie [Rot, Grün, Blau].</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>three numbers from 0 to 255</source>
        <translation>drei Zahlen von 0 bis 255</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a list of band numbers counted from 0, or of band names</source>
        <translation>eine Liste von Kanalnummern, ab 0 gezählt, oder von Kanalnamen</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write for example [0, 1, 2].</source>
        <translation>Schreiben Sie zum Beispiel [0, 1, 2].</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write for example [0, 1].</source>
        <translation>Schreiben Sie zum Beispiel [0, 1].</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a lower and a higher number</source>
        <translation>eine kleinere und eine größere Zahl</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Give the number of chips per step.</source>
        <translation>Geben Sie die Anzahl der Bildausschnitte je Schritt an.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/fit_keys.py"/>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>Give the size of the model's input in pixels.</source>
        <translation>Geben Sie die Größe der Eingabe des Modells in Pixeln an.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/fit_keys.py"/>
        <source>an object with Height and Width</source>
        <translation>ein Objekt mit Height und Width</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/fit_keys.py"/>
        <source>Give the length in pixels to which that side is brought.</source>
        <translation>Geben Sie die Länge in Pixeln an, auf die diese Seite gebracht wird.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/fit_keys.py"/>
        <source>Give the longest side of a box in pixels, or leave the key out.</source>
        <translation>Geben Sie die längste Seite eines Rechtecks in Pixeln an, oder lassen Sie den Schlüssel weg.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>Write {"Mean": [...], "Std": [...]} in pixel values, one number per band or one for all.</source>
        <translation>Schreiben Sie {"Mean": [...], "Std": [...]} in Pixelwerten, eine Zahl je Kanal oder eine für alle.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>an object with Mean and Std</source>
        <translation>ein Objekt mit Mean und Std</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>{key_path} is not known; Mean, Std and Scale are. {remedy}</source>
        <translation>{key_path} ist nicht bekannt; bekannt sind Mean, Std und Scale. {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>a list of numbers other than 0</source>
        <translation>eine Liste von Zahlen ungleich 0</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>Save the model again.</source>
        <translation>Speichern Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>NormalizationStats describes {count} bands, but ExtractBands takes {taken}. Give the bands' numbers.</source>
        <translation>NormalizationStats beschreibt {count} Kanäle, ExtractBands entnimmt aber {taken}. Geben Sie die Nummern der Kanäle an.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/bare_model.py"/>
        <source>this model does not say what its outputs mean. Make a package of it with “Create model package”, or write {stem}.emd beside it, with "ModelType": "ObjectClassification", "ModelFile": "{path}", "ImageHeight"{height}, "ImageWidth"{width}, "ExtractBands"{bands}, "Classes"{classes}, and Normalization where pixels are normalised.</source>
        <translation>Dieses Modell sagt nicht, was seine Ausgaben bedeuten. Machen Sie mit „Modellpaket erstellen“ ein Paket daraus, oder schreiben Sie {stem}.emd daneben, mit "ModelType": "ObjectClassification", "ModelFile": "{path}", "ImageHeight"{height}, "ImageWidth"{width}, "ExtractBands"{bands}, "Classes"{classes}, und Normalization, falls Pixel normalisiert werden.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/bare_model.py"/>
        <source> ({count} of them)</source>
        <translation> ({count} davon)</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/described.py"/>
        <source>{key}[{position}] is {name}, a text is needed. Give every class a name.</source>
        <translation>{key}[{position}] ist {name}, erwartet wird ein Text. Geben Sie jeder Klasse einen Namen.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/described.py"/>
        <source>{key}[{position}] is {name}, {needed} is needed. Give every class a name.</source>
        <translation>{key}[{position}] ist {name}, erwartet wird {needed}. Geben Sie jeder Klasse einen Namen.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/described.py"/>
        <source>{key} is empty, a name for every class is needed. List the classes in the order of the model's outputs.</source>
        <translation>{key} ist leer, erwartet wird ein Name für jede Klasse. Nennen Sie die Klassen in der Reihenfolge der Ausgaben des Modells.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/described.py"/>
        <source>{key} has the numbers {shown}, but 0 to {last} are needed. Number the classes in the order of the model's outputs.</source>
        <translation>{key} hat die Nummern {shown}, erwartet werden 0 bis {last}. Nummerieren Sie die Klassen in der Reihenfolge der Ausgaben des Modells.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/export_folder.py"/>
        <source>{config} holds none of the keys of a Hugging Face or timm model. Write an .emd into the folder instead.</source>
        <translation>{config} enthält keinen der Schlüssel eines Modells von Hugging Face oder timm. Schreiben Sie stattdessen eine .emd in den Ordner.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/export_folder.py"/>
        <source>there are several {suffix} files in this folder ({names}). Choose one of them.</source>
        <translation>In diesem Ordner sind mehrere {suffix}-Dateien ({names}). Wählen Sie eine davon.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/export_folder.py"/>
        <source>this is a TensorFlow SavedModel, which does not say what its outputs mean. Write an .emd into the folder with "ModelType": "ObjectClassification", "ModelFile": "saved_model.pb", "ImageHeight", "ImageWidth", "ExtractBands", "Classes", and Normalization where pixels are normalised.</source>
        <translation>Dies ist ein SavedModel von TensorFlow, das nicht sagt, was seine Ausgaben bedeuten. Schreiben Sie eine .emd in den Ordner, mit "ModelType": "ObjectClassification", "ModelFile": "saved_model.pb", "ImageHeight", "ImageWidth", "ExtractBands", "Classes", und Normalization, falls Pixel normalisiert werden.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/export_folder.py"/>
        <source>there is no model in this folder. Choose a folder with an .emd, a .dlpk, or the {config} of a Hugging Face or timm model.</source>
        <translation>In diesem Ordner ist kein Modell. Wählen Sie einen Ordner mit einer .emd, einer .dlpk oder der {config} eines Modells von Hugging Face oder timm.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>Add for example "Normalization": {"Mean": [0.485, 0.456, 0.406], "Std": [0.229, 0.224, 0.225], "Scale": 0.00392156862745098}.</source>
        <translation>Ergänzen Sie zum Beispiel "Normalization": {"Mean": [0.485, 0.456, 0.406], "Std": [0.229, 0.224, 0.225], "Scale": 0.00392156862745098}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>this is {found}, an object with geoai's keys is needed.</source>
        <translation>Dies ist {found}, erwartet wird ein Objekt mit den Schlüsseln von geoai.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>task is “{task}”, but this tool runs models that classify pictures. Choose a model with the task image-classification.</source>
        <translation>task ist „{task}“, dieses Werkzeug führt aber Modelle aus, die Bilder klassifizieren. Wählen Sie ein Modell mit der Aufgabe image-classification.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>Give the number of bands.</source>
        <translation>Geben Sie die Anzahl der Kanäle an.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>an object of numbers and names</source>
        <translation>ein Objekt mit Nummern und Namen</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>Write {"0": "house"}.</source>
        <translation>Schreiben Sie {"0": "house"}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>geoai does not record how pixel values are normalised, and the key Normalization is missing. {add}</source>
        <translation>geoai hält nicht fest, wie Pixelwerte normalisiert werden, und der Schlüssel Normalization fehlt. {add}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>the folder cannot be read ({reason}). Ask for the permission to read it, or choose another one.</source>
        <translation>Der Ordner lässt sich nicht lesen ({reason}). Lassen Sie sich das Leserecht geben, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>{config} names the architecture {architecture}, which does not classify pictures. Choose a model whose architecture ends with ForImageClassification.</source>
        <translation>{config} nennt die Architektur {architecture}, die keine Bilder klassifiziert. Wählen Sie ein Modell, dessen Architektur auf ForImageClassification endet.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>problem_type in {config} is regression: the model gives numbers, not classes. Choose a model that classifies.</source>
        <translation>problem_type in {config} ist regression: Das Modell liefert Zahlen, keine Klassen. Wählen Sie ein Modell, das klassifiziert.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>there are several ONNX files in the folder ({several}). Choose one of them as the model, or call it model.onnx.</source>
        <translation>In dem Ordner sind mehrere ONNX-Dateien ({several}). Wählen Sie eine davon als Modell, oder nennen Sie sie model.onnx.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>there is no model.onnx in the folder. Export the model into it, with “optimum-cli export onnx --model FOLDER FOLDER”.</source>
        <translation>In dem Ordner ist keine model.onnx. Exportieren Sie das Modell dorthin, mit „optimum-cli export onnx --model FOLDER FOLDER“.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>a model of transformers</source>
        <translation>ein Modell von transformers</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>{file} holds weights alone, and the code of {kind} that they belong to is not part of this tool. Export the model into the folder, with “optimum-cli export onnx --model FOLDER FOLDER”.</source>
        <translation>{file} enthält nur Gewichte, und der Code, zu dem sie gehören ({kind}), ist nicht Teil dieses Werkzeugs. Exportieren Sie das Modell in den Ordner, mit „optimum-cli export onnx --model FOLDER FOLDER“.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>Give the number of classes.</source>
        <translation>Geben Sie die Anzahl der Klassen an.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>there is no {preprocessor} in the folder, which says how pictures are resized and normalised. Copy it from the model's page or its training folder.</source>
        <translation>In dem Ordner ist keine {preprocessor}, die sagt, wie Bilder skaliert und normalisiert werden. Kopieren Sie sie von der Seite des Modells oder aus seinem Trainingsordner.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>{preprocessor} is {found}, a JSON object is needed.</source>
        <translation>{preprocessor} ist {found}, erwartet wird ein JSON-Objekt.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>finds objects itself, and does not classify given ones</source>
        <translation>findet Objekte selbst und klassifiziert keine gegebenen</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>outlines objects itself</source>
        <translation>umreißt Objekte selbst</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>finds turned boxes itself, and does not classify given objects</source>
        <translation>findet gedrehte Rechtecke selbst und klassifiziert keine gegebenen Objekte</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>finds the joints of bodies</source>
        <translation>findet die Gelenke von Körpern</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>gives a number for every pixel</source>
        <translation>liefert für jedes Pixel eine Zahl</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>compares a picture with another one</source>
        <translation>vergleicht ein Bild mit einem anderen</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>makes a sharper picture</source>
        <translation>macht ein Bild schärfer</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>is made for something else</source>
        <translation>ist für etwas anderes gemacht</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>this is an Ultralytics model with the task “{task}”: it {meaning}. Choose a model with the task classify.</source>
        <translation>Dies ist ein Ultralytics-Modell mit der Aufgabe „{task}“: Es {meaning}. Wählen Sie ein Modell mit der Aufgabe classify.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>imgsz in the file's metadata is {value}, height and width in pixels are needed. Export the model again.</source>
        <translation>imgsz in den Metadaten der Datei ist {value}, erwartet werden Höhe und Breite in Pixeln. Exportieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>this is a {kind} of Deepness: it {meaning}. Choose a model that gives one list of class scores for a chip.</source>
        <translation>Dies ist ein Modell von Deepness der Art {kind}: Es {meaning}. Wählen Sie ein Modell, das für einen Bildausschnitt eine Liste von Klassenwerten liefert.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>standardization_std in the file's metadata holds a 0. Write numbers other than 0.</source>
        <translation>standardization_std in den Metadaten der Datei enthält eine 0. Schreiben Sie Zahlen ungleich 0.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>neither the model's input nor tile_size in the file's metadata says how large a chip is. Write tile_size, in pixels, into the metadata.</source>
        <translation>Weder die Eingabe des Modells noch tile_size in den Metadaten der Datei sagt, wie groß ein Bildausschnitt ist. Schreiben Sie tile_size, in Pixeln, in die Metadaten.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>{key} in the file's metadata is {written}, the classes by number are needed. Write for example {{"0": "house", "1": "tree"}}.</source>
        <translation>{key} in den Metadaten der Datei ist {written}, erwartet werden die Klassen nach Nummern. Schreiben Sie zum Beispiel {{"0": "house", "1": "tree"}}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>{key} in the file's metadata is {value}, a list of numbers is needed. Write one number per band, for values from 0 to 1.</source>
        <translation>{key} in den Metadaten der Datei ist {value}, erwartet wird eine Liste von Zahlen. Schreiben Sie eine Zahl je Kanal, für Werte von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Write {"height": 224, "width": 224} or {"shortest_edge": 224}.</source>
        <translation>Schreiben Sie {"height": 224, "width": 224} oder {"shortest_edge": 224}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>A model's input needs one size for all pictures.</source>
        <translation>Die Eingabe eines Modells braucht eine Größe für alle Bilder.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Export the model with a processor that resizes instead.</source>
        <translation>Exportieren Sie das Modell stattdessen mit einem Prozessor, der die Größe ändert.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>height and width in pixels</source>
        <translation>Höhe und Breite in Pixeln</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Write {"height": 224, "width": 224}.</source>
        <translation>Schreiben Sie {"height": 224, "width": 224}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>do_resize is false, and no size is fixed. {one_size}</source>
        <translation>do_resize ist false, und es ist keine Größe festgelegt. {one_size}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>Give a share such as 0.875.</source>
        <translation>Geben Sie einen Anteil wie 0.875 an.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>a number from 0.01 to 1</source>
        <translation>eine Zahl von 0.01 bis 1</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>size has a shortest_edge and do_center_crop is false, so that pictures keep their own shapes. {one_size} Write "do_center_crop": true and a crop_size.</source>
        <translation>size hat eine shortest_edge und do_center_crop ist false, sodass Bilder ihre eigenen Formen behalten. {one_size} Schreiben Sie "do_center_crop": true und eine crop_size.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>size is {height} × {width} and crop_size {height_2} × {width_2}, but cutting is known from squares only. Make size a square, or leave the crop out.</source>
        <translation>size ist {height} × {width} und crop_size {height_2} × {width_2}, geschnitten werden kann aber nur aus Quadraten. Machen Sie size zu einem Quadrat, oder lassen Sie das Zuschneiden weg.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>height and width, or the shortest_edge, in pixels</source>
        <translation>Höhe und Breite oder die shortest_edge, in Pixeln</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>0 is nearest, 1 lanczos, 2 bilinear, 3 bicubic, 4 box and 5 hamming.</source>
        <translation>0 ist nearest, 1 lanczos, 2 bilinear, 3 bicubic, 4 box und 5 hamming.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Write for example 0.00392156862745098.</source>
        <translation>Schreiben Sie zum Beispiel 0.00392156862745098.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Write one number per band.</source>
        <translation>Schreiben Sie eine Zahl je Kanal.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>Correct the number.</source>
        <translation>Berichtigen Sie die Zahl.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/reader.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Say whether pictures are {meant}.</source>
        <translation>Geben Sie an, ob Bilder {meant} werden.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>resized to size</source>
        <translation>auf size skaliert</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>multiplied by rescale_factor</source>
        <translation>mit rescale_factor multipliziert</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>normalised by image_mean and image_std</source>
        <translation>mit image_mean und image_std normalisiert</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{key_path} names {names} bands, but the shape has {bands}. Correct one of them.</source>
        <translation>{key_path} nennt {names} Kanäle, die Form hat aber {bands}. Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Say what it does with value_scaling and resize_type, and take the key out.</source>
        <translation>Geben Sie mit value_scaling und resize_type an, was dieser Schritt tut, und nehmen Sie den Schlüssel heraus.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{key_path} asks for code ({named}), which is not run. {remedy}</source>
        <translation>{key_path} verlangt Code ({named}), der nicht ausgeführt wird. {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{path} is {band}, a band's name is needed. Name it.</source>
        <translation>{path} ist {band}, erwartet wird der Name eines Kanals. Benennen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{path} is computed by an expression ({band}), which is not run. Compute the band with the raster calculator first.</source>
        <translation>{path} wird durch einen Ausdruck berechnet ({band}), der nicht ausgewertet wird. Berechnen Sie den Kanal vorher mit dem Rasterrechner.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a list of "batch", "bands" or "channel", "height" and "width"</source>
        <translation>eine Liste aus "batch", "bands" oder "channel", "height" und "width"</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Choose a model that takes one picture of bands, height and width.</source>
        <translation>Wählen Sie ein Modell, das ein Bild aus Kanälen, Höhe und Breite nimmt.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a list of four whole numbers</source>
        <translation>eine Liste von vier ganzen Zahlen</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Write -1 for a free axis.</source>
        <translation>Schreiben Sie -1 für eine freie Achse.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a fixed height and width</source>
        <translation>eine feste Höhe und Breite</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Write them in pixels.</source>
        <translation>Schreiben Sie sie in Pixeln.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>one of {known} or null</source>
        <translation>eines von {known} oder null</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Choose a model resized in such a way.</source>
        <translation>Wählen Sie ein Modell, dessen Bilder so skaliert werden.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{key_path} is the word of an older version of the extension for value_scaling. Write value_scaling in its place, with its numbers.</source>
        <translation>{key_path} ist das Wort einer älteren Version der Erweiterung für value_scaling. Schreiben Sie stattdessen value_scaling mit seinen Zahlen.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a list of 1 or {count} objects</source>
        <translation>eine Liste von 1 oder {count} Objekten</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Give one for all bands, or one for each.</source>
        <translation>Geben Sie eines für alle Kanäle an, oder eines für jeden.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a number other than minimum</source>
        <translation>eine andere Zahl als minimum</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Correct it.</source>
        <translation>Berichtigen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>min-max, z-score, offset, scale or null</source>
        <translation>min-max, z-score, offset, scale oder null</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Choose a model whose bands are scaled by one of these.</source>
        <translation>Wählen Sie ein Modell, dessen Kanäle auf eine dieser Arten skaliert werden.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a number other than 0</source>
        <translation>eine Zahl ungleich 0</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Write the number that the training used.</source>
        <translation>Schreiben Sie die Zahl, die das Training verwendet hat.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Export the model with that step inside, and take the key out.</source>
        <translation>Exportieren Sie das Modell so, dass es diesen Schritt enthält, und nehmen Sie den Schlüssel heraus.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>this STAC item describes no model: it has no mlm: keys. Choose an item of the machine learning model extension, or an .emd.</source>
        <translation>Dieses STAC-Item beschreibt kein Modell: Es hat keine mlm:-Schlüssel. Wählen Sie ein Item der Machine-Learning-Model-Erweiterung oder eine .emd.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>the model is for {asked}, but this tool runs models for {known}. Choose such a model.</source>
        <translation>Das Modell ist für {asked}, dieses Werkzeug führt aber Modelle für {known} aus. Wählen Sie ein solches Modell.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <location filename="../../inference/definition/reader.py"/>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>a list with one object</source>
        <translation>eine Liste mit einem Objekt</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Describe the model's input and output.</source>
        <translation>Beschreiben Sie Eingabe und Ausgabe des Modells.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key_path} lists {count}, but one picture in and one list of class scores out are needed. Choose a model with one of each.</source>
        <translation>{key_path} nennt {count}, erwartet werden aber ein Bild als Eingabe und eine Liste von Klassenwerten als Ausgabe. Wählen Sie ein Modell mit je einem davon.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>no asset has the role mlm:model. Add one whose href is the model file's path.</source>
        <translation>Kein Asset hat die Rolle mlm:model. Fügen Sie eines hinzu, dessen href der Pfad der Modelldatei ist.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key_path} is {artifact}, a pickled file, which may hold code. Save the model with torch.jit.save or torch.export.save, or export it to ONNX.</source>
        <translation>{key_path} ist {artifact}, eine mit pickle gespeicherte Datei, die Code enthalten kann. Speichern Sie das Modell mit torch.jit.save oder torch.export.save, oder exportieren Sie es nach ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Write the model file's path.</source>
        <translation>Schreiben Sie den Pfad der Modelldatei.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key} is {href}, which would have to be downloaded. Download the model file, and write its path there.</source>
        <translation>{key} ist {href}, was erst heruntergeladen werden müsste. Laden Sie die Modelldatei herunter, und schreiben Sie hier ihren Pfad.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key} is {href}, {place}, which is not looked up. Copy the model file to this computer, and write its path there.</source>
        <translation>{key} ist {href}, {place}; dort wird nicht nachgesehen. Kopieren Sie die Modelldatei auf diesen Computer, und schreiben Sie hier ihren Pfad.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key} is {href}, but in JSON text it must be an absolute path. Correct the path.</source>
        <translation>{key} ist {href}, in JSON-Text muss es aber ein absoluter Pfad sein. Berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key} names {href}, which is not there. Copy the model file to that place, or correct the path.</source>
        <translation>{key} nennt {href}, was nicht vorhanden ist. Kopieren Sie die Modelldatei dorthin, oder berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Give every class its own number.</source>
        <translation>Geben Sie jeder Klasse eine eigene Nummer.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/teachable_machine.py"/>
        <location filename="../../inference/definition/files/code.py"/>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/teachable_machine.py"/>
        <source>{labels} has the line {line}, a number of its own and a name are needed. Write for example 0 house.</source>
        <translation>{labels} hat die Zeile {line}, erwartet werden eine eigene Nummer und ein Name. Schreiben Sie zum Beispiel 0 house.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/teachable_machine.py"/>
        <source>{labels} is empty, a line such as “0 house” is needed for every class.</source>
        <translation>{labels} ist leer, erwartet wird für jede Klasse eine Zeile wie „0 house“.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>there is neither {file} nor {other} nor a model.onnx beside {config}. Copy the model's weights into the folder.</source>
        <translation>Neben {config} liegt weder {file} noch {other} noch eine model.onnx. Kopieren Sie die Gewichte des Modells in den Ordner.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>a list of the classes' names</source>
        <translation>eine Liste der Klassennamen</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>List them in the order of the model's outputs.</source>
        <translation>Nennen Sie sie in der Reihenfolge der Ausgaben des Modells.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>bands, height and width</source>
        <translation>Kanäle, Höhe und Breite</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>Write for example [3, 224, 224].</source>
        <translation>Schreiben Sie zum Beispiel [3, 224, 224].</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>{key_path} is border, which fills pictures up with their mean colour; this tool does not. Export the model with crop_mode center or squash.</source>
        <translation>{key_path} ist border, was Bilder mit ihrer mittleren Farbe auffüllt; dieses Werkzeug tut das nicht. Exportieren Sie das Modell mit crop_mode center oder squash.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>{key_path} is {height} × {width} pixels, no square, which is known only with crop_mode squash and crop_pct 1. Correct the keys.</source>
        <translation>{key_path} ist {height} × {width} Pixel, kein Quadrat, was nur mit crop_mode squash und crop_pct 1 bekannt ist. Berichtigen Sie die Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>Write one number per band, for values from 0 to 1.</source>
        <translation>Schreiben Sie eine Zahl je Kanal, für Werte von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>model_args builds the network with {unknown}, which is not known here. Export the model to ONNX into the folder.</source>
        <translation>model_args baut das Netz mit {unknown}, was hier nicht bekannt ist. Exportieren Sie das Modell nach ONNX in den Ordner.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>a link</source>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package</source>
        <translation>das Paket</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>{what} lists more than {most:,} files, which no model has. Check where it comes from.</source>
        <translation>{what} enthält mehr als {most:,} Dateien, was kein Modell hat. Prüfen Sie die Herkunft.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>an unusual method</source>
        <translation>ein ungewöhnliches Verfahren</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>{file} in {what} is compressed by {told}, which could unpack to any size. Zip it in the usual way, by deflate.</source>
        <translation>{file} ist komprimiert ({what}; Verfahren: {told}) und könnte sich zu jeder Größe entpacken. Packen Sie die Datei auf die übliche Weise, mit deflate.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>{what} has {size:,.1f} MB and unpacks to {whole:,.1f} GB, as no model does. Do not use it.</source>
        <translation>{what} hat {size:,.1f} MB und entpackt sich zu {whole:,.1f} GB, was bei keinem Modell vorkommt. Verwenden Sie dieses Modell nicht.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds a file that would be written outside its own folder ({shown}). Do not use this package.</source>
        <translation>Das Paket enthält eine Datei, die außerhalb seines eigenen Ordners geschrieben würde ({shown}). Verwenden Sie dieses Paket nicht.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds two files of one name, on systems to which letter cases are equal ({both}). Keep one of them, and zip the package again.</source>
        <translation>Das Paket enthält zwei Dateien, deren Namen auf Systemen gleich sind, die Groß- und Kleinschreibung nicht unterscheiden ({both}). Behalten Sie eine davon, und packen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>a device or a pipe</source>
        <translation>ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds {kind} where a file belongs ({shown}). Zip the files themselves, or do not use this package.</source>
        <translation>Das Paket enthält {kind}, wo eine Datei hingehört ({shown}). Packen Sie die Dateien selbst, oder verwenden Sie dieses Paket nicht.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds a file whose path has more than {most} characters ({shown}). Give it a shorter one, and zip it again.</source>
        <translation>Das Paket enthält eine Datei, deren Pfad mehr als {most} Zeichen hat ({shown}). Geben Sie ihr einen kürzeren, und packen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds a file whose name not every system can write ({shown}). Rename it, and zip it again.</source>
        <translation>Das Paket enthält eine Datei, deren Namen nicht jedes System schreiben kann ({shown}). Benennen Sie sie um, und packen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>Python code</source>
        <translation>Python-Code</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>a program library</source>
        <translation>eine Programmbibliothek</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>a Keras Lambda layer</source>
        <translation>eine Keras-Lambda-Schicht</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>a pickle that names {listed}</source>
        <translation>ein Pickle, das {listed} nennt</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>not looked through: {faults}</source>
        <translation>nicht durchsucht: {faults}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>it wants more memory than there is</source>
        <translation>braucht mehr Speicher, als es gibt</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>not readable, so that it may contain code ({told})</source>
        <translation>nicht lesbar, könnte daher Code enthalten ({told})</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source> and {rest} more</source>
        <translation> und {rest} weitere</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>copyreg extension-{argument}</source>
        <translation>copyreg-Erweiterung {argument}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>this is not a text in UTF-8 (byte {start}). Choose an .emd, a text in JSON, or a .dlpk.</source>
        <translation>Dies ist kein Text in UTF-8 (Byte {start}). Wählen Sie eine .emd, einen Text in JSON oder eine .dlpk.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>this is not JSON: {msg} at line {lineno}, column {colno}. Correct the text there.</source>
        <translation>Dies ist kein JSON: {msg} in Zeile {lineno}, Spalte {colno}. Berichtigen Sie den Text dort.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>the key “{error}” stands twice in one object, with two values. Keep one of them.</source>
        <translation>Der Schlüssel „{error}“ steht zweimal in einem Objekt, mit zwei Werten. Behalten Sie einen davon.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>this is a device or a pipe, a file is needed. Choose another.</source>
        <translation>Dies ist ein Gerät oder eine Pipe, erwartet wird eine Datei. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>this JSON is nested too deeply or holds a number too long to be a definition.</source>
        <translation>Dieses JSON ist zu tief verschachtelt oder enthält eine zu lange Zahl, um eine Definition zu sein.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/neighbours.py"/>
        <source>{model} keeps weights in {location}, which is not beside it. Put that file there, or export the model into one file.</source>
        <translation>{model} hat Gewichte in {location}, diese Datei liegt aber nicht daneben. Legen Sie sie dorthin, oder exportieren Sie das Modell in eine einzige Datei.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/onnx_file.py"/>
        <source>this is not an ONNX model, or the file is damaged. Export or copy the model again, or choose another file.</source>
        <translation>Dies ist kein ONNX-Modell, oder die Datei ist beschädigt. Exportieren oder kopieren Sie das Modell erneut, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>this is not a ZIP archive, as a deep learning package must be, or it is damaged ({error}). Copy or export the package again.</source>
        <translation>Dies ist kein ZIP-Archiv, wie es ein Modellpaket sein muss, oder es ist beschädigt ({error}). Kopieren oder exportieren Sie das Paket erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the package cannot be opened ({error}). Zip it in the usual way, without a password.</source>
        <translation>Das Paket lässt sich nicht öffnen ({error}). Packen Sie es auf die übliche Weise, ohne Passwort.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the file cannot be read ({reason}). Ask for the permission to read it, or choose another file.</source>
        <translation>Die Datei lässt sich nicht lesen ({reason}). Lassen Sie sich das Leserecht geben, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>{name} holds {size:.0f} MB, but a model definition is a short text of at most {most:.0f} MB. Choose the .emd or .dlpk that training saved.</source>
        <translation>{name} enthält {size:.0f} MB, eine Modelldefinition ist aber ein kurzer Text von höchstens {most:.0f} MB. Wählen Sie die .emd oder .dlpk, die das Training gespeichert hat.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>there is no .emd in this package. Add the model definition to it, or export it again.</source>
        <translation>In diesem Paket ist keine .emd. Fügen Sie die Modelldefinition hinzu, oder exportieren Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>there are {count} .emd files in this package ({names}). Leave one model definition in it.</source>
        <translation>In diesem Paket sind {count} .emd-Dateien ({names}). Lassen Sie eine Modelldefinition darin.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the package is damaged ({error}). Copy or export it again.</source>
        <translation>Das Paket ist beschädigt ({error}). Kopieren oder exportieren Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the package cannot be unpacked into {target} ({reason}). Make room there.</source>
        <translation>Das Paket lässt sich nicht nach {target} entpacken ({reason}). Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the package unpacks to {size:,.1f} MB, but there are {free:,.1f} MB free for {target}. Make room there, or check where the package comes from.</source>
        <translation>Das Paket entpackt sich zu {size:,.1f} MB, für {target} sind aber {free:,.1f} MB frei. Schaffen Sie dort Platz, oder prüfen Sie, woher das Paket stammt.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/pointer.py"/>
        <source>{file} is a pointer of Git LFS, a short text in place of the file itself. Fetch the file with “git lfs pull”, or download it.</source>
        <translation>{file} ist ein Zeiger von Git LFS, ein kurzer Text anstelle der Datei selbst. Holen Sie die Datei mit „git lfs pull“, oder laden Sie sie herunter.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/places.py"/>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <location filename="../../inference/definition/places.py"/>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <location filename="../../inference/definition/places.py"/>
        <source>a place on a network share</source>
        <translation>ein Ort auf einer Netzwerkfreigabe</translation>
    </message>
    <message>
        <location filename="../../inference/definition/places.py"/>
        <source>a place that only GDAL can read</source>
        <translation>ein Ort, den nur GDAL lesen kann</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>model definition</source>
        <translation>Modelldefinition</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>no model was given. Choose an .emd, a .dlpk, a model that describes itself or its folder, or paste JSON text.</source>
        <translation>Es wurde kein Modell angegeben. Wählen Sie eine .emd, eine .dlpk, ein Modell, das sich selbst beschreibt, oder dessen Ordner, oder fügen Sie JSON-Text ein.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{text} is {place}, a file is needed. Download the model, and choose the file.</source>
        <translation>{text} ist {place}, erwartet wird eine Datei. Laden Sie das Modell herunter, und wählen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{text} is a device or a pipe, a file is needed. Choose another.</source>
        <translation>{text} ist ein Gerät oder eine Pipe, erwartet wird eine Datei. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>there is no file {text}. Check the path, or choose the model again.</source>
        <translation>Die Datei {text} gibt es nicht. Prüfen Sie den Pfad, oder wählen Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{other} in the model's folder is a device or a pipe, a file is needed. Do not use this model.</source>
        <translation>{other} im Ordner des Modells ist ein Gerät oder eine Pipe, erwartet wird eine Datei. Verwenden Sie dieses Modell nicht.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{key} names {written}, {place}, which is not looked up. Put the file beside the definition, and write its name.</source>
        <translation>{key} nennt {written}, {place}; dort wird nicht nachgesehen. Legen Sie die Datei neben die Definition, und schreiben Sie ihren Namen.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{key} names {written}, which is not in the package. Export the package again.</source>
        <translation>{key} nennt {written}, was nicht im Paket ist. Exportieren Sie das Paket erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{key} names {written}, which does not exist; in JSON text it must be an absolute path. Correct the path.</source>
        <translation>{key} nennt {written}, was es nicht gibt; in JSON-Text muss es ein absoluter Pfad sein. Berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{key} names {written}, which is not in {folder}. Put the file there, or correct {key}.</source>
        <translation>{key} nennt {written}, was nicht in {folder} liegt. Legen Sie die Datei dorthin, oder berichtigen Sie {key}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>one line of at most {most:,} characters without control characters</source>
        <translation>eine Zeile von höchstens {most:,} Zeichen ohne Steuerzeichen</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>a list of numbers</source>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>a list of {count} numbers</source>
        <translation>eine Liste von {count} Zahlen</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>{key_path} is {found}, {needed} is needed. {remedy}</source>
        <translation>{key_path} ist {found}, erwartet wird: {needed}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>{key_path} is missing, {needed} is needed. {remedy}</source>
        <translation>{key_path} fehlt, erwartet wird: {needed}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>0 or 1</source>
        <translation>0 oder 1</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>Write 1 for yes and 0 for no.</source>
        <translation>Schreiben Sie 1 für ja und 0 für nein.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>Correct the word or leave the key out.</source>
        <translation>Berichtigen Sie das Wort, oder lassen Sie den Schlüssel weg.</translation>
    </message>
    <message>
        <location filename="../../inference/errors.py"/>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../inference/errors.py"/>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../../inference/errors.py"/>
        <source>The run was cancelled; nothing more was read or classified.</source>
        <translation>Der Lauf wurde abgebrochen; es wurde nichts weiter gelesen oder klassifiziert.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cleaning/run_folder.py"/>
        <source>No temporary folder can be made ({reason}). Free some space, or set TMPDIR to another folder.</source>
        <translation>Es lässt sich kein temporärer Ordner anlegen ({reason}). Geben Sie Speicherplatz frei, oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>Set the inference environment up again.</source>
        <translation>Richten Sie die Inferenzumgebung neu ein.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>answered {name} to Load</source>
        <translation>antwortete auf Load mit {name}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>answered {name} to Inspect</source>
        <translation>antwortete auf Inspect mit {name}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>The temporary folder has no room for {size:.0f} MB of chips ({reason}). Free some space there.</source>
        <translation>Der temporäre Ordner hat keinen Platz für {size:.0f} MB an Bildausschnitten ({reason}). Geben Sie dort Speicherplatz frei.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>could not map the shared file</source>
        <translation>konnte die gemeinsame Datei nicht in den Speicher abbilden</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>answered {name} to Predict</source>
        <translation>antwortete auf Predict mit {name}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>did not answer for each of {count} chips</source>
        <translation>antwortete nicht für jeden von {count} Bildausschnitten</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>does not speak this version's protocol</source>
        <translation>spricht nicht das Protokoll dieser Version</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>Run again with a smaller batch_size, or check the model.</source>
        <translation>Starten Sie erneut mit einer kleineren batch_size, oder prüfen Sie das Modell.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>answered out of turn</source>
        <translation>antwortete außer der Reihe</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>gave no answer for {limit:.0f} s</source>
        <translation>gab {limit:.0f} s lang keine Antwort</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>ended</source>
        <translation>endete</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>sent what is no message</source>
        <translation>sendete etwas, das keine Nachricht ist</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>The inference process {what} (exit code {code})</source>
        <translation>Der Inferenzprozess {what} (Exit-Code {code})</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: {address} has had no workers for {wait} seconds. Start Dask workers that connect to it, as the page on scaling says.</source>
        <translation>SCHEDULER: {address} hatte {wait} Sekunden lang keine Worker. Starten Sie Dask-Worker, die sich mit ihm verbinden, wie auf der Seite über Skalierung beschrieben.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>the scheduler</source>
        <translation>der Scheduler</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>the Dask worker {name}</source>
        <translation>der Dask-Worker {name}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: {who} has {has}, but the cluster environment here {needed}. Give both the same versions; “Set up inference environment” takes a Python of your own for cluster, too.</source>
        <translation>SCHEDULER: {who} hat {has}, die Umgebung cluster hier aber {needed}. Verwenden Sie auf beiden Seiten dieselben Versionen; „Inferenzumgebung einrichten“ nimmt auch für cluster ein eigenes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: {address} does not answer any more. Start it again, and run with RESUME to go on.</source>
        <translation>SCHEDULER: {address} antwortet nicht mehr. Starten Sie ihn neu, und setzen Sie den Lauf mit RESUME fort.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: a part failed on the cluster ({name}: {error}).</source>
        <translation>SCHEDULER: Ein Teil ist auf dem Cluster gescheitert ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>Check the address, and the certificates in Dask's own configuration (distributed.comm.tls).</source>
        <translation>Prüfen Sie die Adresse und die Zertifikate in der Konfiguration von Dask (distributed.comm.tls).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>Check the address, and whether it runs; one with TLS begins with tls://.</source>
        <translation>Prüfen Sie die Adresse, und ob er läuft; einer mit TLS beginnt mit tls://.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: no Dask scheduler answers at {address} ({error}). {remedy}</source>
        <translation>SCHEDULER: Unter {address} antwortet kein Dask-Scheduler ({error}). {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>Dask {dask}, distributed {distributed} and Python {python}</source>
        <translation>Dask {dask}, distributed {distributed} und Python {python}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>The process that speaks with the scheduler {what}.</source>
        <translation>Der Prozess, der mit dem Scheduler spricht, {what}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>{sentence} Run again with RESUME to go on.</source>
        <translation>{sentence} Setzen Sie den Lauf mit RESUME fort.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>SCHEDULER: a worker answered what nobody asked ({error}).</source>
        <translation>SCHEDULER: Ein Worker antwortete, was niemand gefragt hat ({error}).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>A part came before a scheduler was named.</source>
        <translation>Ein Teil kam, bevor ein Scheduler genannt war.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>The cluster has {workers} workers with {threads} threads now.</source>
        <translation>Worker des Clusters jetzt: {workers}, Threads: {threads}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>QGIS on {answer} died of a part. It is started again.</source>
        <translation>QGIS auf {answer} stürzte an einem Teil ab. Es wird neu gestartet.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>The Dask worker {worker} {reason}.</source>
        <translation>Der Dask-Worker {worker} {reason}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>{sentence} It is left out.</source>
        <translation>{sentence} Er wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>SCHEDULER: no worker can take part in this run. {sentence}</source>
        <translation>SCHEDULER: Kein Worker kann an diesem Lauf teilnehmen. {sentence}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>The model was sent to {worker}, which cannot read its files.</source>
        <translation>Das Modell wurde an {worker} gesendet, da seine Dateien dort nicht lesbar sind.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>{own}, the Python chosen for the {family} environment, is not there any more. Choose another, or make the environment, with “Set up inference environment”.</source>
        <translation>{own}, das für die Umgebung {family} gewählte Python, ist nicht mehr vorhanden. Wählen Sie ein anderes, oder legen Sie die Umgebung an, mit „Inferenzumgebung einrichten“.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>which speaks with a SCHEDULER</source>
        <translation>die mit einem SCHEDULER spricht</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>in which this kind of model runs</source>
        <translation>in der Modelle dieser Art laufen</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>The {family} environment, {use}, is not installed. Run the algorithm “Set up inference environment” of Deep Objects, or: qgis_process run deepobjects:setupenvironment -- ENVIRONMENT={family}</source>
        <translation>Die Umgebung {family}, {use}, ist nicht installiert. Führen Sie den Algorithmus „Inferenzumgebung einrichten“ von Deep Objects aus, oder: qgis_process run deepobjects:setupenvironment -- ENVIRONMENT={family}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>Close other programs, or raise the limits that the system sets to QGIS.</source>
        <translation>Schließen Sie andere Programme, oder erhöhen Sie die Grenzen, die das System QGIS setzt.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>The inference process could not be started with {interpreter} ({reason}). {remedy}</source>
        <translation>Der Inferenzprozess konnte mit {interpreter} nicht gestartet werden ({reason}). {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>No Python interpreter was found in {prefix}. Install Python 3 with its venv module.</source>
        <translation>In {prefix} wurde kein Python-Interpreter gefunden. Installieren Sie Python 3 mit seinem Modul venv.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/home.py"/>
        <source>{model}: the files of the model were changed during the run, whose rows would be of two models. Run again.</source>
        <translation>{model}: Die Dateien des Modells wurden während des Laufs geändert, dessen Zeilen von zwei Modellen stammen würden. Starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/inspection.py"/>
        <source>{definition}: the model's code answered for the inference process, with what it never says. Do not use this model.</source>
        <translation>{definition}: Der Code des Modells antwortete anstelle des Inferenzprozesses, mit etwas, das dieser nie sagt. Verwenden Sie dieses Modell nicht.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>The model takes one chip at a time.</source>
        <translation>Das Modell nimmt nur einen Bildausschnitt auf einmal.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>The model's outputs are read as {said}.</source>
        <translation>Die Ausgaben des Modells werden als {said} gelesen.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>captions</source>
        <translation>Bildbeschreibungen</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>{name}: the model gave scores of the shape {shape} for {count} objects, but {outputs} each when it was loaded. Export the model again.</source>
        <translation>{name}: Das Modell gab Klassenwerte der Form {shape} für {count} Objekte, beim Laden aber je {outputs}. Exportieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>{name}: the model gave {count} {what} for {objects} objects. Set the model argument batch_size to 1, or ask the model's author.</source>
        <translation>{name}: Das Modell gab {count} {what} für {objects} Objekte. Setzen Sie das Modellargument batch_size auf 1, oder fragen Sie den Urheber des Modells.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>{name}: the model failed ({error}: {told}).</source>
        <translation>{name}: Das Modell scheiterte ({error}: {told}).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/pipes.py"/>
        <source>{sentence} Its last lines:
{last}</source>
        <translation>{sentence} Die letzten Zeilen:
{last}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/room.py"/>
        <source>The temporary folder has no room for {size:.0f} MB of {what} ({reason}). Free some space there, or set TMPDIR to another folder.</source>
        <translation>Der temporäre Ordner hat keinen Platz für {size:.0f} MB ({what}; {reason}). Geben Sie dort Speicherplatz frei, oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>There is not enough memory for this model and batch. Set the model argument batch_size to a smaller number.</source>
        <translation>Der Speicher reicht nicht für dieses Modell und diesen Stapel. Setzen Sie das Modellargument batch_size auf eine kleinere Zahl.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>{name} is no request.</source>
        <translation>{name} ist keine Anfrage.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>Computing on the CPU: the card failed ({told}).</source>
        <translation>Berechnet wird auf der CPU: Die Karte versagte ({told}).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>{name}: no GPU can be used, though the CPU can: {told}. Choose PROCESSOR AUTO or CPU, or free the card.</source>
        <translation>{name}: Es lässt sich keine GPU verwenden, die CPU dagegen schon: {told}. Wählen Sie als PROCESSOR AUTO oder CPU, oder machen Sie die Karte frei.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>Chips came before a model was loaded.</source>
        <translation>Bildausschnitte kamen, bevor ein Modell geladen war.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>Chips came before their shared file.</source>
        <translation>Bildausschnitte kamen vor ihrer gemeinsamen Datei.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/settled.py"/>
        <source>The batch size {asked} was lowered to {square}: chips are large.</source>
        <translation>Die Stapelgröße {asked} wurde auf {square} gesenkt: Die Bildausschnitte sind groß.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/settled.py"/>
        <source>The batch size {asked} was changed to {square}, a square number.</source>
        <translation>Die Stapelgröße {asked} wurde auf {square} geändert, eine Quadratzahl.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/actions.py"/>
        <source>The {family} environment is there already, and works; nothing was changed. ACTION REPAIR makes it anew.</source>
        <translation>Die Umgebung {family} ist bereits da und funktioniert; nichts wurde geändert. ACTION REPAIR legt sie neu an.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/actions.py"/>
        <source>The {family} environment was made for the {old}, and is replaced by one for the {new}. To keep it for the {old}, cancel, and choose ACTION REPAIR.</source>
        <translation>Die Umgebung {family} wurde für {old} angelegt und wird durch eine für {new} ersetzt. Um sie für {old} zu behalten, brechen Sie ab, und wählen Sie ACTION REPAIR.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/actions.py"/>
        <source>The {family} environment was made from other requirements than those of this version; ACTION REPAIR brings it up to date.</source>
        <translation>Die Umgebung {family} wurde aus anderen Vorgaben angelegt als denen dieser Version; ACTION REPAIR bringt sie auf den neuesten Stand.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/actions.py"/>
        <source>{own}, a Python of your own, stands for the {family} environment, and is not changed. Repair it with its own tools, or choose ACTION INSTALL to get an environment of the plugin's own.</source>
        <translation>{own}, ein eigenes Python, steht für die Umgebung {family} und wird nicht geändert. Reparieren Sie es mit seinen eigenen Werkzeugen, oder wählen Sie ACTION INSTALL, um eine Umgebung der Erweiterung zu erhalten.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment is made for the CPU only: choose VARIANT CPU.</source>
        <translation>Die Umgebung {family} gibt es nur für die CPU: Wählen Sie VARIANT CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>VARIANT GPU is for NVIDIA's cards, which no Mac has: choose CPU.</source>
        <translation>VARIANT GPU ist für Karten von NVIDIA, die kein Mac hat: Wählen Sie CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment needs Python 3.9 or newer, but QGIS has {python}. Name a newer Python of your own in EXISTING_PYTHON.</source>
        <translation>Die Umgebung {family} braucht Python 3.9 oder neuer, QGIS hat aber {python}. Nennen Sie in EXISTING_PYTHON ein neueres eigenes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment for the GPU needs Python 3.10 or newer, but QGIS has {python}. Name a newer Python of your own in EXISTING_PYTHON.</source>
        <translation>Die Umgebung {family} für die GPU braucht Python 3.10 oder neuer, QGIS hat aber {python}. Nennen Sie in EXISTING_PYTHON ein neueres eigenes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment has no builds for Macs with an Intel processor, nor for a QGIS that runs as if on one (Rosetta). Take a QGIS for Apple silicon, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>Die Umgebung {family} gibt es nicht für Macs mit Intel-Prozessor und nicht für ein QGIS, das wie auf einem solchen läuft (Rosetta). Nehmen Sie ein QGIS für Apple-Prozessoren, oder nennen Sie in EXISTING_PYTHON ein eigenes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment has builds for Linux with glibc, and this system has another C library. Name a Python of your own in EXISTING_PYTHON.</source>
        <translation>Die Umgebung {family} gibt es für Linux mit glibc, dieses System hat aber eine andere C-Bibliothek. Nennen Sie in EXISTING_PYTHON ein eigenes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment has builds for Linux with glibc 2.28 or newer, but this system has {glibc}. Name a Python of your own in EXISTING_PYTHON.</source>
        <translation>Die Umgebung {family} gibt es für Linux mit glibc 2.28 oder neuer, dieses System hat aber {glibc}. Nennen Sie in EXISTING_PYTHON ein eigenes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>{index} does not answer.</source>
        <translation>{index} antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>WHEELS: {folder} has no wheel of {package} for Python {python} on {system}, which the torch environment for the {variant} needs. Put it there, with the torchvision that belongs to it.</source>
        <translation>WHEELS: {folder} hat kein Wheel von {package} für Python {python} auf {system}, das die Umgebung torch für {variant} braucht. Legen Sie es dorthin, mit dem torchvision, das dazugehört.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>Choose ACTION REPAIR, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>Wählen Sie ACTION REPAIR, oder nennen Sie in EXISTING_PYTHON ein eigenes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>What was there before is as it was; another Python can be named in EXISTING_PYTHON.</source>
        <translation>Was vorher da war, ist unverändert; in EXISTING_PYTHON kann ein anderes Python genannt werden.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>Mend it by its own tools, or choose another Python.</source>
        <translation>Reparieren Sie es mit seinen eigenen Werkzeugen, oder wählen Sie ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>{framework} does not compute on the {device}: {problem}</source>
        <translation>{framework} rechnet nicht auf der {device}: {problem}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>{framework} computes on the {device}</source>
        <translation>{framework} rechnet auf der {device}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>its packages come from elsewhere: {places}.</source>
        <translation>Seine Pakete stammen von anderswo: {places}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>The check of the environment was stopped before it ended.</source>
        <translation>Die Prüfung der Umgebung wurde vor ihrem Ende abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>its check did not end within {seconds} seconds.</source>
        <translation>Ihre Prüfung endete nicht innerhalb von {seconds} Sekunden.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>its interpreter gave no answer that can be read.</source>
        <translation>Sein Interpreter gab keine lesbare Antwort.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>its interpreter ended with {code}: {lines}.</source>
        <translation>Sein Interpreter endete mit {code}: {lines}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>it said nothing</source>
        <translation>keine Ausgabe</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>The {family} environment does not work: {fact} {remedy}</source>
        <translation>Die Umgebung {family} funktioniert nicht: {fact} {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>{place} could not be read or written, which the set-up needs ({reason}). Allow it, or free some space there.</source>
        <translation>{place} konnte nicht gelesen oder geschrieben werden, was das Einrichten braucht ({reason}). Erlauben Sie es, oder geben Sie dort Speicherplatz frei.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>The {family} environment is being set up already, in another window of QGIS or by another program. Wait until that has ended.</source>
        <translation>Die Umgebung {family} wird bereits eingerichtet, in einem anderen Fenster von QGIS oder von einem anderen Programm. Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>The {family} environment is in use: a model runs in it, in this window of QGIS or another, or waits loaded in another. End that first.</source>
        <translation>Die Umgebung {family} wird verwendet: In ihr läuft ein Modell, in diesem Fenster von QGIS oder einem anderen, oder es wartet geladen in einem anderen. Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>{folder} leads to another place, and stays as it is. Look at it, and remove it by hand.</source>
        <translation>{folder} führt an einen anderen Ort und bleibt, wie es ist. Sehen Sie nach, und entfernen Sie es von Hand.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>{folder} is no environment of this plugin's, and stays as it is. Look at it, and remove it by hand.</source>
        <translation>{folder} ist keine Umgebung dieses Plugins und bleibt, wie es ist. Sehen Sie nach, und entfernen Sie es von Hand.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/making.py"/>
        <location filename="../../processing_provider/algorithms/log.py"/>
        <source>Warning: {text}</source>
        <translation>Warnung: {text}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/making.py"/>
        <source>Making the {family} environment in {folder}</source>
        <translation>Umgebung {family} wird in {folder} angelegt</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/making.py"/>
        <source>The {family} environment was made for the GPU, but none of its packages computes on one. Look at where they come from (WHEELS, PIP_OPTIONS, pip's configuration), and choose ACTION REPAIR.</source>
        <translation>Die Umgebung {family} wurde für die GPU angelegt, aber keines ihrer Pakete rechnet auf einer. Prüfen Sie, woher sie kommen (WHEELS, PIP_OPTIONS, die Konfiguration von pip), und wählen Sie ACTION REPAIR.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>{interpreter} is Python {found}, but {oldest} or newer is needed. Choose another Python.</source>
        <translation>{interpreter} ist Python {found}, gebraucht wird aber {oldest} oder neuer. Wählen Sie ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>{interpreter} cannot import {missing}, which the {family} environment needs ({reason}). Install it there, or choose another Python.</source>
        <translation>{interpreter} kann {missing} nicht importieren, was die Umgebung {family} braucht ({reason}). Installieren Sie es dort, oder wählen Sie ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>it did not answer as Python does</source>
        <translation>antwortete nicht wie Python</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>it did not answer within {seconds} seconds</source>
        <translation>keine Antwort innerhalb von {seconds} Sekunden</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>{interpreter} cannot be used as a Python ({reason}). Choose a Python interpreter, such as bin/python or python.exe of an environment.</source>
        <translation>{interpreter} lässt sich nicht als Python verwenden ({reason}). Wählen Sie einen Python-Interpreter, etwa bin/python oder python.exe einer Umgebung.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/packages.py"/>
        <source>The torch environment for the GPU needs PyTorch's builds for cards, and {index} does not offer them. Look at the network, or choose CPU.</source>
        <translation>Die Umgebung torch für die GPU braucht die Pakete von PyTorch für Karten, und {index} bietet sie nicht an. Prüfen Sie das Netzwerk, oder wählen Sie CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/packages.py"/>
        <source>The build of the Python Package Index is taken, which carries CUDA.</source>
        <translation>Es wird das Paket des Python Package Index genommen, das CUDA mitbringt.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/packages.py"/>
        <source>No hashes are known for Python {python} on {system}: the pinned versions are installed without them.</source>
        <translation>Für Python {python} auf {system} sind keine Hashes bekannt: Die festgelegten Versionen werden ohne sie installiert.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/packages.py"/>
        <source>{packages}: no hashes of ours are known; pip compares those that the index states.</source>
        <translation>{packages}: Eigene Hashes sind nicht bekannt; pip vergleicht die, die der Index angibt.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/removal.py"/>
        <source>There is no {family} environment; nothing was removed.</source>
        <translation>Es gibt keine Umgebung {family}; nichts wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/removal.py"/>
        <source>What a set-up of the {family} environment that broke off left was removed.</source>
        <translation>Was eine abgebrochene Einrichtung der Umgebung {family} zurückließ, wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/removal.py"/>
        <source>The {family} environment was removed from {folder}.</source>
        <translation>Die Umgebung {family} wurde aus {folder} entfernt.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/removal.py"/>
        <source>{own} stands for the {family} environment no more; it was not changed.</source>
        <translation>{own} steht nicht mehr für die Umgebung {family}; es wurde nicht geändert.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/sizes.py"/>
        <source>The {family} environment: about {download} to download, {installed} installed.</source>
        <translation>Die Umgebung {family}: etwa {download} Download, {installed} nach der Installation.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/sizes.py"/>
        <source>The {family} environment: {installed} installed, from the folder of wheels.</source>
        <translation>Die Umgebung {family}: {installed} nach der Installation, aus dem Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/sizes.py"/>
        <source>The {family} environment needs {needed} while it is made, but the disk of {folder} has {free} left. Free some space, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>Die Umgebung {family} braucht beim Anlegen {needed}, auf dem Datenträger von {folder} sind aber nur {free} frei. Schaffen Sie Platz, oder nennen Sie in EXISTING_PYTHON ein eigenes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/steps.py"/>
        <source>The environment could not be made; the step that failed said: {lines}</source>
        <translation>Die Umgebung konnte nicht angelegt werden; der gescheiterte Schritt meldete: {lines}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/steps.py"/>
        <source>{program} could not be started ({reason}). Install Python 3 with its venv module, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>{program} konnte nicht gestartet werden ({reason}). Installieren Sie Python 3 mit seinem Modul venv, oder nennen Sie in EXISTING_PYTHON ein eigenes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/steps.py"/>
        <source>The set-up was cancelled; what was there before is as it was.</source>
        <translation>Die Einrichtung wurde abgebrochen; was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>Install the current Microsoft Visual C++ Redistributable (x64), then set the environment up again.</source>
        <translation>Installieren Sie das aktuelle Microsoft Visual C++ Redistributable (x64), und richten Sie die Umgebung dann neu ein.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>A virus scanner or a rule of your organisation keeps programs from running there: have the folder excepted, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>Ein Virenscanner oder eine Regel Ihrer Organisation verhindert, dass dort Programme laufen: Lassen Sie den Ordner ausnehmen, oder nennen Sie in EXISTING_PYTHON ein eigenes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>Install Python's venv module (on Debian and Ubuntu: apt install python3-venv), or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>Installieren Sie Pythons Modul venv (unter Debian und Ubuntu: apt install python3-venv), oder nennen Sie in EXISTING_PYTHON ein eigenes Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>Somebody between here and the index, as a company's firewall, signs its connections: add that authority's certificate in QGIS's options under Authentication › Manage certificates.</source>
        <translation>Jemand zwischen hier und dem Index, etwa die Firewall einer Firma, signiert dessen Verbindungen: Fügen Sie das Zertifikat dieser Stelle in den Optionen von QGIS unter Authentifizierung › Zertifikate verwalten hinzu.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The proxy asks for a user and a password: set both in QGIS's options under Network.</source>
        <translation>Der Proxy verlangt Benutzer und Passwort: Setzen Sie beides in den Optionen von QGIS unter Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The proxy does not answer: set it in QGIS's options under Network.</source>
        <translation>Der Proxy antwortet nicht: Stellen Sie ihn in den Optionen von QGIS unter Netzwerk ein.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>A file is another than the one that was tried with this plugin, and was not installed: look at where it comes from, an index or a folder of your own.</source>
        <translation>Eine Datei ist nicht die, die mit dieser Erweiterung erprobt wurde, und wurde nicht installiert: Prüfen Sie, woher sie kommt, etwa aus einem eigenen Index oder Ordner.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The disk is full: free some space, and set the environment up again.</source>
        <translation>Der Datenträger ist voll: Schaffen Sie Platz, und richten Sie die Umgebung neu ein.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The path of its folder is too long for this system.</source>
        <translation>Der Pfad des Ordners ist für dieses System zu lang.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The index is not reached: look at the network and at QGIS's options under Network, or install from a folder of wheels (WHEELS).</source>
        <translation>Der Index ist nicht erreichbar: Prüfen Sie das Netzwerk und die Optionen von QGIS unter Netzwerk, oder installieren Sie aus einem Ordner mit Wheels (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>No such file was found for this Python and system: the folder of WHEELS has none, or the index does not answer as one, since it asks for a login or is out of order. Open its address in a browser.</source>
        <translation>Für dieses Python und System wurde keine solche Datei gefunden: Der Ordner von WHEELS enthält keine, oder der Index antwortet nicht als solcher, weil er eine Anmeldung verlangt oder gestört ist. Öffnen Sie seine Adresse in einem Browser.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>There is no such file for this Python and system, or not in the folder of WHEELS.</source>
        <translation>Für dieses Python und System gibt es eine solche Datei nicht, oder sie fehlt im Ordner von WHEELS.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>The inference process died of {count} objects at once, but not of fewer: batches have {size} from here on.</source>
        <translation>Der Inferenzprozess stürzte an {count} Objekten auf einmal ab, nicht aber an weniger: Stapel haben ab hier {size}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>Memory ran out with {count} objects at once: batches have {size} from here on.</source>
        <translation>Der Speicher reichte nicht für {count} Objekte auf einmal: Stapel haben ab hier {size}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>The inference process died of each of the last {lost} objects, also when they were alone. Check the model and its environment.</source>
        <translation>Der Inferenzprozess stürzte an jedem der letzten {lost} Objekte ab, auch wenn sie allein waren. Prüfen Sie das Modell und seine Umgebung.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>{sentence}. It is started again.</source>
        <translation>{sentence}. Er wird neu gestartet.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>Inference on {device} from here on.</source>
        <translation>Inferenz ab hier auf {device}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>The inference process fails on object after object.</source>
        <translation>Der Inferenzprozess scheitert an einem Objekt nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Assess accuracy</source>
        <translation>Genauigkeit bewerten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Says how right labels are, by comparing them with the truth.</source>
        <translation>Sagt, wie richtig zugewiesene Klassen sind, durch Vergleich mit der Referenz.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Classification</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>accuracy,confusion matrix,error matrix,kappa,precision,recall,F1,validation,truth</source>
        <translation>Genauigkeit,Konfusionsmatrix,Fehlermatrix,Kappa,Präzision,Trefferquote,Recall,F1,Validierung,Referenz,accuracy</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Comparing labels with the truth</source>
        <translation>Klassennamen mit der Referenz vergleichen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Left out of {layer}, where the other layer has no object: {count}.</source>
        <translation>Ausgelassen aus {layer}, wo der andere Layer kein Objekt hat: {count}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>No object has a counterpart. Do the layers lie in one place, or the keys fit?</source>
        <translation>Kein Objekt hat ein Gegenstück. Liegen die Layer am selben Ort, und passen die Schlüssel?</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>No object has both a label and a known truth: there is nothing to compare.</source>
        <translation>Kein Objekt hat sowohl einen Klassennamen als auch eine bekannte Referenz: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>{missing} has no CRS; it is taken to be that of {other}, {name}.</source>
        <translation>{missing} hat kein KBS; angenommen wird das von {other}, {name}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>No label is a class of the truth: “{label}” is none of these: {truths}.</source>
        <translation>Kein Klassenname ist eine Klasse der Referenz: „{label}“ ist keine von diesen: {truths}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>There are labels such as “{}”: MULTI_LABEL tells the classes in them apart.</source>
        <translation>Es gibt Klassennamen wie „{}“: MULTI_LABEL unterscheidet die Klassen darin.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Classified objects</source>
        <translation>Klassifizierte Objekte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Labels</source>
        <translation>Klassennamen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Truth</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Layer with the truth</source>
        <translation>Layer mit der Referenz</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Joined by</source>
        <translation>Verknüpft über</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>place</source>
        <translation>Lage</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Classify objects using deep learning</source>
        <translation>Objekte mit Deep Learning klassifizieren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Gives every object of a layer a class, by a trained model and imagery.</source>
        <translation>Gibt jedem Objekt eines Layers eine Klasse, mit einem trainierten Modell und Bilddaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>deep learning,classify,objects,footprints,onnx,pytorch,emd,dlpk,neural network,ai</source>
        <translation>Deep Learning,Klassifizierung,klassifizieren,Objekte,Umrisse,neuronales Netz,KI,onnx,pytorch,emd,dlpk,classify</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>The algorithm was not prepared.</source>
        <translation>Der Algorithmus wurde nicht vorbereitet.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Asking the model's code what it needs</source>
        <translation>Code des Modells nach seinem Bedarf fragen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Locating the objects</source>
        <translation>Objekte verorten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Loading the model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Classifying</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Writing the rows</source>
        <translation>Zeilen schreiben</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>{skipped} files of the folder are no images.</source>
        <translation>Dateien des Ordners, die keine Bilder sind: {skipped}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Explainability maps are written to {folder}.</source>
        <translation>Erklärungskarten werden nach {folder} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>{without_place} rows have no geometry, since their objects have no place in the output CRS.</source>
        <translation>Zeilen ohne Geometrie, da ihre Objekte keine Lage im KBS der Ausgabe haben: {without_place}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>No row has an explainability map, since each shows a single photo. Choose PER_PHOTO as PHOTO_ROWS to get them.</source>
        <translation>Keine Zeile hat eine Erklärungskarte, da jede ein einzelnes Foto zeigt. Wählen Sie PER_PHOTO als PHOTO_ROWS, um sie zu erhalten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>No object has an explainability map: the model's features lie on fewer than 16 cells of its chips, or nothing speaks for its classes. Larger chips may help.</source>
        <translation>Kein Objekt hat eine Erklärungskarte: Die Merkmale des Modells liegen auf weniger als 16 Zellen seiner Bildausschnitte, oder nichts spricht für seine Klassen. Größere Bildausschnitte können helfen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Create model package</source>
        <translation>Modellpaket erstellen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Packs a model with what must be known of it, and tries the package out.</source>
        <translation>Packt ein Modell mit allem, was man über es wissen muss, und probiert das Paket aus.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>deep learning,model,package,dlpk,emd,onnx,pytorch,keras,hugging face,export</source>
        <translation>Deep Learning,Modell,Paket,dlpk,emd,onnx,pytorch,keras,hugging face,Export,package</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>OUTPUT: {target} cannot be written ({reason}). Make room there, or choose another folder.</source>
        <translation>OUTPUT: {target} lässt sich nicht schreiben ({reason}). Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Packing the model</source>
        <translation>Modell packen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>{count} files, {size:.1f} MB.</source>
        <translation>Dateien: {count}, zusammen {size:.1f} MB.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>The model gets the bands {listed}, counted from 1.</source>
        <translation>Das Modell erhält die Kanäle {listed}, ab 1 gezählt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Trying the package</source>
        <translation>Paket ausprobieren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>The style of the output could not be stored ({}).</source>
        <translation>Der Stil der Ausgabe konnte nicht gespeichert werden ({}).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>{written} of the {total} rows are in the output already; the next run replaces them.</source>
        <translation>{written} der {total} Zeilen sind schon in der Ausgabe; der nächste Lauf ersetzt sie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>{written} of the {total} rows are in the output already: delete them there before you run again.</source>
        <translation>{written} der {total} Zeilen sind schon in der Ausgabe: Löschen Sie sie dort, bevor Sie erneut starten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>The table {table} was emptied for the new rows; the next run fills it.</source>
        <translation>Die Tabelle {table} wurde für die neuen Zeilen geleert; der nächste Lauf füllt sie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>OUTPUT: a shapefile holds points or lines or polygons, but the objects are of several kinds. Choose a GeoPackage, and run again.</source>
        <translation>OUTPUT: Ein Shapefile enthält Punkte oder Linien oder Polygone, die Objekte sind aber von mehreren Arten. Wählen Sie ein GeoPackage, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>OUTPUT: a temporary layer holds points or lines or polygons, but the objects are of several kinds. Choose a GeoPackage, and run again.</source>
        <translation>OUTPUT: Ein temporärer Layer enthält Punkte oder Linien oder Polygone, die Objekte sind aber von mehreren Arten. Wählen Sie ein GeoPackage, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Export training chips</source>
        <translation>Trainingsdaten exportieren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Cuts chips of objects whose class is known, to train a model with.</source>
        <translation>Schneidet Bildausschnitte von Objekten, deren Klasse bekannt ist, um damit ein Modell zu trainieren.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>deep learning,training,chips,tiles,export,labeled tiles,imagenet,imagefolder,pytorch</source>
        <translation>Deep Learning,Training,Trainingsdaten,Bildausschnitte,Kacheln,Export,chips,tiles,labeled tiles,imagenet,imagefolder,pytorch</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Reading the classes</source>
        <translation>Klassen lesen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Exporting: {done} of {total} objects, {rate} a second, {left} left</source>
        <translation>Export: {done} von {total} Objekten, {rate} je Sekunde, noch {left}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Exporting the chips</source>
        <translation>Bildausschnitte exportieren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Describing the set</source>
        <translation>Datensatz beschreiben</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Inspect model</source>
        <translation>Modell untersuchen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Says what a model is, what it needs, and whether it runs.</source>
        <translation>Sagt, was ein Modell ist, was es braucht und ob es läuft.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>deep learning,model,inspect,information,dlpk,emd,onnx,pytorch,keras,code</source>
        <translation>Deep Learning,Modell,untersuchen,Information,dlpk,emd,onnx,pytorch,keras,Code,inspect</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <location filename="../../processing_provider/parameters/widgets/model_reader.py"/>
        <source>Reading the model</source>
        <translation>Modell lesen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Trying the model</source>
        <translation>Modell ausprobieren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>installed from older requirements; set it up again</source>
        <translation>aus älteren Vorgaben installiert; richten Sie sie neu ein</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/log.py"/>
        <source>The system gives QGIS no more of what the run needs ({reason}). Close other programs, or raise the limits that the system sets to QGIS, and run again.</source>
        <translation>Das System gibt QGIS nicht mehr von dem, was der Lauf braucht ({reason}). Schließen Sie andere Programme, oder erhöhen Sie die Grenzen, die das System QGIS setzt, und führen Sie den Lauf erneut aus.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/log.py"/>
        <source>The run cannot go on: {reason}. Run again, and leave its layers there to its end.</source>
        <translation>Der Lauf kann nicht weitergehen: {reason}. Starten Sie erneut, und lassen Sie die Layer bis zum Ende dort.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/pace.py"/>
        <source>Classifying: {done} of {total} objects, {rate} a second, {left} left</source>
        <translation>Klassifizierung: {done} von {total} Objekten, {rate} je Sekunde, noch {left}</translation>
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
        <translation>ein Layer, den der Lauf braucht, wurde aus dem Projekt entfernt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>Writing the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>REPORT: {path} could not be written ({reason}).</source>
        <translation>REPORT: {path} konnte nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>{} images</source>
        <translation>Bilder: {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>{rows} rows by {model} ({task})</source>
        <translation>Zeilen: {rows}, Modell: {model} ({task})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Field with the true class</source>
        <translation>Feld mit der Referenzklasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>Outside the extent</source>
        <translation>Außerhalb der Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>{} left out</source>
        <translation>{} ausgelassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>Computed on</source>
        <translation>Berechnet auf</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Model's own code</source>
        <translation>Eigener Code des Modells</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Processing mode</source>
        <translation>Verarbeitungsmodus</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>CRS of the imagery</source>
        <translation>KBS der Bilddaten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Cell size</source>
        <translation>Zellgröße</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>the workers of {}</source>
        <translation>den Workern von {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>{device}, {count} processes, batches of {size}</source>
        <translation>{device}, {count} Prozesse, Stapelgröße {size}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>{device}, one process, batches of {size}</source>
        <translation>{device}, ein Prozess, Stapelgröße {size}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Deep Objects</source>
        <translation>Deep Objects</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>In QGIS</source>
        <translation>In QGIS</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>The kind of models for which packages are installed.</source>
        <translation>Die Art der Modelle, für die Pakete installiert werden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>GPU: packages that compute on NVIDIA's cards too; some GB more (onnx, torch).</source>
        <translation>GPU: Pakete, die auch auf Karten von NVIDIA rechnen; einige GB mehr (onnx, torch).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>INSTALL, where it is not there yet; CHECK: a real computation with each framework and device; REPAIR: make it anew, for the same processor; REMOVE; DIAGNOSE: a text for a request for help.</source>
        <translation>INSTALL: anlegen, wo sie fehlt; CHECK: eine echte Berechnung mit jedem Framework und Gerät; REPAIR: neu anlegen, für denselben Prozessor; REMOVE: entfernen; DIAGNOSE: ein Text für eine Bitte um Hilfe.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Existing Python to use instead</source>
        <translation>Stattdessen vorhandenes Python verwenden</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>The interpreter of an environment of your own, which must have the packages.</source>
        <translation>Der Interpreter einer eigenen Umgebung, die die Pakete haben muss.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Folder of wheels to install from</source>
        <translation>Ordner mit Wheels, aus dem installiert wird</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>For a machine without internet; no index is asked then.</source>
        <translation>Für einen Rechner ohne Internet; es wird dann kein Index gefragt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Further options for pip</source>
        <translation>Weitere Optionen für pip</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>For example --index-url and the address of an index of your own.</source>
        <translation>Zum Beispiel --index-url und die Adresse eines eigenen Index.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Its Python interpreter</source>
        <translation>Ihr Python-Interpreter</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Whether a GPU computed</source>
        <translation>Ob eine GPU gerechnet hat</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>What was computed, a line each</source>
        <translation>Was berechnet wurde, je eine Zeile</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>The text for a request for help</source>
        <translation>Der Text für eine Bitte um Hilfe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/network.py"/>
        <source>The proxy of QGIS's options is a SOCKS proxy, which pip cannot use: set an HTTP proxy there, or install from a folder of wheels (WHEELS).</source>
        <translation>Der Proxy in den Optionen von QGIS ist ein SOCKS-Proxy, den pip nicht nutzen kann: Stellen Sie dort einen HTTP-Proxy ein, oder installieren Sie aus einem Ordner mit Wheels (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>PIP_OPTIONS: a quotation mark is not closed. Close it, or leave it out.</source>
        <translation>PIP_OPTIONS: Ein Anführungszeichen ist nicht geschlossen. Schließen Sie es, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>PIP_OPTIONS: an address holds a password, which everybody on this computer could read while pip runs. Put the address into pip's own configuration, or into the variable PIP_INDEX_URL.</source>
        <translation>PIP_OPTIONS: Eine Adresse enthält ein Passwort, das jeder an diesem Rechner lesen könnte, während pip läuft. Schreiben Sie die Adresse in die Konfiguration von pip oder in die Variable PIP_INDEX_URL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>EXISTING_PYTHON is chosen with ACTION INSTALL, and not with {action}: leave it empty, or choose INSTALL.</source>
        <translation>EXISTING_PYTHON wird mit ACTION INSTALL gewählt, nicht mit {action}: Lassen Sie es leer, oder wählen Sie INSTALL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>EXISTING_PYTHON: nothing is installed into a Python of your own. Leave WHEELS and PIP_OPTIONS empty.</source>
        <translation>EXISTING_PYTHON: In ein eigenes Python wird nichts installiert. Lassen Sie WHEELS und PIP_OPTIONS leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>WHEELS: {folder} is no folder with wheels (.whl). Choose the folder that “pip download” filled.</source>
        <translation>WHEELS: {folder} ist kein Ordner mit Wheels (.whl). Wählen Sie den Ordner, den „pip download“ gefüllt hat.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Set up inference environment</source>
        <translation>Inferenzumgebung einrichten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Installs the Python packages that run models, apart from QGIS's own.</source>
        <translation>Installiert die Python-Pakete, mit denen Modelle laufen, getrennt von denen von QGIS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>deep learning,install,python,pip,onnx,pytorch,tensorflow,dask,gpu,cuda,diagnostics</source>
        <translation>Deep Learning,installieren,Python,pip,onnx,PyTorch,TensorFlow,Dask,GPU,CUDA,Diagnose</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Setting up the {family} environment</source>
        <translation>Die Umgebung {family} wird eingerichtet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Checking the {family} environment</source>
        <translation>Die Umgebung {family} wird geprüft</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Models of the {family} environment now run in {interpreter}.</source>
        <translation>Modelle der Umgebung {family} laufen jetzt in {interpreter}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/features.py"/>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>Opening the images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/features.py"/>
        <source>Points and lines have no inside: nothing around them is blackened.</source>
        <translation>Punkte und Linien haben kein Inneres: Um sie herum wird nichts geschwärzt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/features.py"/>
        <source>Images without a CRS are taken to be in {crs}, that of {given}.</source>
        <translation>Für Bilder ohne KBS wird {crs} angenommen, das von {given}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>{count} images without a CRS are taken to be in {crs}, that of the first image that has one.</source>
        <translation>Für {count} Bilder ohne KBS wird {crs} angenommen, das des ersten Bildes, das eines hat.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>OUTPUT_CRS: no image has a CRS, so that their outlines cannot be moved to another one. Assign the images their CRS, or leave OUTPUT_CRS empty.</source>
        <translation>OUTPUT_CRS: Kein Bild hat ein KBS, sodass sich die Umrisse nicht in ein anderes bringen lassen. Weisen Sie den Bildern ihr KBS zu, oder lassen Sie OUTPUT_CRS leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>{count} images have no geometry, since not all of their corners have a place in {crs}. Choose an OUTPUT_CRS that reaches as far as they do.</source>
        <translation>Bilder ohne Geometrie, da nicht alle ihre Ecken eine Lage in {crs} haben: {count}. Wählen Sie ein OUTPUT_CRS, das so weit reicht wie sie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>… and {count} more images cannot be read.</source>
        <translation>… weitere Bilder, die sich nicht lesen lassen: {count}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/opening.py"/>
        <source>{source}: band {band} ranges from {least:g} to {most:g}, by {origin}.</source>
        <translation>{source}: Kanal {band} reicht von {least:g} bis {most:g}, nach {origin}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/opening.py"/>
        <source>Band {band} ranges from {least:g} to {most:g}, by {origin}.</source>
        <translation>Kanal {band} reicht von {least:g} bis {most:g}, nach {origin}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/photos.py"/>
        <source>Listing the photos</source>
        <translation>Fotos auflisten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/photos.py"/>
        <source>{skipped} attachments are no pictures.</source>
        <translation>Anhänge, die keine Bilder sind: {skipped}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/team.py"/>
        <source>Finding the workers</source>
        <translation>Worker suchen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/training.py"/>
        <source>{count} chips are kept. Run again with RESUME, and otherwise as before, to go on from there.</source>
        <translation>{count} Bildausschnitte sind aufbewahrt. Starten Sie erneut mit RESUME und sonst wie zuvor, um dort fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/training.py"/>
        <source>RESUME: {count} objects are done already.</source>
        <translation>RESUME: {count} Objekte sind schon erledigt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/training.py"/>
        <source>There is no object to make a chip of. Check FEATURES, its selection, and EXTENT.</source>
        <translation>Es gibt kein Objekt, aus dem ein Bildausschnitt werden kann. Prüfen Sie FEATURES, die Auswahl darin und EXTENT.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/training.py"/>
        <source>No object becomes a chip; by status: {told}. Check CLASS_FIELD, and whether the objects lie on the imagery.</source>
        <translation>Aus keinem Objekt wird ein Bildausschnitt; nach Status: {told}. Prüfen Sie CLASS_FIELD, und ob die Objekte auf den Bilddaten liegen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/collection.py"/>
        <source>Band {band} of {source} has no valid pixel, so that the model's DataRange cannot be applied. Choose imagery with data in it.</source>
        <translation>Kanal {band} von {source} hat kein gültiges Pixel, sodass sich der DataRange des Modells nicht anwenden lässt. Wählen Sie Bilddaten, die dort Daten enthalten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/collection.py"/>
        <source>{image}: {bands} bands are extracted from it, but {first} from the first image. Classify images of one kind at a time.</source>
        <translation>{image}: Daraus werden {bands} Kanäle entnommen, aus dem ersten Bild aber {first}. Klassifizieren Sie nur Bilder derselben Art zusammen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/collection.py"/>
        <source>{image} changed during the run: it has other pixels than when it was first opened. Run again without editing the image.</source>
        <translation>{image} hat sich während des Laufs geändert: Die Pixel sind andere als beim ersten Öffnen. Starten Sie erneut, ohne das Bild zu bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/files.py"/>
        <source>{part} was there when the run began, and is not any more. Connect its drive or put the file back, and run again.</source>
        <translation>{part} war vorhanden, als der Lauf begann, und ist es nicht mehr. Verbinden Sie das Laufwerk, oder legen Sie die Datei zurück, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/files.py"/>
        <source>{part} changed while it was read, and cannot be read on. Run again when nobody writes to it.</source>
        <translation>{part} hat sich beim Lesen geändert und lässt sich nicht weiter lesen. Starten Sie erneut, wenn niemand darin schreibt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/files.py"/>
        <source>{path} changed during the run: some rows may be about its old pixels, others about new ones. Run again if its pixels changed.</source>
        <translation>{path} hat sich während des Laufs geändert: Manche Zeilen beruhen vielleicht auf den alten Pixeln, andere auf neuen. Starten Sie erneut, falls sich die Pixel geändert haben.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/files.py"/>
        <source>… and {count} more images changed during the run.</source>
        <translation>… weitere Bilder, die sich während des Laufs geändert haben: {count}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} does not exist. Choose a folder of images.</source>
        <translation>INPUT_FOLDER: {folder} gibt es nicht. Wählen Sie einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} is no folder. Choose a folder of images.</source>
        <translation>INPUT_FOLDER: {folder} ist kein Ordner. Wählen Sie einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} cannot be listed ({reason}). Check your permission.</source>
        <translation>INPUT_FOLDER: {folder} lässt sich nicht auflisten ({reason}). Prüfen Sie Ihre Berechtigung.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} is empty.</source>
        <translation>INPUT_FOLDER: {folder} ist leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} holds no image among its {skipped} files.</source>
        <translation>INPUT_FOLDER: {folder} enthält kein Bild; Dateien darin: {skipped}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>Choose a folder of images, or switch on SUBFOLDERS to look in the folders below it too.</source>
        <translation>Wählen Sie einen Ordner mit Bildern, oder schalten Sie SUBFOLDERS ein, um auch in den Ordnern darunter zu suchen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>Choose a folder of images.</source>
        <translation>Wählen Sie einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>In ArcGIS save a raster as GeoTIFF with “Copy Raster”.</source>
        <translation>Speichern Sie ein Raster in ArcGIS mit „Copy Raster“ als GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>Export the paths of a mosaic dataset with “Export Mosaic Dataset Paths” and choose those images, or export its footprints with a field of paths and choose that layer.</source>
        <translation>Exportieren Sie die Pfade eines Mosaik-Datasets mit „Export Mosaic Dataset Paths“ und wählen Sie diese Bilder, oder exportieren Sie seine Umrisse mit einem Feld voller Pfade und wählen Sie diesen Layer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>{place} is a file geodatabase, not a raster. {copy} {export}</source>
        <translation>{place} ist eine File-Geodatabase, kein Raster. {copy} {export}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>{name} in {place} is an Esri mosaic dataset, which GDAL cannot read. {export}</source>
        <translation>{name} in {place} ist ein Mosaik-Dataset von Esri, das GDAL nicht lesen kann. {export}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>{name} in the file geodatabase {place} cannot be read as a raster by this GDAL ({version}). {copy} {export}</source>
        <translation>{name} in der File-Geodatabase {place} lässt sich von diesem GDAL ({version}) nicht als Raster lesen. {copy} {export}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/headers.py"/>
        <source>There is no raster to read. Choose one at least.</source>
        <translation>Es gibt kein Raster zu lesen. Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/headers.py"/>
        <source>None of the {count} rasters can be read. The first one: {reason}</source>
        <translation>Keines der {count} Raster lässt sich lesen. Zum ersten: {reason}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/headers.py"/>
        <source>The raster cannot be read: {reason}</source>
        <translation>Das Raster lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/headers.py"/>
        <source>{image} has no place on the ground, so it cannot be joined with other rasters. Georeference it, or process the images separately.</source>
        <translation>{image} hat keine Lage am Boden und lässt sich daher nicht mit anderen Rastern zusammenfügen. Georeferenzieren Sie das Bild, oder verarbeiten Sie die Bilder einzeln.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>Choose rasters of one kind, or process the images separately.</source>
        <translation>Wählen Sie Raster derselben Art, oder verarbeiten Sie die Bilder einzeln.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{image} has {bands}, but {other} has {other_bands}, so they cannot be joined to one picture. {remedy}</source>
        <translation>{image} hat {bands}, {other} aber {other_bands}; sie lassen sich daher nicht zu einem Bild zusammenfügen. {remedy}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>Band {number} of {other} holds {own} numbers, that of {first} {asked}, and no file tells whether their scales are the same. Convert the rasters to one type, or process the images separately.</source>
        <translation>Kanal {number} von {other} enthält Zahlen vom Typ {own}, der von {first} vom Typ {asked}, und keine Datei sagt, ob ihre Skalen dieselben sind. Wandeln Sie die Raster in einen Typ um, oder verarbeiten Sie die Bilder einzeln.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{table}, so that a number means one thing here and another there. Convert both to red, green and blue first, with “PCT to RGB” of the GDAL tools.</source>
        <translation>{table}, sodass eine Zahl hier etwas anderes bedeutet als dort. Wandeln Sie vorher beide in Rot, Grün und Blau um, mit „PCT nach RGB“ der GDAL-Werkzeuge.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>Band {number} is {own} in {other} but {asked} in {first}. Bring the bands into one order first, with “Translate” of the GDAL tools.</source>
        <translation>Kanal {number} ist {own} in {other}, aber {asked} in {first}. Bringen Sie die Kanäle vorher in eine Reihenfolge, mit „Umwandeln (Format konvertieren)“ der GDAL-Werkzeuge.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>1 band and an alpha band</source>
        <translation>1 Kanal und einen Alphakanal</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>1 band</source>
        <translation>1 Kanal</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{count} bands and an alpha band</source>
        <translation>{count} Kanäle und einen Alphakanal</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>{count} bands</source>
        <translation>{count} Kanäle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{image} has another colour table than {other}</source>
        <translation>{image} hat eine andere Farbtabelle als {other}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{image} has a colour table and {other} has none</source>
        <translation>{image} hat eine Farbtabelle und {other} keine</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{name} holds no valid pixel in band {band}, so that its range of values is unknown. Check the rasters' NoData values.</source>
        <translation>{name} enthält kein gültiges Pixel in Kanal {band}, sodass dessen Wertebereich unbekannt ist. Prüfen Sie die Leerwerte (NoData) der Raster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{origins}, over {count} rasters</source>
        <translation>{origins}, über {count} Raster</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>the mosaic of {first} and {count} more</source>
        <translation>das Mosaik aus {first} und {count} weiteren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{assumed} of the rasters tell no CRS and are taken to be in that of the others.</source>
        <translation>Raster, die kein KBS nennen und für die das der anderen angenommen wird: {assumed}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>Left out of the picture: {reason}</source>
        <translation>Aus dem Bild ausgelassen: {reason}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{count} more remarks like these are left out.</source>
        <translation>Weitere Hinweise dieser Art, hier ausgelassen: {count}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>in {count} CRS</source>
        <translation>in {count} KBS</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>without CRS</source>
        <translation>ohne KBS</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{count} rasters {systems} are read as one picture on the pixels of {first}; none of them are resampled.</source>
        <translation>{count} Raster {systems} werden als ein Bild auf den Pixeln von {first} gelesen; keines davon wird neu abgetastet.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{count} rasters {systems} are read as one picture on the pixels of {first}; {resampled} of them is resampled.</source>
        <translation>{count} Raster {systems} werden als ein Bild auf den Pixeln von {first} gelesen; {resampled} davon wird neu abgetastet.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{count} rasters {systems} are read as one picture on the pixels of {first}; {resampled} of them are resampled.</source>
        <translation>{count} Raster {systems} werden als ein Bild auf den Pixeln von {first} gelesen; {resampled} davon werden neu abgetastet.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/placement.py"/>
        <source>{image} lies where the CRS of the first raster has no coordinates, so they cannot be joined to one picture. Process the images separately.</source>
        <translation>{image} liegt dort, wo das KBS des ersten Rasters keine Koordinaten hat, sodass sie sich nicht zu einem Bild zusammenfügen lassen. Verarbeiten Sie die Bilder einzeln.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/placement.py"/>
        <source>{name} lies too far from the first raster for one picture on its cells. Check the CRS of both, set a larger cell size, or process the images separately.</source>
        <translation>{name} liegt zu weit vom ersten Raster entfernt für ein Bild auf dessen Zellen. Prüfen Sie das KBS beider, setzen Sie eine größere Zellgröße, oder verarbeiten Sie die Bilder einzeln.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{layer} names no raster in its field “{name}”. Fill the field with the paths of rasters, or choose another layer.</source>
        <translation>{layer} nennt im Feld „{name}“ kein Raster. Füllen Sie das Feld mit den Pfaden von Rastern, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{empty} of {count} features of {layer} name no raster; left out.</source>
        <translation>Objekte von {layer}, die kein Raster nennen und ausgelassen werden: {empty} von {count}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{layer}: “{field}” is no field of the layer. Choose the field with the paths of the rasters; {fields}.</source>
        <translation>{layer}: „{field}“ ist kein Feld des Layers. Wählen Sie das Feld mit den Pfaden der Raster; {fields}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{layer}: “{field}” is no text field. Choose the field with the paths of the rasters; {fields}.</source>
        <translation>{layer}: „{field}“ ist kein Textfeld. Wählen Sie das Feld mit den Pfaden der Raster; {fields}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{layer} lists no rasters: no text field begins with the path of one that is there; {fields}. Choose the field with the paths, or make a layer of them with “Tile index” of the GDAL tools.</source>
        <translation>{layer} nennt keine Raster: Kein Textfeld beginnt mit dem Pfad eines vorhandenen Rasters; {fields}. Wählen Sie das Feld mit den Pfaden, oder machen Sie einen Layer daraus, mit „Kachelindex“ der GDAL-Werkzeuge.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>it has no text fields</source>
        <translation>der Layer hat keine Textfelder</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>its text fields are {names}</source>
        <translation>die Textfelder sind {names}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>its text fields are {names} and {count} more</source>
        <translation>die Textfelder sind {names} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/content.py"/>
        <source>{name}: there is no file {given}. Check the path of the photo.</source>
        <translation>{name}: Die Datei {given} gibt es nicht. Prüfen Sie den Pfad des Fotos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/content.py"/>
        <source>{name} is empty: it holds no bytes. Attach the photo again.</source>
        <translation>{name} ist leer: Es enthält keine Bytes. Hängen Sie das Foto erneut an.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/content.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <source>of no known format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <source>{name} cannot be opened as a picture ({reason}).</source>
        <translation>{name} lässt sich nicht als Bild öffnen ({reason}).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <source>{name} holds complex numbers, which make no picture.</source>
        <translation>{name} enthält komplexe Zahlen, die kein Bild ergeben.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <location filename="../../processing_provider/imagery/rasters/gdal_file.py"/>
        <location filename="../../processing_provider/imagery/rasters/layer.py"/>
        <source>no pixels came</source>
        <translation>es kamen keine Pixel</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <location filename="../../processing_provider/imagery/photos/qt_picture.py"/>
        <source>{name} is damaged or incomplete: {reason}. Copy the photo again from where it was taken.</source>
        <translation>{name} ist beschädigt oder unvollständig: {reason}. Kopieren Sie das Foto erneut von seinem Ursprung.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <source>{name} is damaged ({fault}); it is read as far as it goes.</source>
        <translation>{name} ist beschädigt ({fault}); gelesen wird, soweit es geht.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/photo.py"/>
        <location filename="../../processing_provider/imagery/rasters/colours.py"/>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <location filename="../../processing_provider/imagery/web/tiles.py"/>
        <source>the range of 8 bit</source>
        <translation>dem Wertebereich von 8 Bit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/photo.py"/>
        <source>no valid pixel</source>
        <translation>keinem gültigen Pixel</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/photo.py"/>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>all its pixels</source>
        <translation>allen Pixeln</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/picture.py"/>
        <source>{name} declares {width} x {height} pixels of {count} bands, which is too large for a photo. Give it as INPUT, as a raster.</source>
        <translation>{name} gibt {width} x {height} Pixel mit {count} Kanälen an, was für ein Foto zu groß ist. Geben Sie es als INPUT an, als Raster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>{name} is a device or a pipe, a file is needed. Choose a raster file.</source>
        <translation>{name} ist ein Gerät oder eine Pipe, erwartet wird eine Datei. Wählen Sie eine Rasterdatei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>it holds no bands</source>
        <translation>enthält keine Kanäle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>{name} cannot be opened as a raster ({reason}). Choose a raster file.</source>
        <translation>{name} lässt sich nicht als Raster öffnen ({reason}). Wählen Sie eine Rasterdatei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>{name} is incomplete: its file ends before its picture does. Copy the file again.</source>
        <translation>{name} ist unvollständig: Die Datei endet vor ihrem Bild. Kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>{name} holds several rasters, not one. Choose one of them: {rasters}</source>
        <translation>{name} enthält mehrere Raster, nicht eines. Wählen Sie eines davon: {rasters}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>stored statistics</source>
        <translation>gespeicherten Statistiken</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>the range of signed 8 bit</source>
        <translation>dem Wertebereich von 8 Bit mit Vorzeichen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/gdal_file.py"/>
        <source>{name} cannot be read at pixel {pixel}: {reason}.</source>
        <translation>{name} lässt sich bei Pixel {pixel} nicht lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/gdal_file.py"/>
        <source>{image} changed during the run: it has other pixels or bands than when it was first opened. Run again without editing the image.</source>
        <translation>{image} hat sich während des Laufs geändert: Pixel oder Kanäle sind andere als beim ersten Öffnen. Starten Sie erneut, ohne das Bild zu bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/ground.py"/>
        <source>{image} is placed by {kind}, by which GDAL cannot find its pixels on the ground. Warp the image before, or correct its metadata.</source>
        <translation>{image} ist durch {kind} verortet, womit GDAL die Pixel nicht am Boden findet. Transformieren Sie das Bild vorher, oder berichtigen Sie seine Metadaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/ground.py"/>
        <source>{image} is placed by {kind} that GDAL cannot use ({reason}). Warp the image before, or correct its metadata.</source>
        <translation>{image} ist durch {kind} verortet, was GDAL nicht verwenden kann ({reason}). Transformieren Sie das Bild vorher, oder berichtigen Sie seine Metadaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/layer.py"/>
        <source>{name} cannot be opened any more. Check that its file is still there, and whole.</source>
        <translation>{name} lässt sich nicht mehr öffnen. Prüfen Sie, ob die Datei noch vorhanden und unversehrt ist.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/layer.py"/>
        <source>{name} cannot be read at pixel ({column}, {row}): {reason}.</source>
        <translation>{name} lässt sich bei Pixel ({column}, {row}) nicht lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/layer.py"/>
        <location filename="../../processing_provider/imagery/web/tiles.py"/>
        <source>The range of values of {name} is unknown, but the model's DataRange needs it. Save the imagery as a GeoTIFF and choose that.</source>
        <translation>Der Wertebereich von {name} ist unbekannt, der DataRange des Modells braucht ihn aber. Speichern Sie die Bilddaten als GeoTIFF, und wählen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>a north-up grid</source>
        <translation>ein nach Norden ausgerichtetes Gitter</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>a flipped grid</source>
        <translation>ein gespiegeltes Gitter</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>a rotated grid</source>
        <translation>ein gedrehtes Gitter</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>control points</source>
        <translation>Passpunkte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>an RPC model</source>
        <translation>ein RPC-Modell</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>geolocation arrays</source>
        <translation>Geolocation-Arrays</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>it is resampled north-up</source>
        <translation>das Bild wird nach Norden ausgerichtet neu abgetastet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>its pixels are read as they are stored</source>
        <translation>die Pixel werden gelesen, wie sie gespeichert sind</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>{name} is {told}; {seen}.</source>
        <translation>{name} ist {told}; {seen}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>{name} lies on a grid whose cells have no size. Correct its georeference, or its world file.</source>
        <translation>{name} liegt auf einem Gitter, dessen Zellen keine Größe haben. Berichtigen Sie die Georeferenz oder die World-Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>rotated</source>
        <translation>gedreht</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>placed by {kind}</source>
        <translation>durch {kind} verortet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>placed by {count} control points, through a polynomial of the first order</source>
        <translation>durch {count} Passpunkte verortet, über ein Polynom erster Ordnung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>placed by {count} control points, through a polynomial of the second order</source>
        <translation>durch {count} Passpunkte verortet, über ein Polynom zweiter Ordnung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>the model's mean height, {mean:.1f} m</source>
        <translation>die mittlere Höhe des Modells, {mean:.1f} m</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>heights of {dem}, where there are none {told}</source>
        <translation>die Höhen aus {dem} und, wo diese fehlen, {told}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>placed by an RPC model; objects without heights of their own get {told}</source>
        <translation>durch ein RPC-Modell verortet; Objekte ohne eigene Höhen erhalten {told}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>{name} is placed by an RPC model without a number for {key}. Write the model's metadata again, or warp the image before.</source>
        <translation>{name} ist durch ein RPC-Modell ohne eine Zahl für {key} verortet. Schreiben Sie die Metadaten des Modells neu, oder transformieren Sie das Bild vorher.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>it has no grid on the ground</source>
        <translation>hat kein Gitter am Boden</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>RPC_DEM: {dem} cannot be read as a raster of heights ({reason}). Choose a raster of heights in metres, or leave RPC_DEM empty.</source>
        <translation>RPC_DEM: {dem} lässt sich nicht als Höhenraster lesen ({reason}). Wählen Sie ein Raster mit Höhen in Metern, oder lassen Sie RPC_DEM leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>CELL_SIZE cannot be used with {image}, which has no place on the ground. Leave CELL_SIZE empty.</source>
        <translation>CELL_SIZE lässt sich bei {image} nicht verwenden, da es keine Lage am Boden hat. Lassen Sie CELL_SIZE leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>CELL_SIZE is {cell_size:g}, but {image} is {width:.6g} wide and {height:.6g} high. Write the size in the units of its CRS, or leave CELL_SIZE empty.</source>
        <translation>CELL_SIZE ist {cell_size:g}, aber {image} ist {width:.6g} breit und {height:.6g} hoch. Geben Sie die Größe in den Einheiten seines KBS an, oder lassen Sie CELL_SIZE leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>{image} has no place on the ground, so that it cannot be joined with other images. Leave it out, or georeference it.</source>
        <translation>{image} hat keine Lage am Boden und lässt sich daher nicht mit anderen Bildern zusammenfügen. Lassen Sie das Bild weg, oder georeferenzieren Sie es.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>{image} stores signed integers of 8 bit, which this GDAL resamples as if they had no sign. Convert the image to integers of 16 bit first.</source>
        <translation>{image} speichert ganze Zahlen von 8 Bit mit Vorzeichen, die dieses GDAL beim Abtasten behandelt, als hätten sie keines. Wandeln Sie das Bild vorher in ganze Zahlen von 16 Bit um.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>{image} cannot be resampled by what places it, {kind} ({reason}). Warp the image before, or correct its metadata.</source>
        <translation>{image} ist durch {kind} verortet und lässt sich damit nicht neu abtasten ({reason}). Transformieren Sie das Bild vorher, oder berichtigen Sie seine Metadaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{name} is opened with options that change its pixels ({uri}). Choose the file itself.</source>
        <translation>{name} ist mit Optionen geöffnet, die die Pixel verändern ({uri}). Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{layer} comes from the provider “{provider}”, which has no pixels of its own; this version reads raster files. Save the layer as a GeoTIFF and choose that.</source>
        <translation>{layer} kommt vom Datenanbieter „{provider}“, der keine eigenen Pixel hat; diese Version liest Rasterdateien. Speichern Sie den Layer als GeoTIFF, und wählen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{layer} holds rendered or complex values, which this version cannot read. Save the layer as a GeoTIFF with real numbers and choose that.</source>
        <translation>{layer} enthält gerenderte oder komplexe Werte, die diese Version nicht lesen kann. Speichern Sie den Layer als GeoTIFF mit reellen Zahlen, und wählen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{name} holds complex numbers, which no classification model takes. Compute its amplitude first, with the raster calculator of GDAL.</source>
        <translation>{name} enthält komplexe Zahlen, die kein Klassifizierungsmodell nimmt. Berechnen Sie vorher die Amplitude, mit dem Rasterrechner von GDAL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>CELL_SIZE cannot be used with PIXEL_SPACE on {name}, which is not north-up: its pixels are taken as they are stored. Leave CELL_SIZE empty, or set the model's ImageSpaceUsed to MAP_SPACE.</source>
        <translation>CELL_SIZE lässt sich mit PIXEL_SPACE bei {name} nicht verwenden, da das Bild nicht nach Norden ausgerichtet ist: Die Pixel werden genommen, wie sie gespeichert sind. Lassen Sie CELL_SIZE leer, oder setzen Sie ImageSpaceUsed des Modells auf MAP_SPACE.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{model}: ExtractBands asks for band {wanted}, counted from 0, but {source} has {has}. Choose imagery with the bands of the model's training.</source>
        <translation>{model}: ExtractBands verlangt Kanal {wanted}, ab 0 gezählt, {source} hat aber {has}. Wählen Sie Bilddaten mit den Kanälen, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{model}: ExtractBands asks for a band called “{wanted}”, but {source} has {names}. Correct the name, or give the band's number counted from 0.</source>
        <translation>{model}: ExtractBands verlangt einen Kanal namens „{wanted}“, {source} hat aber {names}. Berichtigen Sie den Namen, oder geben Sie die Nummer des Kanals an, ab 0 gezählt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>{link}: the service gives rendered pictures only ({reason}), so bands are red, green, blue.</source>
        <translation>{link}: Der Dienst liefert nur gerenderte Bilder ({reason}), die Kanäle sind daher Rot, Grün, Blau.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>it serves cached tiles alone</source>
        <translation>er liefert nur gespeicherte Kacheln</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>its pixel type is {type}</source>
        <translation>sein Pixeltyp ist {type}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>it does not tell its bands</source>
        <translation>er nennt seine Kanäle nicht</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>CELL_SIZE: {link} does not tell its cells in the layer's CRS. Set CELL_SIZE, in {units}, to the cell size of the model's training imagery.</source>
        <translation>CELL_SIZE: {link} nennt die eigenen Zellen im KBS des Layers nicht. Setzen Sie CELL_SIZE, in {units}, auf die Zellgröße der Bilddaten, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>the service's statistics</source>
        <translation>den Statistiken des Dienstes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_map.py"/>
        <location filename="../../processing_provider/imagery/web/kinds/wmts.py"/>
        <location filename="../../processing_provider/imagery/web/kinds/xyz.py"/>
        <source>tile {level}/{column}/{row}</source>
        <translation>Kachel {level}/{column}/{row}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_map.py"/>
        <source>{layer} does not tell where it lies, so no grid can be laid over it. Check the service's extent.</source>
        <translation>{layer} gibt keine Lage an, sodass sich kein Gitter darüberlegen lässt. Prüfen Sie die Ausdehnung des Dienstes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_map.py"/>
        <source>{layer}: its service describes its tiles in a way that cannot be understood.</source>
        <translation>{layer}: Der Dienst beschreibt seine Kacheln auf unverständliche Weise.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/description.py"/>
        <source>the description of the service</source>
        <translation>die Beschreibung des Dienstes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/description.py"/>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the server says “{words}”</source>
        <translation>der Server meldet „{words}“</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/description.py"/>
        <source>it cannot be understood</source>
        <translation>unverständliche Antwort</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wcs.py"/>
        <source>{link} does not tell its size, so no grid can be laid over it. Set CELL_SIZE, or choose another coverage.</source>
        <translation>{link} gibt keine Größe an, sodass sich kein Gitter darüberlegen lässt. Setzen Sie CELL_SIZE, oder wählen Sie ein anderes Coverage.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wcs.py"/>
        <source>{layer} holds no real numbers, which models need. Choose another coverage.</source>
        <translation>{layer} enthält keine reellen Zahlen, die Modelle brauchen. Wählen Sie ein anderes Coverage.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wms.py"/>
        <source>{link} does not tell where it lies, so no grid can be laid over it. Choose another layer of the service, or another CRS in its connection.</source>
        <translation>{link} gibt keine Lage an, sodass sich kein Gitter darüberlegen lässt. Wählen Sie einen anderen Layer des Dienstes oder ein anderes KBS in der Verbindung.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wmts.py"/>
        <source>{link}: its service has no {kind} called “{name}” any more. Add the layer again.</source>
        <translation>{link}: Der Dienst hat kein Element {kind} namens „{name}“ mehr. Fügen Sie den Layer erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wmts.py"/>
        <source>{link}: its service describes level “{name}” in a way that cannot be understood. Choose another set of tiles.</source>
        <translation>{link}: Der Dienst beschreibt die Stufe „{name}“ auf unverständliche Weise. Wählen Sie einen anderen Kachelsatz.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wmts.py"/>
        <source>{link}: its service names no address for tiles as {kind}. Add the layer again.</source>
        <translation>{link}: Der Dienst nennt keine Adresse für Kacheln im Format {kind}. Fügen Sie den Layer erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/xyz.py"/>
        <source>{name}: the place {place} in its address is not known. Use {{x}}, {{y}} or {{-y}}, {{z}}, or {{q}}, and name one server.</source>
        <translation>{name}: Der Platzhalter {place} in der Adresse ist nicht bekannt. Verwenden Sie {{x}}, {{y}} oder {{-y}}, {{z}}, oder {{q}}, und nennen Sie einen Server.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>CELL_SIZE: {name} is drawn by its server at any cell size, and the model does not tell its own. Set CELL_SIZE, in {units}, to the cell size of the model's training imagery.</source>
        <translation>CELL_SIZE: {name} wird vom Server in jeder Zellgröße gezeichnet, und das Modell nennt keine eigene. Setzen Sie CELL_SIZE, in {units}, auf die Zellgröße der Bilddaten, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>{name} offers no level of tiles. Check the layer's connection.</source>
        <translation>{name} bietet keine Kachelstufe an. Prüfen Sie die Verbindung des Layers.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>CELL_SIZE: {name} does not tell its finest level, and the model does not tell its cell size. Set CELL_SIZE, in {units}, to the cell size of the model's training imagery.</source>
        <translation>CELL_SIZE: {name} nennt die feinste Stufe nicht, und das Modell nennt seine Zellgröße nicht. Setzen Sie CELL_SIZE, in {units}, auf die Zellgröße der Bilddaten, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>{name} is read at level {level}, with cells of {cell:.6g} {units}.</source>
        <translation>{name} wird auf Stufe {level} gelesen, mit Zellen von {cell:.6g} {units}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>cells of {wanted:.6g} {units} were wanted, but {name} has none finer than {cell:.6g}: its objects show less detail than the model may need.</source>
        <translation>gewünscht waren Zellen von {wanted:.6g} {units}, {name} hat aber keine feineren als {cell:.6g}: Die Objekte zeigen weniger Einzelheiten, als das Modell vielleicht braucht.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/open.py"/>
        <source>{link} is a web layer, which cannot be joined with other images. Choose it alone.</source>
        <translation>{link} ist ein Web-Layer, der sich nicht mit anderen Bildern zusammenfügen lässt. Wählen Sie nur diesen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/open.py"/>
        <source>{link} is a file of tiles, opened as a web layer. Open the file as a raster layer and choose that.</source>
        <translation>{link} ist eine Kacheldatei, die als Web-Layer geöffnet ist. Öffnen Sie die Datei als Rasterlayer, und wählen Sie diesen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the answer is no picture</source>
        <translation>die Antwort ist kein Bild</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the picture was cut off</source>
        <translation>das Bild war abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the picture is damaged</source>
        <translation>das Bild ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the picture has {width} × {height} pixels instead of {asked_width} × {asked_height}</source>
        <translation>das Bild hat {width} × {height} Pixel statt {asked_width} × {asked_height}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the answer is no TIFF file</source>
        <translation>die Antwort ist keine TIFF-Datei</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the TIFF file is damaged ({error})</source>
        <translation>die TIFF-Datei ist beschädigt ({error})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the TIFF file cannot be read ({reason})</source>
        <translation>die TIFF-Datei lässt sich nicht lesen ({reason})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the TIFF file has {found} bands instead of {count}</source>
        <translation>die TIFF-Datei hat {found} Kanäle statt {count}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the TIFF file is damaged ({reason})</source>
        <translation>die TIFF-Datei ist beschädigt ({reason})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>band {number} came as {dtype} instead of {told}, its type by the service's description</source>
        <translation>Kanal {number} kam als {dtype} statt {told}, seinem Typ laut Beschreibung des Dienstes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>a page without words</source>
        <translation>eine Seite ohne Worte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>QGIS could not apply the authentication “{name}”; check that it exists, and that the master password is set</source>
        <translation>QGIS konnte die Authentifizierung „{name}“ nicht anwenden; prüfen Sie, ob es sie gibt und ob das Hauptkennwort gesetzt ist</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>the server answered {phrase}</source>
        <translation>der Server antwortete {phrase}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>no answer came within {seconds:g} seconds</source>
        <translation>innerhalb von {seconds:g} Sekunden kam keine Antwort</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>the connection failed</source>
        <translation>die Verbindung ist gescheitert</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>the answer was cut off</source>
        <translation>die Antwort war abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>the answer was empty</source>
        <translation>die Antwort war leer</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/service.py"/>
        <source>nothing came</source>
        <translation>es kam nichts</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/service.py"/>
        <source>{name}: {words} did not come from {host}: {reason}.</source>
        <translation>{name}: {words} kam nicht von {host}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/service.py"/>
        <source>no picture was expected</source>
        <translation>es wurde kein Bild erwartet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/service.py"/>
        <source>too many requests failed in a row, so the server is left alone now</source>
        <translation>zu viele Anfragen nacheinander sind gescheitert, der Server wird jetzt in Ruhe gelassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/tiles.py"/>
        <source>{name}: {words} is wholly transparent, though its neighbours are not: part of the imagery is missing there.</source>
        <translation>{name}: {words} ist völlig durchsichtig, die Nachbarn dagegen nicht: Dort fehlt ein Teil der Bilddaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/tiles.py"/>
        <source>the picture from ({west:.12g}, {south:.12g}) to ({east:.12g}, {north:.12g})</source>
        <translation>das Bild von ({west:.12g}, {south:.12g}) bis ({east:.12g}, {north:.12g})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/arrays.py"/>
        <source>footprints</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/partners/partners.py"/>
        <source>TRUTH_KEY_FIELD: the key {key} stands for {one} and for {other} in {truth}. Choose a key that each object has alone.</source>
        <translation>TRUTH_KEY_FIELD: Der Schlüssel {key} steht in {truth} für {one} und für {other}. Wählen Sie einen Schlüssel, den jedes Objekt für sich hat.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/partners/partners.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/attachments.py"/>
        <source>attachments in the table {table}</source>
        <translation>Anhänge in der Tabelle {table}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/attachments.py"/>
        <source>attachment {number}</source>
        <translation>Anhang {number}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/attachments.py"/>
        <source>INPUT_PHOTOS: the attachments of {layer} name their features by GlobalID, but the layer has no such field. Export it again with GlobalIDs, or name a field with paths in PHOTO_FIELD.</source>
        <translation>INPUT_PHOTOS: Die Anhänge von {layer} nennen ihre Objekte über GlobalID, der Layer hat aber kein solches Feld. Exportieren Sie ihn erneut mit GlobalIDs, oder nennen Sie in PHOTO_FIELD ein Feld mit Pfaden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/binary_field.py"/>
        <source>pictures in the field {field} of {layer}</source>
        <translation>Bilder im Feld {field} von {layer}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>paths in the field {field} of {layer}</source>
        <translation>Pfade im Feld {field} von {layer}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>its path is relative, and neither the layer nor the project lies in a folder</source>
        <translation>der Pfad ist relativ, und weder der Layer noch das Projekt liegt in einem Ordner</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>its path leads to a network share; copy the photos to a folder and use that</source>
        <translation>der Pfad führt auf eine Netzwerkfreigabe; kopieren Sie die Fotos in einen Ordner, und verwenden Sie diesen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>its path is an address; download the photos and use their paths</source>
        <translation>der Pfad ist eine Adresse; laden Sie die Fotos herunter, und verwenden Sie deren Pfade</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>its path is a virtual one; unpack the photos and use their paths</source>
        <translation>der Pfad ist ein virtueller; entpacken Sie die Fotos, und verwenden Sie deren Pfade</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/photo.py"/>
        <source>{ref} is not read: {refused}.</source>
        <translation>{ref} wird nicht gelesen: {refused}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/photo.py"/>
        <source>it takes {size} bytes, and more than {most} are no photo</source>
        <translation>es sind {size} Bytes, und mehr als {most} hat kein Foto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/related_media.py"/>
        <source>related media in the table {tables}</source>
        <translation>verknüpfte Medien in der Tabelle {tables}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/related_media.py"/>
        <source>{ref} cannot be read from {path}: {error}.</source>
        <translation>{ref} lässt sich nicht aus {path} lesen: {error}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/related_media.py"/>
        <location filename="../../processing_provider/objects/photo_tables/stored.py"/>
        <source>{ref} has no content. Attach the photo again.</source>
        <translation>{ref} hat keinen Inhalt. Hängen Sie das Foto erneut an.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/stored.py"/>
        <source>{ref} is not read: {refusal}.</source>
        <translation>{ref} wird nicht gelesen: {refusal}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>Choose one of: {candidates}.</source>
        <translation>Wählen Sie eines von: {candidates}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>It has no field for photos: leave PHOTO_FIELD empty, or choose another layer.</source>
        <translation>Der Layer hat kein Feld für Fotos: Lassen Sie PHOTO_FIELD leer, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>PHOTO_FIELD: {layer} has no field called “{field}”. {remedy}</source>
        <translation>PHOTO_FIELD: {layer} hat kein Feld namens „{field}“. {remedy}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>PHOTO_FIELD: the field “{found}” of {layer} holds neither paths nor pictures. {remedy}</source>
        <translation>PHOTO_FIELD: Das Feld „{found}“ von {layer} enthält weder Pfade noch Bilder. {remedy}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>no table {table}__ATTACH</source>
        <translation>keine Tabelle {table}__ATTACH</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>no related media of a GeoPackage</source>
        <translation>keine verknüpften Medien eines GeoPackage</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>not one binary field but {count}</source>
        <translation>nicht ein Binärfeld, sondern {count}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>no binary field</source>
        <translation>kein Binärfeld</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>INPUT_PHOTOS: no photos were found for {layer}: there is {absent}, and no text field with paths of pictures. Name the field of the photos in PHOTO_FIELD.</source>
        <translation>INPUT_PHOTOS: Zu {layer} wurden keine Fotos gefunden: Es gibt {absent} und kein Textfeld mit Pfaden von Bildern. Nennen Sie das Feld der Fotos in PHOTO_FIELD.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/rows.py"/>
        <source>The layer of objects changed during the run: the object of row {row} has another geometry now. Run again without editing the layer.</source>
        <translation>Der Layer der Objekte hat sich während des Laufs geändert: Das Objekt der Zeile {row} hat jetzt eine andere Geometrie. Starten Sie erneut, ohne den Layer zu bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/rows.py"/>
        <source>The layer of objects changed during the run: the object of row {number} is no longer there. Run again without editing the layer.</source>
        <translation>Der Layer der Objekte hat sich während des Laufs geändert: Das Objekt der Zeile {number} ist nicht mehr vorhanden. Starten Sie erneut, ohne den Layer zu bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/survey.py"/>
        <source>{source} holds no objects, or its filter keeps none. Choose a layer with features, or change the filter.</source>
        <translation>{source} enthält keine Objekte, oder der Filter lässt keines übrig. Wählen Sie einen Layer mit Objekten, oder ändern Sie den Filter.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/survey.py"/>
        <source>{source} tells of {told} objects, but only {count} could be read. Check its connection, and run again.</source>
        <translation>{source} meldet {told} Objekte, es ließen sich aber nur {count} lesen. Prüfen Sie die Verbindung, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>Rows: what objects are in truth. Columns: what they were labelled.</source>
        <translation>Zeilen: was Objekte laut Referenz sind. Spalten: welche Klasse ihnen zugewiesen wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>In truth</source>
        <translation>Laut Referenz</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Labelled</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>Of the class</source>
        <translation>Anteil an der Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>The {shown} most frequent of {all} kinds of mistakes.</source>
        <translation>Die {shown} häufigsten von {all} Arten von Fehlern.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>no label</source>
        <translation>kein Klassenname</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/doubts.py"/>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>{right} of {total} labels are right: {share} ({level} interval: {low} to {high})</source>
        <translation>{right} von {total} Klassennamen sind richtig: {share} (Intervall zu {level}: {low} bis {high})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>mean F1 of the classes</source>
        <translation>mittleres F1 der Klassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>objects compared</source>
        <translation>verglichene Objekte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Objects have several classes: an object is right if its classes are exactly the true ones. Each class is judged by itself below.</source>
        <translation>Objekte haben mehrere Klassen: Ein Objekt ist richtig, wenn seine Klassen genau die der Referenz sind. Unten wird jede Klasse einzeln beurteilt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>{} rarer classes are not listed.</source>
        <translation>{} seltenere Klassen sind nicht aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Recall: how many of those that are it were found (producer's accuracy). Precision: how many of those called so are it (user's accuracy). F1 joins both. Bars and the numbers in grey: {level} confidence intervals, for objects that were drawn at random.</source>
        <translation>Trefferquote (Recall): wie viele der Objekte dieser Klasse gefunden wurden (Produzentengenauigkeit). Präzision: wie viele der so klassifizierten Objekte es wirklich sind (Nutzergenauigkeit). F1 verbindet beide. Balken und graue Zahlen: Konfidenzintervalle zu {level}, für zufällig gezogene Objekte.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>(empty text)</source>
        <translation>(leerer Text)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>What became of them</source>
        <translation>Was aus ihnen wurde</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>among the compared, as wrong</source>
        <translation>unter den verglichenen, als falsch</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>stand behind the figures</source>
        <translation>liegen den Kennzahlen zugrunde</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>without a label</source>
        <translation>ohne Klassennamen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>without a truth</source>
        <translation>ohne Referenz</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>without a counterpart</source>
        <translation>ohne Gegenstück</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/tables.py"/>
        <source>MATRIX: {count} different classes were found, and the table has room for {most}. Choose the fields that hold classes, or leave MATRIX out.</source>
        <translation>MATRIX: Es wurden {count} verschiedene Klassen gefunden, und die Tabelle hat Platz für {most}. Wählen Sie die Felder, die Klassen enthalten, oder lassen Sie MATRIX weg.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/tables.py"/>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>The output's field “{field}” is called “{kept}”.</source>
        <translation>Das Feld „{field}“ der Ausgabe heißt „{kept}“.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/tables.py"/>
        <source>{parameter}: the table could not be written ({reason}). Check its place and format, and run again.</source>
        <translation>{parameter}: Die Tabelle konnte nicht geschrieben werden ({reason}). Prüfen Sie Ort und Format, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>How right its labels are</source>
        <translation>Wie richtig die zugewiesenen Klassen sind</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>Kappa {value}, mean F1 of the classes {f1}.</source>
        <translation>Kappa {value}, mittleres F1 der Klassen {f1}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>  {name}: recall {recall}, precision {precision}, {true} in truth</source>
        <translation>  {name}: Trefferquote {recall}, Präzision {precision}, {true} laut Referenz</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>  {} more classes</source>
        <translation>  {} weitere Klassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>Rows {name}: {count}, {text}.</source>
        <translation>Zeilen {name}: {count}, {text}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>All {count} objects lie on NoData. Check the imagery's NoData value, and the bands that the model takes.</source>
        <translation>Alle {count} Objekte liegen auf Leerwerten (NoData). Prüfen Sie den Leerwert der Bilddaten und die Kanäle, die das Modell nimmt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>None of the {count} objects lies on the imagery. Check the CRS of both.</source>
        <translation>Keines der {count} Objekte liegt auf den Bilddaten. Prüfen Sie das KBS beider.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>Nothing of the imagery could be read for any of the {count} objects.</source>
        <translation>Zu keinem der {count} Objekte konnten die Bilddaten gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>The model answered for none of the {count} objects: it failed, or its values are no numbers. Check its normalisation, its bands and the imagery's values.</source>
        <translation>Das Modell antwortete für keines der {count} Objekte: Es scheiterte, oder seine Werte sind keine Zahlen. Prüfen Sie seine Normalisierung, seine Kanäle und die Werte der Bilddaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>The inference process died of each of the {count} objects. Check the model.</source>
        <translation>Der Inferenzprozess stürzte an jedem der {count} Objekte ab. Prüfen Sie das Modell.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>The model gave exactly the same answer, “{shown}”, for all {judged} objects that it saw. Check its normalisation, its bands and the imagery's values.</source>
        <translation>Das Modell gab für alle {judged} Objekte, die es sah, genau dieselbe Antwort, „{shown}“. Prüfen Sie seine Normalisierung, seine Kanäle und die Werte der Bilddaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>The model failed on {failed} of {total} objects, or answered with values that are no numbers; their Status is model_error.</source>
        <translation>Das Modell scheiterte an {failed} von {total} Objekten oder antwortete mit Werten, die keine Zahlen sind; ihr Status ist model_error.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/explanations.py"/>
        <source>The explainability maps cannot be written to {path} ({reason}). Choose an output in another folder, or EXPLANATIONS FIELD.</source>
        <translation>Die Erklärungskarten lassen sich nicht nach {path} schreiben ({reason}). Wählen Sie eine Ausgabe in einem anderen Ordner, oder EXPLANATIONS FIELD.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/kept.py"/>
        <source>{path} holds only {kept} of the {rows} rows: its format has no place for objects without geometry. Choose a GeoPackage as output, and run again.</source>
        <translation>{path} enthält nur {kept} der {rows} Zeilen: Das Format hat keinen Platz für Objekte ohne Geometrie. Wählen Sie ein GeoPackage als Ausgabe, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/kept.py"/>
        <source>{path} was not written completely, though no error was told. Check the disk and your quota on it, and run again.</source>
        <translation>{path} wurde nicht vollständig geschrieben, obwohl kein Fehler gemeldet wurde. Prüfen Sie den Datenträger und Ihr Kontingent darauf, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>The input field “{field}” is kept as “{kept}”.</source>
        <translation>Das Feld „{field}“ der Eingabe wird als „{kept}“ beibehalten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>A shapefile cuts names: the labels are in the field “{label}”.</source>
        <translation>Ein Shapefile kürzt Namen: Die Klassennamen stehen im Feld „{label}“.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>KML holds no names with “&amp;”, “&lt;” or a quotation mark: the labels are in the field “{label}”.</source>
        <translation>KML nimmt keine Namen mit „&amp;“, „&lt;“ oder einem Anführungszeichen auf: Die Klassennamen stehen im Feld „{label}“.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>A shapefile holds texts of at most {most} characters.</source>
        <translation>Ein Shapefile fasst Texte von höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>A model that cannot be read.</source>
        <translation>Ein Modell, das sich nicht lesen lässt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>A model of another kind</source>
        <translation>Ein Modell anderer Art</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>{kind} for captioning</source>
        <translation>{kind} zur Bildbeschreibung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>{kind} for classification</source>
        <translation>{kind} zur Klassifizierung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>It runs</source>
        <translation>Es läuft</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Its definition cannot be used</source>
        <translation>Seine Definition ist nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>It does not run here</source>
        <translation>Es läuft hier nicht</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Neither a Python file nor a pickled object nor a Lambda layer.</source>
        <translation>Weder eine Python-Datei noch ein mit pickle gespeichertes Objekt noch eine Lambda-Schicht.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>It contains no code</source>
        <translation>Es enthält keinen Code</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Code runs only where you allow it.</source>
        <translation>Code läuft nur, wo Sie es erlauben.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>It contains code</source>
        <translation>Es enthält Code</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Classes ({count})</source>
        <translation>Klassen ({count})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>What the model said when it was loaded</source>
        <translation>Was das Modell beim Laden meldete</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Contains code</source>
        <translation>Enthält Code</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Fault</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>no: {reason}</source>
        <translation>nein: {reason}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>yes. {told}</source>
        <translation>ja. {told}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{heading}:</source>
        <translation>{heading}:</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{size:.2f} MB</source>
        <translation>{size:.2f} MB</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Raster function</source>
        <translation>Rasterfunktion</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Chip</source>
        <translation>Bildausschnitt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Model input</source>
        <translation>Modelleingabe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Data range</source>
        <translation>Wertebereich</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>captioning</source>
        <translation>Bildbeschreibung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>classification, several classes per object</source>
        <translation>Klassifizierung, mehrere Klassen je Objekt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>classification, one class per object</source>
        <translation>Klassifizierung, eine Klasse je Objekt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{count}: {names} and {rest} more</source>
        <translation>{count}: {names} und {rest} weitere</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{width} × {height} pixels around the object's centre</source>
        <translation>{width} × {height} Pixel um die Mitte des Objekts</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>the object's box, up to {largest} pixels a side</source>
        <translation>das umschließende Rechteck des Objekts, bis {largest} Pixel je Seite</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>the object's box, up to {width} × {height} pixels</source>
        <translation>das umschließende Rechteck des Objekts, bis {width} × {height} Pixel</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>black outside its polygon</source>
        <translation>außerhalb seines Polygons schwarz</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>in pixel space</source>
        <translation>im Pixelraum</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{size}, {filter}</source>
        <translation>{size}, {filter}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{size}: shorter side to {side}, middle cut out, {filter}</source>
        <translation>{size}: kürzere Seite auf {side}, Mitte ausgeschnitten, {filter}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{size}: longer side to {side}, filled up with 0, {filter}</source>
        <translation>{size}: längere Seite auf {side}, mit 0 aufgefüllt, {filter}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>all but alpha</source>
        <translation>alle außer Alpha</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{bands} (counted from 1)</source>
        <translation>{bands} (ab 1 gezählt)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>(value × {scale:.6g} − mean) / standard deviation
mean: {mean}
standard deviation: {std}</source>
        <translation>(Wert × {scale:.6g} − Mittelwert) / Standardabweichung
Mittelwert: {mean}
Standardabweichung: {std}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>(value − mean) / standard deviation
mean: {mean}
standard deviation: {std}</source>
        <translation>(Wert − Mittelwert) / Standardabweichung
Mittelwert: {mean}
Standardabweichung: {std}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/page.py"/>
        <source>Written by Deep Objects, {day}. Nothing in this page is loaded from elsewhere.</source>
        <translation>Erstellt von Deep Objects, {day}. Diese Seite lädt nichts von anderswo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/page.py"/>
        <source>REPORT: {path} cannot be written ({reason}). Choose another file.</source>
        <translation>REPORT: {path} lässt sich nicht schreiben ({reason}). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Below the threshold</source>
        <translation>Unter dem Schwellenwert</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <source>How many objects have which confidence, from 0 to 1. Each drawing has its own height.</source>
        <translation>Wie viele Objekte welche Konfidenz haben, von 0 bis 1. Jedes Diagramm hat seine eigene Höhe.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <source>One object: {median:.2f}</source>
        <translation>Ein Objekt: {median:.2f}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <source>{count:,} objects, median {median:.2f}, half of them from {low:.2f} to {high:.2f}</source>
        <translation>{count:,} Objekte, Median {median:.2f}, die Hälfte davon zwischen {low:.2f} und {high:.2f}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Captions</source>
        <translation>Bildbeschreibungen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Rows without a caption</source>
        <translation>Zeilen ohne Bildbeschreibung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Rows without a class</source>
        <translation>Zeilen ohne Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>What ran</source>
        <translation>Womit gerechnet wurde</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Every row has its answer</source>
        <translation>Jede Zeile hat ihre Antwort</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>… and {} more warnings, in the log below.</source>
        <translation>… weitere Warnungen im Protokoll unten: {}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Every row has its answer, but the log warns</source>
        <translation>Jede Zeile hat ihre Antwort, aber das Protokoll enthält Warnungen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{without} of {rows} rows without a class</source>
        <translation>{without} von {rows} Zeilen ohne Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{without} of {rows} rows without a caption</source>
        <translation>{without} von {rows} Zeilen ohne Bildbeschreibung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>described</source>
        <translation>beschrieben</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>classified</source>
        <translation>klassifiziert</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>median confidence</source>
        <translation>mittlere Konfidenz (Median)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>a second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>a cell has the colour of most of its objects, the stronger the more</source>
        <translation>eine Zelle hat die Farbe, die die meisten ihrer Objekte haben, umso kräftiger, je mehr es sind</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Map of the objects</source>
        <translation>Karte der Objekte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>below the threshold</source>
        <translation>unter dem Schwellenwert</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>without an answer</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{} m wide</source>
        <translation>{} m breit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{} km wide</source>
        <translation>{} km breit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Chips as they were cut from the imagery, with the outlines of their objects.</source>
        <translation>Bildausschnitte, wie sie aus den Bilddaten geschnitten wurden, mit den Umrisslinien ihrer Objekte.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>Highest confidence</source>
        <translation>Höchste Konfidenz</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>Lowest confidence</source>
        <translation>Niedrigste Konfidenz</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>Row {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>could not be read again</source>
        <translation>konnte nicht erneut gelesen werden</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>in truth {}</source>
        <translation>laut Referenz {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>{} smaller classes are not listed.</source>
        <translation>{} kleinere Klassen sind nicht aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>{} other captions, {} times in all.</source>
        <translation>{} andere Bildbeschreibungen, zusammen {}-mal.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Caption</source>
        <translation>Bildbeschreibung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Row numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>several classes per object</source>
        <translation>mehrere Klassen je Objekt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>one class per object</source>
        <translation>eine Klasse je Objekt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/sink.py"/>
        <source>Row {row}, which has no geometry, could not be written to the output ({reason}). Its format may have no place for such rows: choose a GeoPackage, and run again.</source>
        <translation>Zeile {row}, die keine Geometrie hat, konnte nicht in die Ausgabe geschrieben werden ({reason}). Deren Format hat womöglich keinen Platz für solche Zeilen: Wählen Sie ein GeoPackage, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/sink.py"/>
        <source>Row {row} could not be written to the output ({reason}). Check the output's place and format, and run again.</source>
        <translation>Zeile {row} konnte nicht in die Ausgabe geschrieben werden ({reason}). Prüfen Sie Ort und Format der Ausgabe, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/sink.py"/>
        <source>Rows could not be written to the output ({reason}). Check the output's place and format, and run again.</source>
        <translation>Zeilen konnten nicht in die Ausgabe geschrieben werden ({reason}). Prüfen Sie Ort und Format der Ausgabe, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} is a link that leads to no file of this format. Choose the file itself, or another.</source>
        <translation>OUTPUT: {target} ist eine Verknüpfung, die zu keiner Datei dieses Formats führt. Wählen Sie die Datei selbst oder eine andere.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} belongs to somebody else and cannot be replaced. Choose another file.</source>
        <translation>OUTPUT: {target} gehört jemand anderem und lässt sich nicht ersetzen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} is read-only. Allow writing to it, or choose another file, and run again.</source>
        <translation>OUTPUT: {target} ist schreibgeschützt. Erlauben Sie das Schreiben, oder wählen Sie eine andere Datei, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} cannot be written ({reason}). Check its folder, or choose another file, and run again.</source>
        <translation>OUTPUT: {target} lässt sich nicht schreiben ({reason}). Prüfen Sie den Ordner, oder wählen Sie eine andere Datei, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: the folder {parent} is no longer there. Create it, or choose another, and run again.</source>
        <translation>OUTPUT: Den Ordner {parent} gibt es nicht mehr. Legen Sie ihn an, oder wählen Sie einen anderen, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: the disk of {parent} is full, and {target} could not be written. Make room there, or choose another folder, and run again.</source>
        <translation>OUTPUT: Der Datenträger von {parent} ist voll, und {target} konnte nicht geschrieben werden. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} is in use by another program. Close it there, or choose another file, and run again.</source>
        <translation>OUTPUT: {target} wird von einem anderen Programm verwendet. Schließen Sie die Datei dort, oder wählen Sie eine andere, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>No class reached the threshold.</source>
        <translation>Keine Klasse erreichte den Schwellenwert.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Outside the imagery</source>
        <translation>Außerhalb der Bilddaten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The object lies outside the imagery.</source>
        <translation>Das Objekt liegt außerhalb der Bilddaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>On NoData</source>
        <translation>Auf Leerwerten (NoData)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Its chip holds no data at all, or the feature has no photo.</source>
        <translation>Der Bildausschnitt enthält überhaupt keine Daten, oder das Objekt hat kein Foto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Invalid geometry</source>
        <translation>Ungültige Geometrie</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>It has no geometry, or one without a place.</source>
        <translation>Das Objekt hat keine Geometrie oder eine ohne Lage.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Without a place in the imagery</source>
        <translation>Ohne Lage in den Bilddaten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>It has no place in the CRS of the imagery.</source>
        <translation>Das Objekt hat keine Lage im KBS der Bilddaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Imagery could not be read</source>
        <translation>Bilddaten nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The imagery could not be read there.</source>
        <translation>Die Bilddaten konnten dort nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The model failed</source>
        <translation>Modell gescheitert</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The model failed on it, or answered with values that are no numbers.</source>
        <translation>Das Modell scheiterte daran oder antwortete mit Werten, die keine Zahlen sind.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The model crashed</source>
        <translation>Modell abgestürzt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The inference process died of it twice, when it was alone.</source>
        <translation>Der Inferenzprozess stürzte daran zweimal ab, als es allein war.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Described</source>
        <translation>Beschrieben</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>{} other classes</source>
        <translation>{} andere Klassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/stored.py"/>
        <source>The output's table has a style of your own, which was kept.</source>
        <translation>Die Tabelle der Ausgabe hat einen eigenen Stil von Ihnen, der beibehalten wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/stored.py"/>
        <source>{} is a style of your own and was kept.</source>
        <translation>{} ist ein eigener Stil von Ihnen und wurde beibehalten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>{total} objects in {seconds:.1f} s.</source>
        <translation>{total} Objekte in {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>{total} objects in {seconds:.1f} s, {rate} a second.</source>
        <translation>{total} Objekte in {seconds:.1f} s, {rate} je Sekunde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>(no class)</source>
        <translation>(keine Klasse)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>Status {status}: {count}</source>
        <translation>Status {status}: {count}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>{dropped} objects outside the extent were left out.</source>
        <translation>Objekte außerhalb der Ausdehnung, ausgelassen: {dropped}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>(empty caption)</source>
        <translation>(leere Bildbeschreibung)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>  {count} other captions: {objects}</source>
        <translation>  {count} andere Bildbeschreibungen: {objects}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/labels.py"/>
        <source>CLASS_FIELD: {field} holds more than {most} different classes. Choose the field that tells what the objects are.</source>
        <translation>CLASS_FIELD: {field} enthält mehr als {most} verschiedene Klassen. Wählen Sie das Feld, das angibt, was die Objekte sind.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/labels.py"/>
        <source>CLASS_FIELD: {field} holds more than {most} different lists of classes. Write the classes of an object in one order everywhere, or choose a field with fewer of them.</source>
        <translation>CLASS_FIELD: {field} enthält mehr als {most} verschiedene Listen von Klassen. Schreiben Sie die Klassen eines Objekts überall in derselben Reihenfolge, oder wählen Sie ein Feld mit weniger Klassen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <source>1 or 3 bands of 8 bit</source>
        <translation>1 oder 3 Kanäle von 8 Bit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <source>1 or 3 bands of 8 or 16 bit</source>
        <translation>1 oder 3 Kanäle von 8 oder 16 Bit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <source>FORMAT is {asked}, which holds {held}, but the chips of {name} have {number} of {dtype}. Choose TIFF, or other BANDS.</source>
        <translation>FORMAT ist {asked}, das {held} fasst, die Bildausschnitte von {name} haben aber {number} vom Typ {dtype}. Wählen Sie TIFF, oder andere BANDS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <source>OUTPUT: GDAL cannot write a chip as {format} ({reason}). Choose another FORMAT.</source>
        <translation>OUTPUT: GDAL kann keinen Bildausschnitt als {format} schreiben ({reason}). Wählen Sie ein anderes FORMAT.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>{chips} of {objects} objects became chips, in {seconds:.1f} s, by class:</source>
        <translation>Aus {chips} von {objects} Objekten wurden Bildausschnitte, in {seconds:.1f} s, nach Klasse:</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>  … and {} more classes</source>
        <translation>  … und {} weitere Klassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>in all: {}</source>
        <translation>insgesamt: {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>without a chip: {}</source>
        <translation>ohne Bildausschnitt: {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>Neighbours stay together: {blocks} blocks with sides of {side:.4g} in units of the objects' CRS.</source>
        <translation>Nachbarn bleiben zusammen: {blocks} Blöcke mit {side:.4g} Seitenlänge, in Einheiten des KBS der Objekte.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source> BLOCK_SIZE gives them another size.</source>
        <translation> BLOCK_SIZE gibt ihnen eine andere Größe.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>{split} has no chip: there are too few blocks. Choose a smaller BLOCK_SIZE.</source>
        <translation>{split} hat keinen Bildausschnitt: Es gibt zu wenige Blöcke. Wählen Sie eine kleinere BLOCK_SIZE.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>{split} has no chip of {classes}. Choose a smaller BLOCK_SIZE.</source>
        <translation>{split} hat keinen Bildausschnitt von {classes}. Wählen Sie eine kleinere BLOCK_SIZE.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>There are classes such as “{name}”: {layout} tells the classes in them apart.</source>
        <translation>Es gibt Klassen wie „{name}“: {layout} unterscheidet die Klassen darin.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>A class has a value of 0 or more, so negative numbers have others: {classes}.</source>
        <translation>Der Wert einer Klasse ist 0 oder größer, daher haben negative Zahlen andere: {classes}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>In the labels commas stand between classes, so some have other names: {names}.</source>
        <translation>In den Klassennamen der Dateien trennen Kommas die Klassen, daher heißen einige anders: {names}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>Some folders are called otherwise than their classes: {}. dataset.json tells which folder is which class.</source>
        <translation>Manche Ordner heißen anders als ihre Klassen: {}. dataset.json gibt an, welcher Ordner zu welcher Klasse gehört.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/unfinished.py"/>
        <source>OUTPUT: another run, on {host}, is exporting to {folder}. Wait for it, or delete {lock} if no such run is there any more.</source>
        <translation>OUTPUT: Ein anderer Lauf, auf {host}, exportiert gerade nach {folder}. Warten Sie ihn ab, oder löschen Sie {lock}, wenn es dort keinen solchen Lauf mehr gibt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/unfinished.py"/>
        <source>OUTPUT: another run is exporting to {folder}. Wait for it, or choose another folder.</source>
        <translation>OUTPUT: Ein anderer Lauf exportiert gerade nach {folder}. Warten Sie ihn ab, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/unfinished.py"/>
        <source>OUTPUT: the unfinished export in {folder} is of other objects, classes, imagery or parameters. Run as it was begun, or choose an empty folder.</source>
        <translation>OUTPUT: Der unfertige Export in {folder} gehört zu anderen Objekten, Klassen, Bilddaten oder Parametern. Starten Sie, wie er begonnen wurde, oder wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>INPUT is empty. Choose the layer with the labels.</source>
        <translation>INPUT ist leer. Wählen Sie den Layer mit den Klassennamen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>LABEL_FIELD is empty. Choose the field with the labels.</source>
        <translation>LABEL_FIELD ist leer. Wählen Sie das Feld mit den Klassennamen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>{name} cannot be opened as a vector layer. Choose another layer.</source>
        <translation>{name} lässt sich nicht als Vektorlayer öffnen. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>Nothing tells the truth. Choose TRUTH_FIELD, or TRUTH_LAYER with TRUTH_LAYER_FIELD.</source>
        <translation>Es ist keine Referenz angegeben. Wählen Sie TRUTH_FIELD oder TRUTH_LAYER mit TRUTH_LAYER_FIELD.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>TRUTH_FIELD is {own}, the field with the labels. Choose the field that tells what the objects are in truth.</source>
        <translation>TRUTH_FIELD ist {own}, das Feld mit den Klassennamen. Wählen Sie das Feld, das angibt, was die Objekte laut Referenz sind.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>TRUTH_FIELD is {own}, but there is a TRUTH_LAYER too. Leave one of the two empty.</source>
        <translation>TRUTH_FIELD ist {own}, es gibt aber auch einen TRUTH_LAYER. Lassen Sie eines von beiden leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>TRUTH_LAYER_FIELD is empty. Choose the field of {truth_layer} that tells the truth.</source>
        <translation>TRUTH_LAYER_FIELD ist leer. Wählen Sie das Feld von {truth_layer}, das die Referenz angibt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>{name}: {source} has no field {given}. Choose one of its fields.</source>
        <translation>{name}: {source} hat kein Feld {given}. Wählen Sie eines der vorhandenen Felder.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>{name} is empty, but JOIN is {key}. Choose the key field of {source}.</source>
        <translation>{name} ist leer, JOIN ist aber {key}. Wählen Sie das Schlüsselfeld von {source}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>{name}: {source} has no geometry, but JOIN is {place}. Choose {key}.</source>
        <translation>{name}: {source} hat keine Geometrie, JOIN ist aber {place}. Wählen Sie {key}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>TRUTH_LAYER: {truth_layer} holds lines, which tell no truth of polygons by their place. Choose polygons or points, or {key} as JOIN.</source>
        <translation>TRUTH_LAYER: {truth_layer} enthält Linien, die durch ihre Lage keine Referenz für Polygone angeben. Wählen Sie Polygone oder Punkte, oder {key} als JOIN.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>All figures, as JSON</source>
        <translation>Alle Kennzahlen, als JSON</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>The layer or table with the labels, as the classification writes it.</source>
        <translation>Der Layer oder die Tabelle mit den Klassennamen, wie die Klassifizierung sie schreibt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Field with the label</source>
        <translation>Feld mit dem Klassennamen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>What the objects were labelled.</source>
        <translation>Die Klasse, die den Objekten zugewiesen wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>What the objects are in truth; empty where another layer tells it.</source>
        <translation>Was die Objekte laut Referenz sind; leer, wenn ein anderer Layer es angibt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Another layer or table that tells the truth; empty where TRUTH_FIELD does.</source>
        <translation>Ein anderer Layer oder eine Tabelle mit der Referenz; leer, wenn TRUTH_FIELD sie angibt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Its field with the true class</source>
        <translation>Dessen Feld mit der Referenzklasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>The field of the layer with the truth that is compared with the label.</source>
        <translation>Das Feld des Layers mit der Referenz, das mit dem Klassennamen verglichen wird.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Join the layer with the truth by</source>
        <translation>Layer mit der Referenz verknüpfen nach</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>PLACE: a point and the polygon that holds it, polygons that share most, points in one place. KEY: objects with the same value in two fields.</source>
        <translation>PLACE: ein Punkt und das Polygon, in dem er liegt, Polygone, die sich am meisten überschneiden, Punkte an einer Stelle. KEY: Objekte mit demselben Wert in zwei Feldern.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Key field of the classified objects</source>
        <translation>Schlüsselfeld der klassifizierten Objekte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With KEY: the field that names the object in the layer with the truth.</source>
        <translation>Mit KEY: das Feld, das das Objekt im Layer mit der Referenz benennt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Key field of the layer with the truth</source>
        <translation>Schlüsselfeld des Layers mit der Referenz</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With KEY: its field with the same values, each of which stands for one truth.</source>
        <translation>Mit KEY: dessen Feld mit denselben Werten, von denen jeder für eine Referenz steht.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Least overlap in percent</source>
        <translation>Geringste Überschneidung in Prozent</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With PLACE, of polygons and lines: so much of a classified object must lie in the object that tells its truth.</source>
        <translation>Mit PLACE, für Polygone und Linien: So viel eines klassifizierten Objekts muss in dem Objekt liegen, das seine Referenz angibt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Largest distance of points</source>
        <translation>Größte Entfernung von Punkten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With PLACE, of points and points: how far off the truth may lie; 0: not at all.</source>
        <translation>Mit PLACE, für Punkte und Punkte: wie weit entfernt die Referenz liegen darf; 0: gar nicht.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Labels and truths name all classes of an object, as in a;b, in any order.</source>
        <translation>Klassennamen und Referenzen nennen alle Klassen eines Objekts, etwa a;b, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Objects without a label are</source>
        <translation>Objekte ohne Klassennamen gelten als</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>WRONG: an object whose class is known and that got none counts as a mistake. LEFT_OUT: it is counted apart. Either way the report says how many there are.</source>
        <translation>WRONG: Ein Objekt, dessen Klasse bekannt ist und das keine erhielt, zählt als Fehler. LEFT_OUT: Es wird gesondert gezählt. In beiden Fällen sagt der Bericht, wie viele es sind.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Level of the intervals in percent</source>
        <translation>Niveau der Intervalle in Prozent</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>How surely the confidence intervals are to hold the true figure.</source>
        <translation>Wie sicher die Konfidenzintervalle den wahren Wert enthalten sollen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Accuracy of the classes</source>
        <translation>Genauigkeit der Klassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>A table with a row for each class: recall, precision, F1 and their intervals.</source>
        <translation>Eine Tabelle mit einer Zeile je Klasse: Trefferquote, Präzision, F1 und ihre Intervalle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>A table with a row for each true class and a field for each label.</source>
        <translation>Eine Tabelle mit einer Zeile je Referenzklasse und einem Feld je Klassenname.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>All of it as one page for the browser.</source>
        <translation>Alles zusammen als eine Seite für den Browser.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of objects compared</source>
        <translation>Anzahl der verglichenen Objekte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of objects with the right label</source>
        <translation>Anzahl der Objekte mit richtigem Klassennamen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of all rows</source>
        <translation>Anzahl aller Zeilen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of rows with a truth and no label</source>
        <translation>Anzahl der Zeilen mit Referenz und ohne Klassennamen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of rows without a truth</source>
        <translation>Anzahl der Zeilen ohne Referenz</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of rows without a counterpart</source>
        <translation>Anzahl der Zeilen ohne Gegenstück</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Overall accuracy, from 0 to 1</source>
        <translation>Gesamtgenauigkeit, von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Low end of its interval</source>
        <translation>Untere Grenze ihres Intervalls</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>High end of its interval</source>
        <translation>Obere Grenze ihres Intervalls</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Cohen's kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Mean F1 of the classes</source>
        <translation>Mittleres F1 der Klassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>Write them as in: padding 0;batch_size 4</source>
        <translation>Schreiben Sie zum Beispiel: padding 0;batch_size 4</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS is {value}, names and values are needed. {example}</source>
        <translation>MODEL_ARGUMENTS ist {value}, erwartet werden Namen und Werte. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS is not JSON: {msg} at column {colno}. {example}</source>
        <translation>MODEL_ARGUMENTS ist kein JSON: {msg} in Spalte {colno}. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS is nested too deeply or holds a number too long to be an argument. {example}</source>
        <translation>MODEL_ARGUMENTS ist zu tief verschachtelt oder enthält eine zu lange Zahl, um ein Argument zu sein. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS: “{rest}” has no value. {example}</source>
        <translation>MODEL_ARGUMENTS: „{rest}“ hat keinen Wert. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS lists {count} entries, names and values in turn are needed. {example}</source>
        <translation>MODEL_ARGUMENTS enthält {count} Einträge, erwartet werden abwechselnd Namen und Werte. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS: every entry needs a name and a value. {example}</source>
        <translation>MODEL_ARGUMENTS: Jeder Eintrag braucht einen Namen und einen Wert. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>PROBABILITIES is {asked}, but {model} gives no probabilities. Choose NONE.</source>
        <translation>PROBABILITIES ist {asked}, {model} liefert aber keine Wahrscheinlichkeiten. Wählen Sie NONE.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>{name}: {layer} is a raster, a vector layer is needed. Choose another layer.</source>
        <translation>{name}: {layer} ist ein Raster, gebraucht wird ein Vektorlayer. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>{fault}. Check its path, or choose another layer.</source>
        <translation>{fault}. Prüfen Sie den Pfad, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>FEATURES: {source} is a table without geometries. Choose a layer of points, lines or polygons.</source>
        <translation>FEATURES: {source} ist eine Tabelle ohne Geometrien. Wählen Sie einen Layer mit Punkten, Linien oder Polygonen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>{name}: {source} holds no objects, or none is selected. Choose a layer with features, or change the selection.</source>
        <translation>{name}: {source} enthält keine Objekte, oder es ist keines gewählt. Wählen Sie einen Layer mit Objekten, oder ändern Sie die Auswahl.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>RPC_DEM: {layer} is no raster file. Choose a file with heights in metres.</source>
        <translation>RPC_DEM: {layer} ist keine Rasterdatei. Wählen Sie eine Datei mit Höhen in Metern.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>GPU_ID is “{text}”, card numbers as nvidia-smi gives them are needed. Write for example 0 or 0,2, or leave it empty.</source>
        <translation>GPU_ID ist „{text}“, erwartet werden Kartennummern, wie nvidia-smi sie angibt. Schreiben Sie zum Beispiel 0 oder 0,2, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>PARALLEL is “{text}”, a number of processes or a percentage of the cores is needed. Write for example 4 or 50%.</source>
        <translation>PARALLEL ist „{text}“, erwartet wird eine Anzahl von Prozessen oder ein Prozentsatz der Kerne. Schreiben Sie zum Beispiel 4 oder 50%.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/choices.py"/>
        <source>{name}: “{value}” is unknown. Choose one of: {options}.</source>
        <translation>{name}: „{value}“ ist unbekannt. Wählen Sie eines von: {options}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/choices.py"/>
        <source>{name}: “{value}” is neither true nor false. Write one of these.</source>
        <translation>{name}: „{value}“ ist weder wahr noch falsch. Schreiben Sie true oder false.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>All objects with their attributes, class, confidence and status.</source>
        <translation>Alle Objekte mit Attributen, Klasse, Konfidenz und Status.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Number of rows</source>
        <translation>Anzahl der Zeilen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Number of rows with status {}</source>
        <translation>Anzahl der Zeilen mit Status {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Counts per class and status</source>
        <translation>Anzahlen je Klasse und Status</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Features with photos</source>
        <translation>Objekte mit Fotos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Photos attached to features, instead of imagery: each becomes one row.</source>
        <translation>Fotos, die an Objekte angehängt sind, statt Bilddaten: Aus jedem wird eine Zeile.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Photo field</source>
        <translation>Fotofeld</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The field with the photos or their paths; empty to look for attachments, related media, and such a field.</source>
        <translation>Das Feld mit den Fotos oder ihren Pfaden; leer, um nach Anhängen, verknüpften Medien und einem solchen Feld zu suchen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Rows of photos</source>
        <translation>Zeilen der Fotos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>PER_PHOTO gives a row for each photo, PER_FEATURE one for each feature, by the mean probabilities of its photos.</source>
        <translation>PER_PHOTO gibt eine Zeile je Foto, PER_FEATURE eine je Objekt, nach den mittleren Wahrscheinlichkeiten seiner Fotos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The points, lines or polygons to classify; each becomes one row. Without them every image is classified as a whole.</source>
        <translation>Die Punkte, Linien oder Polygone, die zu klassifizieren sind; aus jedem wird eine Zeile. Ohne sie wird jedes Bild als Ganzes klassifiziert.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Model definition</source>
        <translation>Modelldefinition</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>A model definition (.emd), a deep learning package (.dlpk), JSON text, or the folder or file of a model that describes itself (Hugging Face, timm, Ultralytics, STAC and others).</source>
        <translation>Eine Modelldefinition (.emd), ein Modellpaket (.dlpk), JSON-Text oder Ordner oder Datei eines Modells, das sich selbst beschreibt (Hugging Face, timm, Ultralytics, STAC und andere).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/widgets/arguments_widget.py"/>
        <source>Names and values, as in: padding 0;batch_size 4</source>
        <translation>Namen und Werte, etwa: padding 0;batch_size 4</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Class label field</source>
        <translation>Feld für den Klassennamen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The name of the field that gets the class.</source>
        <translation>Der Name des Feldes, das die Klasse erhält.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Caption field</source>
        <translation>Bildbeschreibungsfeld</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The name of the field that gets the caption, when the model writes captions.</source>
        <translation>Der Name des Feldes, das die Bildbeschreibung erhält, wenn das Modell solche verfasst.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Several images: PROCESS_AS_MOSAICKED_IMAGE sees all as one picture, PROCESS_ITEMS_SEPARATELY classifies each object in every image that it meets.</source>
        <translation>Mehrere Bilder: PROCESS_AS_MOSAICKED_IMAGE sieht alle als ein Bild, PROCESS_ITEMS_SEPARATELY klassifiziert jedes Objekt in jedem Bild, auf dem es liegt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Resample the imagery to cells of this size, in units of its CRS, before chips are cut; empty for its own cells.</source>
        <translation>Die Bilddaten auf Zellen dieser Größe neu abtasten, in Einheiten ihres KBS, bevor Bildausschnitte geschnitten werden; leer für ihre eigenen Zellen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Only objects whose centre lies inside get a row.</source>
        <translation>Nur Objekte, deren Mitte darin liegt, erhalten eine Zeile.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Output CRS</source>
        <translation>KBS der Ausgabe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The CRS of the output's geometries; empty for that of the objects.</source>
        <translation>Das KBS der Geometrien der Ausgabe; leer für das der Objekte.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Coordinate operation</source>
        <translation>Koordinatenoperation</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>How objects are taken to the CRS of the imagery; empty for the project's choice.</source>
        <translation>Wie Objekte in das KBS der Bilddaten gebracht werden; leer für die Wahl des Projekts.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Heights for RPC images</source>
        <translation>Höhen für RPC-Bilder</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>A raster of heights in metres, for images that are placed by a sensor model (RPC); empty for the model's own mean height.</source>
        <translation>Ein Raster mit Höhen in Metern, für Bilder, deren Lage ein Sensormodell (RPC) angibt; leer für die mittlere Höhe des Sensormodells.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>AUTO takes a GPU if one works, else the CPU, and says why in the log.</source>
        <translation>AUTO nimmt eine GPU, wenn eine funktioniert, sonst die CPU, und nennt den Grund im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>GPU numbers</source>
        <translation>GPU-Nummern</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>As nvidia-smi numbers them: 0, or 0,2; empty for all usable GPUs.</source>
        <translation>Wie nvidia-smi sie nummeriert: 0 oder 0,2; leer für alle verwendbaren GPUs.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Parallel processes</source>
        <translation>Parallele Prozesse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>A number of processes on the CPU, or a percentage of its cores; empty for one.</source>
        <translation>Eine Anzahl von Prozessen auf der CPU oder ein Prozentsatz ihrer Kerne; leer für einen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Class probabilities</source>
        <translation>Klassenwahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>FIELDS adds a field per class, named P_ and the class, JSON one text field Scores.</source>
        <translation>FIELDS ergänzt ein Feld je Klasse, dessen Name aus P_ und der Klasse besteht, JSON ein Textfeld Scores.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Explainability maps</source>
        <translation>Erklärungskarten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>With the model argument explainability_map: FILES writes a picture per object into a folder beside the output, FIELD writes it into the field ExpMap.</source>
        <translation>Mit dem Modellargument explainability_map: FILES schreibt je Objekt ein Bild in einen Ordner neben der Ausgabe, FIELD schreibt es in das Feld ExpMap.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Resume a broken run</source>
        <translation>Abgebrochenen Lauf fortsetzen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Take over what a run of the same objects, imagery, model and arguments came to before it failed, was cancelled or was killed.</source>
        <translation>Übernehmen, wozu ein Lauf mit denselben Objekten, Bilddaten, demselben Modell und denselben Argumenten kam, bevor er scheiterte, abgebrochen oder gewaltsam beendet wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Dask scheduler</source>
        <translation>Dask-Scheduler</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The address of a Dask scheduler, as tcp://host:8786, whose workers read and classify; empty for this machine. They need the imagery under the same paths or addresses.</source>
        <translation>Die Adresse eines Dask-Schedulers, etwa tcp://host:8786, dessen Worker lesen und klassifizieren; leer für diesen Rechner. Sie brauchen die Bilddaten unter denselben Pfaden oder Adressen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>One page for the browser: counts, confidences, chips of each class to look at, a map, what failed and why, and what ran.</source>
        <translation>Eine Seite für den Browser: Anzahlen, Konfidenzen, Bildausschnitte jeder Klasse zum Ansehen, eine Karte, was warum scheiterte und womit gerechnet wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>For the report: what the objects are in truth, to tell how often the model is right.</source>
        <translation>Für den Bericht: was die Objekte laut Referenz sind, um anzugeben, wie oft das Modell richtig liegt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: {path} is no file name. Leave out what follows the “|”.</source>
        <translation>{name}: {path} ist kein Dateiname. Lassen Sie weg, was auf das „|“ folgt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: QGIS takes what stands before the colon in {path} for a kind of database, and knows none of that name. Choose a file and a folder without a colon.</source>
        <translation>{name}: QGIS hält das, was in {path} vor dem Doppelpunkt steht, für eine Art von Datenbank und kennt keine dieses Namens. Wählen Sie eine Datei und einen Ordner ohne Doppelpunkt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: a file of the format {suffix} holds tiles, at whose edges rows are cut. Choose a GeoPackage.</source>
        <translation>{name}: Eine Datei im Format {suffix} enthält Kacheln, an deren Rändern Zeilen zerschnitten werden. Wählen Sie ein GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: there is no folder {folder}. Create it, or choose another.</source>
        <translation>{name}: Den Ordner {folder} gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: {path} cannot be written. Choose another file.</source>
        <translation>{name}: {path} lässt sich nicht schreiben. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: {place} holds what the layer {layer} reads, and would be overwritten. Choose another file.</source>
        <translation>{name}: {place} enthält, was der Layer {layer} liest, und würde überschrieben. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: the table {table} of {place} holds what the layer {layer} reads, and would be overwritten. Choose another table.</source>
        <translation>{name}: Die Tabelle {table} von {place} enthält, was der Layer {layer} liest, und würde überschrieben. Wählen Sie eine andere Tabelle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{one} and {other} are both to be written to {place}, and one would overwrite the other. Choose another file for one of them.</source>
        <translation>{one} und {other} sollen beide nach {place} geschrieben werden, und eines würde das andere überschreiben. Wählen Sie für eines von beiden eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{one} and {other} are both to be written to the table {table} of {place}, and one would overwrite the other. Choose another table for one of them.</source>
        <translation>{one} und {other} sollen beide in die Tabelle {table} von {place} geschrieben werden, und eines würde das andere überschreiben. Wählen Sie für eines von beiden eine andere Tabelle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>The time cannot be estimated ({}). Run it to see.</source>
        <translation>Die Zeit lässt sich nicht schätzen ({}). Starten Sie den Lauf, um sie zu erfahren.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>None of the first objects lies on the imagery, so that no time can be told.</source>
        <translation>Keines der ersten Objekte liegt auf den Bilddaten, sodass sich keine Zeit angeben lässt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{:.2g} ms each</source>
        <translation>je Objekt {:.2g} ms</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>each {} objects</source>
        <translation>je {} Objekte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{} objects</source>
        <translation>{} Objekte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>About {} for {}, on {}, {}.</source>
        <translation>Etwa {} für {}, auf {}, {}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{:.1f} h</source>
        <translation>{:.1f} h</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/feature_filter.py"/>
        <source>{name}: the filter “{filter}” cannot be evaluated: {reason}. Correct the filter.</source>
        <translation>{name}: Der Filter „{filter}“ lässt sich nicht auswerten: {reason}. Berichtigen Sie den Filter.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/band_count.py"/>
        <source>{model}: the model's normalisation is for {given} bands, but {bands} are extracted from the imagery. Correct ExtractBands, or give Normalization one number per band.</source>
        <translation>{model}: Die Normalisierung des Modells gilt für {given} Kanäle, aus den Bilddaten werden aber {bands} entnommen. Berichtigen Sie ExtractBands, oder geben Sie in Normalization eine Zahl je Kanal an.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/cell_sizes.py"/>
        <source>CELL_SIZE is “{given}”, a number above 0 is needed. Correct it.</source>
        <translation>CELL_SIZE ist „{given}“, erwartet wird eine Zahl über 0. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/cell_sizes.py"/>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/cell_sizes.py"/>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/cell_sizes.py"/>
        <source>{model} was trained on cells of {trained} {unit}, but those of {source} are {cell:.3g} {unit}. Its labels may be wrong; CELL_SIZE resamples the imagery.</source>
        <translation>{model} wurde mit Zellen von {trained} {unit} trainiert, die von {source} messen aber {cell:.3g} {unit}. Die Klassennamen können falsch sein; CELL_SIZE tastet die Bilddaten neu ab.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>SCHEDULER is “{text}”, the address of a Dask scheduler is needed. Write for example tcp://host:8786, or tls://host:8786.</source>
        <translation>SCHEDULER ist „{text}“, erwartet wird die Adresse eines Dask-Schedulers. Schreiben Sie zum Beispiel tcp://host:8786 oder tls://host:8786.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>INPUT_PHOTOS cannot be classified by a SCHEDULER, whose machines do not have the photos of this one's tables. Leave SCHEDULER empty.</source>
        <translation>INPUT_PHOTOS kann ein SCHEDULER nicht klassifizieren, da seine Rechner die Fotos der Tabellen dieses Rechners nicht haben. Lassen Sie SCHEDULER leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>comes from the service “{provider}”</source>
        <translation>kommt vom Dienst „{provider}“</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>Leave SCHEDULER empty, or save the layer as a raster file.</source>
        <translation>Lassen Sie SCHEDULER leer, oder speichern Sie den Layer als Rasterdatei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>is opened with an authentication that this QGIS alone keeps</source>
        <translation>ist mit einer Authentifizierung geöffnet, die nur dieses QGIS hat</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>Leave SCHEDULER empty, or name it by an address that the workers can open.</source>
        <translation>Lassen Sie SCHEDULER leer, oder geben Sie eine Adresse an, die die Worker öffnen können.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>lies in the memory of this QGIS</source>
        <translation>liegt im Speicher dieses QGIS</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>Leave SCHEDULER empty, or save it as a file.</source>
        <translation>Lassen Sie SCHEDULER leer, oder speichern Sie das Bild als Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>INPUT: {image} {reason}, so that no SCHEDULER can use it. {remedy}</source>
        <translation>INPUT: {image} {reason}, sodass kein SCHEDULER damit arbeiten kann. {remedy}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>{uri} cannot be opened as a raster.</source>
        <translation>{uri} lässt sich nicht als Raster öffnen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <source>{model} normalises values of 8 bit (0 to 255), but those of {source} are {others}. Its labels may be wrong; scale the imagery to 8 bit with “Translate” of GDAL, or name a DataRange in the model definition.</source>
        <translation>{model} normalisiert Werte von 8 Bit (0 bis 255), die von {source} sind aber {others}. Die Klassennamen können falsch sein; skalieren Sie die Bilddaten auf 8 Bit, mit „Umwandeln (Format konvertieren)“ von GDAL, oder nennen Sie in der Modelldefinition einen DataRange.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <source>{large} of {count} objects are more than twice as large as a chip of {width} × {height} pixels, up to {times:.3g} times: {model} sees only their middle. A larger CELL_SIZE brings more of each into its chip.</source>
        <translation>{large} von {count} Objekten sind mehr als doppelt so groß wie ein Bildausschnitt von {width} × {height} Pixeln, bis zum {times:.3g}-Fachen: {model} sieht nur ihre Mitte. Eine größere CELL_SIZE bringt von jedem mehr in den Bildausschnitt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <source>{large} of the first {count} objects are more than twice as large as a chip of {width} × {height} pixels, up to {times:.3g} times: {model} sees only their middle. A larger CELL_SIZE brings more of each into its chip.</source>
        <translation>{large} der ersten {count} Objekte sind mehr als doppelt so groß wie ein Bildausschnitt von {width} × {height} Pixeln, bis zum {times:.3g}-Fachen: {model} sieht nur ihre Mitte. Eine größere CELL_SIZE bringt von jedem mehr in den Bildausschnitt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <source>No object of {objects} lies on {imagery}. Check the CRS of both, or choose others.</source>
        <translation>Kein Objekt von {objects} liegt auf {imagery}. Prüfen Sie das KBS beider, oder wählen Sie andere.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>FEATURES and INPUT_PHOTOS were both given, but photos belong to their own features. Leave one of them out.</source>
        <translation>FEATURES und INPUT_PHOTOS wurden beide angegeben, Fotos gehören aber zu ihren eigenen Objekten. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>INPUT: no imagery was given. Choose a raster layer or file, or {others}.</source>
        <translation>INPUT: Es wurden keine Bilddaten angegeben. Wählen Sie einen Rasterlayer oder eine Rasterdatei, oder {others}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>{given} were given. Choose one of them.</source>
        <translation>Angegeben wurden {given}. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>INPUT: the layer of footprints names no rasters. Choose imagery.</source>
        <translation>INPUT: Der Layer aus Umrissen nennt keine Raster. Wählen Sie Bilddaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/opening.py"/>
        <source>{image} is no image that could be classified as a whole. Choose FEATURES, the objects that are seen in it, or raster files.</source>
        <translation>{image} ist kein Bild, das sich als Ganzes klassifizieren ließe. Wählen Sie FEATURES, die Objekte, die darin zu sehen sind, oder Rasterdateien.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/photos.py"/>
        <source>PHOTO_ROWS is {rows}, but {model} gives no probabilities of which a mean could be taken. Choose {per_photo}.</source>
        <translation>PHOTO_ROWS ist {rows}, {model} liefert aber keine Wahrscheinlichkeiten, die sich mitteln ließen. Wählen Sie {per_photo}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/photos.py"/>
        <source>INPUT_PHOTOS: the features cannot be read. Check the path, or choose another layer.</source>
        <translation>INPUT_PHOTOS: Die Objekte lassen sich nicht lesen. Prüfen Sie den Pfad, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/web_layers.py"/>
        <source>INPUT: the web layer at {layer} cannot be opened. Check its address, and whether the service answers.</source>
        <translation>INPUT: Der Web-Layer unter {layer} lässt sich nicht öffnen. Prüfen Sie die Adresse, und ob der Dienst antwortet.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/web_layers.py"/>
        <source>an unknown host</source>
        <translation>unbekannter Host</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/inspected.py"/>
        <source>{model}: without further arguments the raster function does not say what its chips are. Give them in MODEL_ARGUMENTS.</source>
        <translation>{model}: Ohne weitere Argumente sagt die Rasterfunktion nicht, wie ihre Bildausschnitte aussehen. Geben Sie die Argumente in MODEL_ARGUMENTS an.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/inspected.py"/>
        <source>{model}: neither getConfiguration of the raster function nor the definition says how large a chip is. Add ImageWidth and ImageHeight to the definition.</source>
        <translation>{model}: Weder getConfiguration der Rasterfunktion noch die Definition sagt, wie groß ein Bildausschnitt ist. Ergänzen Sie die Definition um ImageWidth und ImageHeight.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/lasting_source.py"/>
        <source>{source} was removed from the project during the run, which needs it to its end. Run again, and leave the layer there.</source>
        <translation>{source} wurde während des Laufs aus dem Projekt entfernt, der den Layer bis zum Ende braucht. Starten Sie erneut, und lassen Sie den Layer dort.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>CLASSES (the names in the order of the model's outputs: intact;damaged)</source>
        <translation>CLASSES (die Namen in der Reihenfolge der Ausgaben des Modells: intact;damaged)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>CHIP_SIZE (in pixels: 64, or 64x48)</source>
        <translation>CHIP_SIZE (in Pixeln: 64, oder 64x48)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>BANDS (counted from 1, in the model's order: 1,2,3)</source>
        <translation>BANDS (ab 1 gezählt, in der Reihenfolge des Modells: 1,2,3)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>BACKBONE (the architecture as torchvision or timm calls it: resnet18)</source>
        <translation>BACKBONE (die Architektur, wie torchvision oder timm sie nennt: resnet18)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>{model}: the model does not say all that must be known of it. Give {missing}.</source>
        <translation>{model}: Das Modell sagt nicht alles, was man über es wissen muss. Geben Sie an: {missing}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>{definition}: {key} of the normalisation has {given} numbers, but the number of bands is {bands}. Correct NORMALIZATION or BANDS.</source>
        <translation>{definition}: {key} der Normalisierung hat {given} Zahlen, die Anzahl der Kanäle ist aber {bands}. Berichtigen Sie NORMALIZATION oder BANDS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>OUTPUT: {target} is no name of a deep learning package. Let it end in {suffix}.</source>
        <translation>OUTPUT: {target} ist kein Name eines Modellpakets. Lassen Sie ihn auf {suffix} enden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>OUTPUT: there is no folder {parent}. Create it, or choose another.</source>
        <translation>OUTPUT: Den Ordner {parent} gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>OUTPUT: {target} cannot be written. Choose another file.</source>
        <translation>OUTPUT: {target} lässt sich nicht schreiben. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>OUTPUT: {target} is the model itself, and would be overwritten. Choose another file.</source>
        <translation>OUTPUT: {target} ist das Modell selbst und würde überschrieben. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>Write them as in: intact;damaged or intact=#4cae6c;damaged=#e0674f</source>
        <translation>Schreiben Sie zum Beispiel: intact;damaged oder intact=#4cae6c;damaged=#e0674f</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES names “{twice}” twice. Give every class its own name.</source>
        <translation>CLASSES nennt „{twice}“ zweimal. Geben Sie jeder Klasse einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES is not JSON: {error}. {example}</source>
        <translation>CLASSES ist kein JSON: {error}. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: {path} is too long for a list of classes.</source>
        <translation>CLASSES: {path} ist zu lang für eine Liste von Klassen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>it is no text in UTF-8</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: {path} cannot be read ({told}). Choose a text file with a line per class.</source>
        <translation>CLASSES: {path} lässt sich nicht lesen ({told}). Wählen Sie eine Textdatei mit einer Zeile je Klasse.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: {path} is no table ({error}). Write lines as in: intact,#4cae6c</source>
        <translation>CLASSES: {path} ist keine Tabelle ({error}). Schreiben Sie Zeilen wie diese: intact,#4cae6c</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: “{colour}” in row {row} of {path} is no colour. Write it as #4cae6c, as 76,174,108 in quotes, or as a name such as red.</source>
        <translation>CLASSES: „{colour}“ in Zeile {row} von {path} ist keine Farbe. Schreiben Sie sie als #4cae6c, als 76,174,108 in Anführungszeichen oder als Namen wie red.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: {written} is no class name. {example}</source>
        <translation>CLASSES: {written} ist kein Klassenname. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: “{colour}” is no colour. {example}</source>
        <translation>CLASSES: „{colour}“ ist keine Farbe. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES holds a class without a name. {example}</source>
        <translation>CLASSES enthält eine Klasse ohne Namen. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>A model file, an export folder, a definition (.emd) or a package (.dlpk).</source>
        <translation>Eine Modelldatei, ein Exportordner, eine Definition (.emd) oder ein Paket (.dlpk).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>For a file of weights alone, for example timm:convnext_tiny.</source>
        <translation>Für eine Datei, die nur Gewichte enthält, zum Beispiel timm:convnext_tiny.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Model package</source>
        <translation>Modellpaket</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Deep learning packages (*.dlpk)</source>
        <translation>Modellpakete (*.dlpk)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>The package, written when the model has run.</source>
        <translation>Das Paket, geschrieben, wenn das Modell gelaufen ist.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>A definition (.emd), a package (.dlpk), a model file or an export folder.</source>
        <translation>Eine Definition (.emd), ein Paket (.dlpk), eine Modelldatei oder ein Exportordner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>What was found, as one page for the browser.</source>
        <translation>Was gefunden wurde, als eine Seite für den Browser.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>What was found, as JSON</source>
        <translation>Was gefunden wurde, als JSON</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Kind of model</source>
        <translation>Art des Modells</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Why the model does not run</source>
        <translation>Warum das Modell nicht läuft</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Whether the model runs</source>
        <translation>Ob das Modell läuft</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Whether it contains code</source>
        <translation>Ob es Code enthält</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Classes, as in intact;damaged</source>
        <translation>Klassen, etwa intact;damaged</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>In the order of the model's outputs: intact;damaged or intact=#4cae6c;damaged=#e0674f, a JSON list, or a text file with a line per class. Empty: those that the model names.</source>
        <translation>In der Reihenfolge der Ausgaben des Modells: intact;damaged oder intact=#4cae6c;damaged=#e0674f, eine JSON-Liste oder eine Textdatei mit einer Zeile je Klasse. Leer: die Klassen, die das Modell nennt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Chip size in pixels, as in 64 or 64x48</source>
        <translation>Größe des Bildausschnitts in Pixeln, etwa 64 oder 64x48</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>In pixels: 64, or 64x48 for width and height. Empty: the model's own.</source>
        <translation>In Pixeln: 64, oder 64x48 für Breite und Höhe. Leer: die Größe, die das Modell nennt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Bands, counted from 1, as in 1,2,3</source>
        <translation>Kanäle, ab 1 gezählt, etwa 1,2,3</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Which bands the model gets, in its order, counted from 1: 1,2,3. Names are taken too: Red,NIR. Empty: as the model says.</source>
        <translation>Welche Kanäle das Modell erhält, in seiner Reihenfolge, ab 1 gezählt: 1,2,3. Namen gehen auch: Red,NIR. Leer: wie das Modell angibt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Normalisation: NONE, IMAGENET, 0-1, -1-1 or JSON</source>
        <translation>Normalisierung: NONE, IMAGENET, 0-1, -1-1 oder JSON</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>NONE, IMAGENET, 0-1 or -1-1, all of 8-bit values, or JSON in pixel values: {"Mean": [120, 115, 100], "Std": [50, 50, 50]}. Empty: as the model says.</source>
        <translation>NONE, IMAGENET, 0-1 oder -1-1, alle für 8-Bit-Werte, oder JSON in Pixelwerten: {"Mean": [120, 115, 100], "Std": [50, 50, 50]}. Leer: wie das Modell angibt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>FIXED cuts a window of the chip size around an object's centre, BOX the object's own box. Not set: as the model says, else FIXED.</source>
        <translation>FIXED schneidet ein Fenster in der Größe des Bildausschnitts um die Mitte eines Objekts, BOX das umschließende Rechteck des Objekts. Nicht gesetzt: wie das Modell angibt, sonst FIXED.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Blacken around the object</source>
        <translation>Um das Objekt herum schwärzen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>YES sets pixels outside the polygon to 0. Not set: as the model says, else NO.</source>
        <translation>YES setzt Pixel außerhalb des Polygons auf 0. Nicht gesetzt: wie das Modell angibt, sonst NO.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>YES decides each class by itself. Not set: as the model says, else NO.</source>
        <translation>YES entscheidet über jede Klasse einzeln. Nicht gesetzt: wie das Modell angibt, sonst NO.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Output values</source>
        <translation>Ausgabewerte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>What the model's outputs are. AUTO: as the definition or the model says.</source>
        <translation>Was die Ausgaben des Modells sind. AUTO: wie die Definition oder das Modell angibt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/model_keys.py"/>
        <source>CHIP_SIZE is “{text}”, a number of pixels is needed. Write for example 64, or 64x48 for width and height.</source>
        <translation>CHIP_SIZE ist „{text}“, erwartet wird eine Anzahl von Pixeln. Schreiben Sie zum Beispiel 64, oder 64x48 für Breite und Höhe.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/model_keys.py"/>
        <source>BANDS asks for band {wrong}, but bands are counted from 1 here, as in QGIS. Write for example 1,2,3, or the bands' names.</source>
        <translation>BANDS verlangt Kanal {wrong}, Kanäle werden hier aber wie in QGIS ab 1 gezählt. Schreiben Sie zum Beispiel 1,2,3 oder die Namen der Kanäle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/model_keys.py"/>
        <source>NORMALIZATION is “{text}”, which is none of {words}. Choose one of them, or write {{"Mean": [...], "Std": [...]}} in pixel values.</source>
        <translation>NORMALIZATION ist „{text}“, was keines von {words} ist. Wählen Sie eines davon, oder schreiben Sie {{"Mean": [...], "Std": [...]}} in Pixelwerten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>{key} is empty. Give the field for the labels a name.</source>
        <translation>{key} ist leer. Geben Sie dem Feld für die Klassennamen einen Namen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>{key} is “{name}”, the name of another result field. Choose another name.</source>
        <translation>{key} ist „{name}“, der Name eines anderen Ergebnisfelds. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>{key} is “{name}”, a name that a GeoPackage keeps for itself. Choose another name.</source>
        <translation>{key} ist „{name}“, ein Name, den sich ein GeoPackage selbst vorbehält. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: the table {table} of {file} lists the imagery, and would be overwritten. Choose another table.</source>
        <translation>OUTPUT: die Tabelle {table} von {file} führt die Bilddaten auf und würde überschrieben. Wählen Sie eine andere Tabelle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: {path} holds the imagery, and would be overwritten. Choose another file.</source>
        <translation>OUTPUT: {path} enthält die Bilddaten und würde überschrieben. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: {path} holds the objects to classify, and would be overwritten. Choose another file.</source>
        <translation>OUTPUT: {path} enthält die zu klassifizierenden Objekte und würde überschrieben. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: the table {table} of the database {database} holds the objects to classify, and would be overwritten. Choose another table.</source>
        <translation>OUTPUT: Die Tabelle {table} der Datenbank {database} enthält die zu klassifizierenden Objekte und würde überschrieben. Wählen Sie eine andere Tabelle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: the table {table} of {file} holds the objects to classify, and would be overwritten. Choose another table.</source>
        <translation>OUTPUT: Die Tabelle {table} von {file} enthält die zu klassifizierenden Objekte und würde überschrieben. Wählen Sie eine andere Tabelle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>PROBABILITIES is FIELDS, which makes {count} fields in all, but a table of the format {suffix} holds at most {most}. Choose JSON.</source>
        <translation>PROBABILITIES ist FIELDS, das ergibt insgesamt {count} Felder, aber eine Tabelle im Format {suffix} fasst höchstens {most}. Wählen Sie JSON.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>EXPLANATIONS is FIELD, but the texts of a shapefile have at most 254 characters, too few for a picture. Choose FILES, or a GeoPackage as OUTPUT.</source>
        <translation>EXPLANATIONS ist FIELD, die Texte eines Shapefiles haben aber höchstens 254 Zeichen, zu wenige für ein Bild. Wählen Sie FILES, oder ein GeoPackage als OUTPUT.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>OUTPUT_CRS: the project has no CRS. Give it one, or choose another CRS.</source>
        <translation>OUTPUT_CRS: Das Projekt hat kein KBS. Geben Sie ihm eines, oder wählen Sie ein anderes KBS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>OUTPUT_CRS: “{given}” is no CRS that QGIS knows. Write for example EPSG:3857.</source>
        <translation>OUTPUT_CRS: „{given}“ ist kein KBS, das QGIS kennt. Schreiben Sie zum Beispiel EPSG:3857.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>OUTPUT_CRS: {features} has no CRS, so that its objects cannot be moved to another one. Assign it its CRS, or leave OUTPUT_CRS empty.</source>
        <translation>OUTPUT_CRS: {features} hat kein KBS, sodass sich die Objekte nicht in ein anderes bringen lassen. Weisen Sie ein KBS zu, oder lassen Sie OUTPUT_CRS leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>EXTENT: “{crs}” is no CRS that QGIS knows. Write for example EPSG:3857.</source>
        <translation>EXTENT: „{crs}“ ist kein KBS, das QGIS kennt. Schreiben Sie zum Beispiel EPSG:3857.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>EXTENT cannot be read. Write it as x min, x max, y min, y max [EPSG:code].</source>
        <translation>EXTENT lässt sich nicht lesen. Schreiben Sie x min, x max, y min, y max [EPSG:code].</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>{missing} has no CRS, and its coordinates lie elsewhere than those of {other}. Assign {missing} its CRS.</source>
        <translation>{missing} hat kein KBS, und die Koordinaten liegen anderswo als die von {other}. Weisen Sie {missing} das richtige KBS zu.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>{parameter}: QGIS knows no way from {source} to {target}. Correct the CRS of one of them.</source>
        <translation>{parameter}: QGIS kennt keinen Weg von {source} nach {target}. Berichtigen Sie das KBS eines der beiden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>COORDINATE_OPERATION: “{operation}” is no operation that PROJ knows. Choose one from the list, or leave it empty.</source>
        <translation>COORDINATE_OPERATION: „{operation}“ ist keine Operation, die PROJ kennt. Wählen Sie eine aus der Liste, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>TRUTH_FIELD is {field}, but there is no report to tell of it. Choose a file as REPORT, or leave TRUTH_FIELD empty.</source>
        <translation>TRUTH_FIELD ist {field}, es gibt aber keinen Bericht, der davon spräche. Wählen Sie eine Datei als REPORT, oder lassen Sie TRUTH_FIELD leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>TRUTH_FIELD is {field}, but {model} writes captions, which are no classes. Leave TRUTH_FIELD empty.</source>
        <translation>TRUTH_FIELD ist {field}, {model} verfasst aber Bildbeschreibungen, die keine Klassen sind. Lassen Sie TRUTH_FIELD leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>TRUTH_FIELD is {field}, but no features were given that could have such a field. Choose FEATURES, or leave TRUTH_FIELD empty.</source>
        <translation>TRUTH_FIELD ist {field}, es wurden aber keine Objekte angegeben, die ein solches Feld haben könnten. Wählen Sie FEATURES, oder lassen Sie TRUTH_FIELD leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>TRUTH_FIELD: {source} has no field {field}. Choose one of its fields.</source>
        <translation>TRUTH_FIELD: {source} hat kein Feld {field}. Wählen Sie eines der vorhandenen Felder.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>REPORT: {path} is there already, and no page that a report may replace. Choose a file whose name ends with .html.</source>
        <translation>REPORT: {path} ist schon vorhanden und keine Seite, die ein Bericht ersetzen darf. Wählen Sie eine Datei, deren Name auf .html endet.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>The rasters in which the objects are seen: layers, files, web layers, or a layer of footprints with the paths of rasters.</source>
        <translation>Die Raster, in denen die Objekte zu sehen sind: Layer, Dateien, Web-Layer oder ein Layer aus Umrissen mit den Pfaden von Rastern.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Folder of images</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Every image in this folder, instead of the imagery above.</source>
        <translation>Alle Bilder in diesem Ordner, statt der Bilddaten oben.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Include subfolders</source>
        <translation>Unterordner einbeziehen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Images in folders within the folder of images too.</source>
        <translation>Auch Bilder in Ordnern innerhalb des Ordners mit Bildern.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Allow the model's own code</source>
        <translation>Eigenen Code des Modells erlauben</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Run Python code that comes with the model. Allow it only for models from people whom you trust: such code can do whatever you can.</source>
        <translation>Führt Python-Code aus, der mit dem Modell kommt. Erlauben Sie das nur bei Modellen von Personen, denen Sie vertrauen: Solcher Code kann alles, was Sie können.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>FEATURES is empty. Choose the layer of objects whose class is known.</source>
        <translation>FEATURES ist leer. Wählen Sie den Layer der Objekte, deren Klasse bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>MODEL: {definition} does not say what its chips are, its own code does. Give CHIP_SIZE, CROP_MODE, BLACKEN and BANDS as that code has them.</source>
        <translation>MODEL: {definition} sagt nicht, wie die Bildausschnitte sind, das bestimmt der eigene Code. Geben Sie CHIP_SIZE, CROP_MODE, BLACKEN und BANDS so an, wie dieser Code sie hat.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>A model</source>
        <translation>Ein Modell</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>BANDS asks for band {band}, but {source} has {has}. Correct BANDS.</source>
        <translation>BANDS verlangt Kanal {band}, {source} hat aber {has}. Berichtigen Sie BANDS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>CLASS_FIELD is empty. Choose the field that tells the class.</source>
        <translation>CLASS_FIELD ist leer. Wählen Sie das Feld, das die Klasse angibt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>CLASS_FIELD: {features} has no field {name}. Choose one of its fields.</source>
        <translation>CLASS_FIELD: {features} hat kein Feld {name}. Wählen Sie eines der vorhandenen Felder.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Training set</source>
        <translation>Trainingsdatensatz</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>A new or an empty folder, which gets the chips and what tells of them.</source>
        <translation>Ein neuer oder leerer Ordner, der die Bildausschnitte und deren Beschreibung erhält.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Counts per split, class and status</source>
        <translation>Anzahlen je Aufteilung, Klasse und Status</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>The points, lines or polygons whose class is known; each becomes one chip.</source>
        <translation>Die Punkte, Linien oder Polygone, deren Klasse bekannt ist; aus jedem wird ein Bildausschnitt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Class field</source>
        <translation>Klassenfeld</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>What the objects are: text or numbers; with MultiLabeled_Tiles several classes, as in a;b. Objects without one are left out, and counted.</source>
        <translation>Was die Objekte sind: Text oder Zahlen; mit MultiLabeled_Tiles mehrere Klassen, etwa a;b. Objekte ohne Klasse werden ausgelassen und gezählt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Several images: PROCESS_AS_MOSAICKED_IMAGE sees all as one picture, PROCESS_ITEMS_SEPARATELY cuts a chip of each object in every image that it meets.</source>
        <translation>Mehrere Bilder: PROCESS_AS_MOSAICKED_IMAGE sieht alle als ein Bild, PROCESS_ITEMS_SEPARATELY schneidet von jedem Objekt einen Bildausschnitt aus jedem Bild, auf dem es liegt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Layout</source>
        <translation>Ordnerstruktur</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>ImageFolder: a folder for each class, as torchvision reads it. Labeled_Tiles, MultiLabeled_Tiles, Imagenet: as ArcGIS Pro exports and arcgis.learn reads them.</source>
        <translation>ImageFolder: ein Ordner je Klasse, wie torchvision ihn liest. Labeled_Tiles, MultiLabeled_Tiles, Imagenet: wie ArcGIS Pro sie exportiert und arcgis.learn sie liest.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Training, validation, test in percent</source>
        <translation>Training, Validierung, Test in Prozent</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>How many of the objects go to train, val and test, each a folder of its own, as in 80;10;10. Neighbours stay together. Empty: one set without splits.</source>
        <translation>Wie viele der Objekte nach train, val und test kommen, jedes ein eigener Ordner, etwa 80;10;10. Nachbarn bleiben zusammen. Leer: ein Datensatz ohne Aufteilung.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Cut chips as for this model</source>
        <translation>Bildausschnitte wie für dieses Modell schneiden</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>A model whose chips they are to be like: its size, crop mode, blackening, bands and classes. Nothing of it is run.</source>
        <translation>Ein Modell, nach dem sich die Bildausschnitte richten sollen: Größe, Zuschnitt, Schwärzung, Kanäle und Klassen. Nichts davon wird ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Width and height of a chip. Empty: the model's own, else 224.</source>
        <translation>Breite und Höhe eines Bildausschnitts. Leer: die Größe, die das Modell nennt, sonst 224.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>FIXED cuts a window of the chip size around an object's centre, BOX the object's own box, up to that size. Not set: as the model, else FIXED.</source>
        <translation>FIXED schneidet ein Fenster in der Größe des Bildausschnitts um die Mitte eines Objekts, BOX das umschließende Rechteck des Objekts, bis zu dieser Größe. Nicht gesetzt: wie das Modell, sonst FIXED.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>YES sets pixels outside the polygon to 0. Not set: as the model, else NO.</source>
        <translation>YES setzt Pixel außerhalb des Polygons auf 0. Nicht gesetzt: wie das Modell, sonst NO.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>AUTO: PNG for three bands of 8 bit, else TIFF, which holds any bands and numbers.</source>
        <translation>AUTO: PNG bei drei Kanälen von 8 Bit, sonst TIFF, das beliebige Kanäle und Zahlen fasst.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Side of the blocks of a split</source>
        <translation>Seitenlänge der Blöcke einer Aufteilung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Objects in the same square of this side never go to different splits. 0: four chips, or more where objects lie far apart.</source>
        <translation>Objekte im selben Quadrat dieser Seitenlänge kommen nie in verschiedene Teile. 0: vier Bildausschnitte, oder mehr, wo Objekte weit auseinander liegen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Seed of the splits</source>
        <translation>Startwert der Aufteilung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Another number divides the blocks in another way; the same one in the same way.</source>
        <translation>Eine andere Zahl teilt die Blöcke anders auf; dieselbe auf dieselbe Weise.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Resume a broken export</source>
        <translation>Abgebrochenen Export fortsetzen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Go on with what an export of the same objects and parameters left in the folder when it failed, was cancelled or was killed.</source>
        <translation>Fortsetzen, was ein Export mit denselben Objekten und Parametern im Ordner hinterließ, als er scheiterte, abgebrochen oder gewaltsam beendet wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Which bands chips have, in their order, by number or by name: Red,NIR. Empty: as the model, else all but alpha.</source>
        <translation>Welche Kanäle die Bildausschnitte haben, in ihrer Reihenfolge, nach Nummer oder Name: Red,NIR. Leer: wie das Modell, sonst alle außer Alpha.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Padding in pixels</source>
        <translation>Rand in Pixeln</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>With BOX: by how much the object's box is widened on each side.</source>
        <translation>Mit BOX: um wie viel das umschließende Rechteck des Objekts auf jeder Seite erweitert wird.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Reference system of the chips</source>
        <translation>Bezugssystem der Bildausschnitte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>MAP_SPACE turns rotated imagery to the north, PIXEL_SPACE takes pixels as they are stored. Not set: as the model, else MAP_SPACE.</source>
        <translation>MAP_SPACE dreht gedrehte Bilddaten nach Norden, PIXEL_SPACE nimmt die Pixel, wie sie gespeichert sind. Nicht gesetzt: wie das Modell, sonst MAP_SPACE.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Only objects whose centre lies inside are exported.</source>
        <translation>Nur Objekte, deren Mitte darin liegt, werden exportiert.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of chips</source>
        <translation>Anzahl der Bildausschnitte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of objects</source>
        <translation>Anzahl der Objekte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of objects without a class</source>
        <translation>Anzahl der Objekte ohne Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of chips to train with</source>
        <translation>Anzahl der Bildausschnitte zum Trainieren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of chips to validate with</source>
        <translation>Anzahl der Bildausschnitte zum Validieren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of chips to test with</source>
        <translation>Anzahl der Bildausschnitte zum Testen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} is no folder. Choose a new or an empty folder.</source>
        <translation>OUTPUT: {path} ist kein Ordner. Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} cannot be written to. Choose another folder.</source>
        <translation>OUTPUT: In {path} lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} holds an export that is not finished. Set RESUME to go on with it, or choose an empty folder.</source>
        <translation>OUTPUT: {path} enthält einen Export, der nicht fertig ist. Setzen Sie RESUME, um ihn fortzusetzen, oder wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} holds files already, with which chips would be mixed. Choose a new or an empty folder.</source>
        <translation>OUTPUT: {path} enthält schon Dateien, mit denen sich die Bildausschnitte vermischen würden. Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {link} is a link, through which chips would land elsewhere. Remove it, or choose an empty folder.</source>
        <translation>OUTPUT: {link} ist eine Verknüpfung, durch die Bildausschnitte anderswo landen würden. Entfernen Sie sie, oder wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} cannot be read ({reason}). Choose another folder.</source>
        <translation>OUTPUT: {path} lässt sich nicht lesen ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/shares.py"/>
        <source>SPLIT is “{text}”, percentages for train, val and test are needed. Write for example 80;10;10, or leave it empty.</source>
        <translation>SPLIT ist „{text}“, erwartet werden Prozentsätze für train, val und test. Schreiben Sie zum Beispiel 80;10;10, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/shares.py"/>
        <source>SPLIT is “{text}”, which adds up to {total:g} percent. Correct it to 100.</source>
        <translation>SPLIT ist „{text}“, was zusammen {total:g} Prozent ergibt. Berichtigen Sie es auf 100.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: the layer {layer} cannot be opened. Repair its data source, or choose another layer.</source>
        <translation>{parameter}: Der Layer {layer} lässt sich nicht öffnen. Reparieren Sie seine Datenquelle, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: {layer} is not a raster layer. Choose imagery.</source>
        <translation>{parameter}: {layer} ist kein Rasterlayer. Wählen Sie Bilddaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: {path} is a device or a pipe, a file is needed. Choose a raster file.</source>
        <translation>{parameter}: {path} ist ein Gerät oder eine Pipe, erwartet wird eine Datei. Wählen Sie eine Rasterdatei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: there is no file {name}. Check the path of the imagery.</source>
        <translation>{parameter}: Die Datei {name} gibt es nicht. Prüfen Sie den Pfad der Bilddaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: {name} cannot be read as a raster. Choose a raster file.</source>
        <translation>{parameter}: {name} lässt sich nicht als Raster lesen. Wählen Sie eine Rasterdatei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: {name} is a folder and no raster. Choose a folder of images as INPUT_FOLDER, or a raster file.</source>
        <translation>{parameter}: {name} ist ein Ordner und kein Raster. Wählen Sie einen Ordner mit Bildern als INPUT_FOLDER, oder eine Rasterdatei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: there is no layer and no raster called {name}. Choose the imagery again.</source>
        <translation>{parameter}: Es gibt weder einen Layer noch ein Raster namens {name}. Wählen Sie die Bilddaten erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} (default)</source>
        <translation>{} (Vorgabe)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} or more</source>
        <translation>{} oder mehr</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>up to {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/arguments_widget.py"/>
        <source>not known to this model</source>
        <translation>diesem Modell nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/class_colours.py"/>
        <location filename="../../processing_provider/parameters/widgets/facts_line.py"/>
        <source>… and {} more</source>
        <translation>… und {} weitere</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Estimating the time</source>
        <translation>Zeit wird geschätzt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Estimate the time</source>
        <translation>Zeit schätzen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>The model classifies a first batch …</source>
        <translation>Das Modell klassifiziert einen ersten Stapel …</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Stop estimating</source>
        <translation>Schätzung abbrechen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Estimate again</source>
        <translation>Erneut schätzen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/forewarner.py"/>
        <source>Looking at the imagery</source>
        <translation>Bilddaten werden angesehen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>chips of {} × {} px</source>
        <translation>Bildausschnitte von {} × {} px</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>writes captions</source>
        <translation>verfasst Bildbeschreibungen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>{} classes</source>
        <translation>{} Klassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>1 class</source>
        <translation>1 Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>{}, several per object</source>
        <translation>{}, mehrere je Objekt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>band {}</source>
        <translation>Kanal {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source> and {} more</source>
        <translation> und {} weitere</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>bands {}</source>
        <translation>Kanäle {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>The model cannot be looked at ({kind}: {reason}). Choose the model again.</source>
        <translation>Das Modell lässt sich nicht ansehen ({kind}: {reason}). Wählen Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Model definitions and models</source>
        <translation>Modelldefinitionen und Modelle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Path of a model or its definition, or JSON text</source>
        <translation>Pfad eines Modells oder seiner Definition, oder JSON-Text</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Choose the folder of an exported model</source>
        <translation>Ordner eines exportierten Modells wählen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Set up the {} environment …</source>
        <translation>Umgebung {} einrichten …</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Reading the model …</source>
        <translation>Modell wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../processing_provider/provider.py"/>
        <source>Deep Objects: classify objects with trained models</source>
        <translation>Deep Objects: Objekte mit trainierten Modellen klassifizieren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/crew.py"/>
        <source>Inference on {device}, batches of {batch_size}.</source>
        <translation>Inferenz auf {device}, Stapelgröße {batch_size}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/crew.py"/>
        <source>Computing on the CPU, since the card failed: {error}</source>
        <translation>Berechnet wird auf der CPU, da die Karte versagte: {error}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/elsewhere/cluster.py"/>
        <source>SCHEDULER: several workers died of each of the last {count} objects, also when these were alone. Check the workers' logs and their memory.</source>
        <translation>SCHEDULER: Mehrere Worker stürzten an jedem der letzten {count} Objekte ab, auch wenn diese allein waren. Prüfen Sie die Protokolle der Worker und deren Speicher.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/elsewhere/cluster.py"/>
        <source>The scheduler {address} has {workers} workers with {threads} threads.</source>
        <translation>Der Scheduler {address}: Worker {workers}, Threads {threads}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/elsewhere/cluster.py"/>
        <source>The temporary folder has no room for what the cluster is sent ({reason}). Free some space there, or set TMPDIR to another folder.</source>
        <translation>Der temporäre Ordner hat keinen Platz für das, was dem Cluster gesendet wird ({reason}). Geben Sie dort Speicherplatz frei, oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/elsewhere/parts.py"/>
        <source>SCHEDULER: a worker answered with what is no outcome of its part. Check that no other program answers for it, and run again with RESUME.</source>
        <translation>SCHEDULER: Ein Worker antwortete mit etwas, das kein Ergebnis seines Teils ist. Prüfen Sie, dass kein anderes Programm für ihn antwortet, und starten Sie erneut mit RESUME.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/export.py"/>
        <location filename="../../processing_provider/run/run.py"/>
        <source>… and {count} more remarks like these.</source>
        <translation>… weitere Hinweise dieser Art: {count}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>RESUME: the outcomes of {count} objects are taken over.</source>
        <translation>RESUME: Die Ergebnisse von {count} Objekten werden übernommen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>RESUME: no broken run of the same objects, imagery, model and arguments left outcomes; all objects are classified.</source>
        <translation>RESUME: Kein abgebrochener Lauf mit denselben Objekten, Bilddaten, Modell und Argumenten hinterließ Ergebnisse; alle Objekte werden klassifiziert.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>the file was removed</source>
        <translation>die Datei wurde gelöscht</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>The outcomes cannot be kept in {folder} ({reason}), so that this run could not be resumed from here on. Free some space there, or check your permission.</source>
        <translation>Die Ergebnisse lassen sich nicht in {folder} aufbewahren ({reason}), sodass sich dieser Lauf ab hier nicht fortsetzen ließe. Geben Sie dort Speicherplatz frei, oder prüfen Sie Ihre Berechtigung.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>The outcomes of {count} objects are kept. Run again with RESUME, and otherwise as before, to go on from there.</source>
        <translation>Die Ergebnisse von {count} Objekten sind aufbewahrt. Starten Sie erneut mit RESUME und sonst wie zuvor, um dort fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/run.py"/>
        <source>Row {row}: the inference process died of this object twice.</source>
        <translation>Zeile {row}: Der Inferenzprozess stürzte an diesem Objekt zweimal ab.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>“{label}”</source>
        <translation>„{label}“</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>A random chip was given {label}, on {device}, {seconds:.1f} s.</source>
        <translation>Ein zufälliger Bildausschnitt erhielt {label}, auf {device}, {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>A random chip was given {label}, confidence {confidence:.3f}, on {device}, {seconds:.1f} s.</source>
        <translation>Ein zufälliger Bildausschnitt erhielt {label}, Konfidenz {confidence:.3f}, auf {device}, {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>{definition}: the model answers a random chip of 8 bit with values that are no numbers. Check the normalisation and how many bands it was trained on.</source>
        <translation>{definition}: Das Modell antwortet auf einen zufälligen Bildausschnitt von 8 Bit mit Werten, die keine Zahlen sind. Prüfen Sie die Normalisierung und mit wie vielen Kanälen es trainiert wurde.</translation>
    </message>
</context>
</TS>
