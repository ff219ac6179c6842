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
        <location filename="../../processing_provider/parameters/declare.py"/>
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
        <source>With a file as &lt;i&gt;Report&lt;/i&gt;, among the advanced parameters, the run is told in one page for the browser: how many objects each class has and how sure the model was, chips of each class with the highest and the lowest confidence, a map, the rows without a class by reason, and what ran on what. A &lt;i&gt;field with the true class&lt;/i&gt; adds how often the model is right.</source>
        <translation>Mit einer Datei als &lt;i&gt;Bericht&lt;/i&gt;, in den fortgeschrittenen Parametern, wird der Lauf auf einer Seite für den Browser dargestellt: wie viele Objekte jede Klasse hat und wie sicher das Modell war, Bildausschnitte jeder Klasse mit der höchsten und der niedrigsten Konfidenz, eine Karte, die Zeilen ohne Klasse nach Gründen, und was womit gerechnet wurde. Ein &lt;i&gt;Feld mit der Referenzklasse&lt;/i&gt; ergänzt, wie oft das Modell richtig liegt.</translation>
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
        <translation>Geben Sie ein beliebiges Modell an: eine Datei (&lt;code&gt;.onnx&lt;/code&gt;, &lt;code&gt;.pt&lt;/code&gt;, &lt;code&gt;.keras&lt;/code&gt; …), einen aus Hugging Face, timm oder TensorFlow exportierten Ordner, eine Definition (&lt;code&gt;.emd&lt;/code&gt;) oder ein anderes Paket. Was es über sich selbst sagt, wird übernommen; was Sie ausfüllen, hat Vorrang. Wonach beides offen bleibt, wird in einem Zug gefragt.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
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
        <source>Installs the Python packages that run models into a folder of their own in your user data. QGIS's own Python is not touched. &lt;b&gt;onnx&lt;/b&gt; runs ONNX models (about 200 MB). &lt;b&gt;torch&lt;/b&gt; runs PyTorch and Keras models and those of arcgis.learn (about 6 GB from the Python Package Index on Linux, since its builds carry CUDA; about 1 GB when the pip options name an index of CPU builds). &lt;b&gt;tensorflow&lt;/b&gt; runs TensorFlow's SavedModels (about 1.6 GB). A message says which one a model needs. &lt;b&gt;cluster&lt;/b&gt; (about 70 MB) runs no models: it speaks with the Dask scheduler that the parameter &lt;i&gt;Dask scheduler&lt;/i&gt; names.</source>
        <translation>Installiert die Python-Pakete, mit denen Modelle laufen, in einen eigenen Ordner in Ihren Benutzerdaten. Das Python von QGIS bleibt unberührt. &lt;b&gt;onnx&lt;/b&gt; führt ONNX-Modelle aus (etwa 200 MB). &lt;b&gt;torch&lt;/b&gt; führt PyTorch- und Keras-Modelle und die von arcgis.learn aus (unter Linux etwa 6 GB aus dem Python Package Index, da dessen Pakete CUDA mitbringen; etwa 1 GB, wenn die pip-Optionen einen Index mit CPU-Paketen nennen). &lt;b&gt;tensorflow&lt;/b&gt; führt SavedModels von TensorFlow aus (etwa 1,6 GB). Eine Meldung sagt, welche davon ein Modell braucht. &lt;b&gt;cluster&lt;/b&gt; (etwa 70 MB) führt keine Modelle aus: Sie spricht mit dem Dask-Scheduler, den der Parameter &lt;i&gt;Dask-Scheduler&lt;/i&gt; nennt.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;Existing Python to use instead&lt;/b&gt;: nothing is installed, and models run in the interpreter that you choose, such as that of a conda environment. It must be able to import what the environment needs, which is tried at once. Leave it empty, and run this again, to go back to an environment of the plugin's own.</source>
        <translation>&lt;b&gt;Stattdessen vorhandenes Python verwenden&lt;/b&gt;: Es wird nichts installiert, und Modelle laufen im Interpreter Ihrer Wahl, etwa dem einer conda-Umgebung. Er muss importieren können, was die Umgebung braucht; das wird sofort ausprobiert. Um zu einer Umgebung der Erweiterung zurückzukehren, lassen Sie dies leer und starten Sie erneut.</translation>
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
        <source>Nothing is said of {count} of the objects of {layer}: no other lies there.</source>
        <translation>Zu {count} der Objekte von {layer} wird nichts gesagt: Dort liegt kein anderes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>No object has a counterpart. Do the layers lie in one place, or the keys fit?</source>
        <translation>Kein Objekt hat ein Gegenstück. Liegen die Layer am selben Ort, und passen die Schlüssel?</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>No label is a class of the truth: “{label}” is none of “{truths}”.</source>
        <translation>Kein Klassenname ist eine Klasse der Referenz: „{label}“ ist keine von „{truths}“.</translation>
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
        <source>Asking the model's code what it needs</source>
        <translation>Code des Modells nach seinem Bedarf fragen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
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
        <source>Packing the model</source>
        <translation>Modell packen</translation>
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
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>The kind of models for which packages are installed.</source>
        <translation>Die Art der Modelle, für die Pakete installiert werden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Existing Python to use instead</source>
        <translation>Stattdessen vorhandenes Python verwenden</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>The interpreter of an environment of your own, with the packages.</source>
        <translation>Der Interpreter einer eigenen Umgebung mit den Paketen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Further options for pip</source>
        <translation>Weitere Optionen für pip</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>For example --no-index --find-links and a folder of wheels.</source>
        <translation>Zum Beispiel --no-index --find-links und ein Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Its Python interpreter</source>
        <translation>Ihr Python-Interpreter</translation>
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
        <location filename="../../processing_provider/algorithms/subjects/photos.py"/>
        <source>Listing the photos</source>
        <translation>Fotos auflisten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/team.py"/>
        <source>Finding the workers</source>
        <translation>Worker suchen</translation>
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
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>No object has both a label and a known truth: there is nothing to compare.</source>
        <translation>Kein Objekt hat sowohl einen Klassennamen als auch eine bekannte Referenz: Es gibt nichts zu vergleichen.</translation>
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
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <location filename="../../processing_provider/output/style/legend.py"/>
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
        <source>Classes</source>
        <translation>Klassen</translation>
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
        <source>No class reached the threshold.</source>
        <translation>Keine Klasse erreichte den Schwellenwert.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>The object lies outside the imagery.</source>
        <translation>Das Objekt liegt außerhalb der Bilddaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Its chip holds no data at all, or the feature has no photo.</source>
        <translation>Der Bildausschnitt enthält überhaupt keine Daten, oder das Objekt hat kein Foto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>It has no geometry, or one without a place.</source>
        <translation>Das Objekt hat keine Geometrie oder eine ohne Lage.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>It has no place in the CRS of the imagery.</source>
        <translation>Das Objekt hat keine Lage im KBS der Bilddaten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>The imagery could not be read there.</source>
        <translation>Die Bilddaten konnten dort nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>The model failed on it, or answered with values that are no numbers.</source>
        <translation>Das Modell scheiterte daran oder antwortete mit Werten, die keine Zahlen sind.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>The inference process died of it twice, when it was alone.</source>
        <translation>Der Inferenzprozess stürzte daran zweimal ab, als es allein war.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>captions</source>
        <translation>Bildbeschreibungen</translation>
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
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Outside the imagery</source>
        <translation>Außerhalb der Bilddaten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>On NoData</source>
        <translation>Auf Leerwerten (NoData)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Invalid geometry</source>
        <translation>Ungültige Geometrie</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Without a place in the imagery</source>
        <translation>Ohne Lage in den Bilddaten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Imagery could not be read</source>
        <translation>Bilddaten nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>The model failed</source>
        <translation>Modell gescheitert</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>The model crashed</source>
        <translation>Modell abgestürzt</translation>
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
        <source>The rasters in which the objects are seen: layers, files, web layers, or a layer of footprints with the paths of rasters.</source>
        <translation>Die Raster, in denen die Objekte zu sehen sind: Layer, Dateien, Web-Layer oder ein Layer aus Umrissen mit den Pfaden von Rastern.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Folder of images</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Every image in this folder, instead of the imagery above.</source>
        <translation>Alle Bilder in diesem Ordner, statt der Bilddaten oben.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Include subfolders</source>
        <translation>Unterordner einbeziehen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Images in folders within the folder of images too.</source>
        <translation>Auch Bilder in Ordnern innerhalb des Ordners mit Bildern.</translation>
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
        <translation>Die Bilddaten auf Zellen dieser Größe umrechnen, in Einheiten ihres KBS, bevor Bildausschnitte geschnitten werden; leer für ihre eigenen Zellen.</translation>
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
        <source>Processor</source>
        <translation>Prozessor</translation>
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
        <source>FIELDS adds a field P_&lt;class&gt; per class, JSON one text field Scores.</source>
        <translation>FIELDS ergänzt ein Feld P_&lt;class&gt; je Klasse, JSON ein Textfeld Scores.</translation>
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
        <source>Task</source>
        <translation>Aufgabe</translation>
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
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} (default)</source>
        <translation>{} (Vorgabe)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} or more</source>
        <translation>{} oder mehr</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
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
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>no</source>
        <translation>nein</translation>
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
</context>
</TS>
