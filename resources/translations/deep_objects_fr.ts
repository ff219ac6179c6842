<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DeepObjects</name>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Compares what objects were labelled with what they are in truth: overall accuracy, Cohen's kappa, and for each class recall, precision and F1, each with a confidence interval, and the confusion matrix. As tables, as a page for the browser, and as numbers on which models and scripts can branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>The truth is a field of the classified layer, or of another layer or table that is joined to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Joined by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Points and polygons&lt;/b&gt;, whichever is classified: each point is one row, with the polygon that holds it; of several the smallest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Polygons and polygons&lt;/b&gt;, lines and polygons, lines and lines: each classified object is one row, with the object of which it shares most, if at least half of it (LEAST_OVERLAP) lies there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Points and points&lt;/b&gt;, points and lines: each classified object is one row, with the nearest object within DISTANCE; without a distance they must lie in the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Layers may have different CRS; areas and distances are those in the CRS of the classified objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Joined by a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Each classified object is one row, with the truth of the same key. A key that stands for two truths is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Texts are compared as they are; whole numbers have no decimals. A row without a label, since the classification failed there or stayed below its threshold, counts as wrong, unless UNLABELLED is LEFT_OUT. Rows without a truth and rows without a counterpart are left out. All of them are counted, by Status where there is such a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Several classes per object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>With MULTI_LABEL the text &lt;code&gt;a;b&lt;/code&gt; names two classes, in any order; an empty text says that there is none. Each class has its own recall, precision and F1. Overall accuracy is then the share of objects whose classes are exactly the true ones; kappa and the matrix are of the combinations of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Of proportions after Wilson, of F1 derived from it, of kappa by its large-sample variance. They hold when the objects with a truth were drawn at random from those for which the figures are to speak. A figure that cannot be computed, as the precision of a class that nothing was labelled, is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Gives every object of a layer a class and says how sure the model is. A chip of the imagery is cut around each object, the model looks at it, and the result is a layer with one row per object: all its attributes, the class, the confidence and a status. No row is ever lost: an object that cannot be classified keeps its row, and its status says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Rasters, web layers (XYZ, WMTS, WMS, WCS, ArcGIS services), or a layer of footprints with the paths of rasters; a folder of images; or photos attached to features. Several images are one picture, in which the first valid pixel in their order wins, or are processed separately: then an object has a row for each image that it meets. Without objects every image is classified as a whole. A web layer needs a cell size, unless the model or the service names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>The model is given by a model definition (&lt;code&gt;.emd&lt;/code&gt;), by a deep learning package (&lt;code&gt;.dlpk&lt;/code&gt;) or by the definition's JSON text. Models that describe themselves need none: choose the folder of a Hugging Face or timm model, an ONNX file of Ultralytics, Deepness or geoai, a STAC item, or an export of Teachable Machine. A bare model file becomes a package by &lt;i&gt;Create model package&lt;/i&gt;. Models of ONNX, PyTorch, Keras and TensorFlow run, and what ArcGIS saves. They run in a process of their own, with Python packages of their own; &lt;i&gt;Set up inference environment&lt;/i&gt; installs these. A model that comes with a Python raster function of its own runs by it once &lt;i&gt;Allow the model's own code&lt;/i&gt;, among the advanced parameters, is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Model arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Once a model is chosen, its arguments appear with their defaults and ranges. An empty value is the default; what you change is written in the line above, as in &lt;code&gt;padding 2;batch_size 64&lt;/code&gt;, and stays when you choose another model. A name that the model does not know is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Captions and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>A model that writes captions fills the caption field, and gives no confidence. The model argument &lt;code&gt;explainability_map&lt;/code&gt;, where a model knows it, gives a picture per object of what spoke for its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>With a file as &lt;i&gt;Report&lt;/i&gt;, among the advanced parameters, the run is told in one page for the browser: how many objects each class has and how sure the model was, chips of each class with the highest and the lowest confidence, a map, the rows without a class by reason, and what ran on what. A &lt;i&gt;field with the true class&lt;/i&gt; adds how often the model is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Broken runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>A run keeps what it comes to in the user's cache folder until it has succeeded. When it fails, is cancelled or killed, run again with &lt;i&gt;Resume a broken run&lt;/i&gt;, among the advanced parameters: objects that have an outcome are not read again, and the layer is the one that an undisturbed run gives. That needs the same objects, imagery, model and arguments; if one of them changed, everything is classified. Objects with &lt;b&gt;read_error&lt;/b&gt; are tried again. Processor, processes, batch size, field names and the output may be others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>In the desktop a model stays loaded for five minutes after a run, unless its own code was allowed. The advanced setting &lt;code&gt;deepobjects/keep_model_minutes&lt;/code&gt; says for how long; 0 frees memory and graphics card at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Other machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>With a &lt;i&gt;Dask scheduler&lt;/i&gt;, among the advanced parameters, its workers read the imagery and classify: in compact parts, each beside a headless QGIS on its own machine. They need QGIS, the inference environment of the model, and the imagery under the same paths or addresses (&lt;code&gt;/vsis3/&lt;/code&gt; and &lt;code&gt;/vsicurl/&lt;/code&gt; too); the plugin is sent to them, and so is a model that they cannot read. Processor, GPU numbers and parallel processes are those of each worker. The &lt;i&gt;cluster&lt;/i&gt; environment is needed here, with the same Dask and Python as there. Web layers and photos of features are read by this machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>&lt;b&gt;ok&lt;/b&gt;: classified. &lt;b&gt;partial&lt;/b&gt;: classified, but parts of the chip hold no data. &lt;b&gt;below_threshold&lt;/b&gt;: no class reached the model argument &lt;code&gt;score_threshold&lt;/code&gt; or &lt;code&gt;threshold&lt;/code&gt;. &lt;b&gt;outside&lt;/b&gt;: the object lies outside the imagery. &lt;b&gt;nodata&lt;/b&gt;: its chip holds no data at all, or a feature has no photo. &lt;b&gt;invalid_geometry&lt;/b&gt;: it has no geometry, or one without a place. &lt;b&gt;transform_failed&lt;/b&gt;: it has no place in the CRS of the imagery. &lt;b&gt;read_error&lt;/b&gt;: the imagery is damaged there, did not come from its server, or cannot be opened. &lt;b&gt;model_error&lt;/b&gt;: the model failed on it, or answered with values that are no numbers. &lt;b&gt;model_crashed&lt;/b&gt;: the inference process died of it twice, or hung, when it was alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Packs a trained model into a deep learning package (&lt;code&gt;.dlpk&lt;/code&gt;): the model's files and a definition that says which classes it knows and how it wants to be fed. The package runs in &lt;i&gt;Classify objects using deep learning&lt;/i&gt; on any computer, and keeps Esri's keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Give any model: a file (&lt;code&gt;.onnx&lt;/code&gt;, &lt;code&gt;.pt&lt;/code&gt;, &lt;code&gt;.keras&lt;/code&gt; …), a folder exported from Hugging Face, timm or TensorFlow, a definition (&lt;code&gt;.emd&lt;/code&gt;) or another package. What it says of itself is taken over; what you fill in wins. What neither says is asked for, all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Crop mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>&lt;b&gt;FIXED&lt;/b&gt; cuts a window of the chip size around an object's centre, so that the model sees what lies around it; &lt;b&gt;BOX&lt;/b&gt; cuts the object's own box and stretches it to that size. Choose the way in which the model was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Bands are counted from 1 here, as everywhere in QGIS: &lt;code&gt;4,3,2&lt;/code&gt; feeds the fourth band first. In the definition's file Esri counts them from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>&lt;b&gt;IMAGENET&lt;/b&gt;: most pretrained PyTorch models. &lt;b&gt;0-1&lt;/b&gt;: values divided by 255. &lt;b&gt;-1-1&lt;/b&gt;: Teachable Machine and many Keras models. &lt;b&gt;NONE&lt;/b&gt;: the model does it itself. All are of 8-bit values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Before the package gets its name, it is read back, the model is loaded and a random chip is classified. When that fails, the log says why and no package is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/inspectmodel.html"/>
        <source>Says what a model is and whether it runs here: its kind, task, classes, chips, bands, normalisation and arguments, its size, the packages that it needs, and whether it contains code. When it can be run, it classifies a random chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/inspectmodel.html"/>
        <source>The log shows this as text, the output INSPECTION holds it as JSON, and the report is a page for the browser. RUNS, REASON, KIND, TASK, CLASSES and CODE are outputs of their own, for the conditions of a model. A model that does not run is no error: REASON says why. A bare model file that does not say what its outputs mean is one: make a package of it with &lt;i&gt;Create model package&lt;/i&gt;. Code that comes with a model runs only when you allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>Installs the Python packages that run models into a folder of their own in your user data. QGIS's own Python is not touched. &lt;b&gt;onnx&lt;/b&gt; runs ONNX models (about 200 MB). &lt;b&gt;torch&lt;/b&gt; runs PyTorch and Keras models and those of arcgis.learn (about 6 GB from the Python Package Index on Linux, since its builds carry CUDA; about 1 GB when the pip options name an index of CPU builds). &lt;b&gt;tensorflow&lt;/b&gt; runs TensorFlow's SavedModels (about 1.6 GB). A message says which one a model needs. &lt;b&gt;cluster&lt;/b&gt; (about 70 MB) runs no models: it speaks with the Dask scheduler that the parameter &lt;i&gt;Dask scheduler&lt;/i&gt; names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;Existing Python to use instead&lt;/b&gt;: nothing is installed, and models run in the interpreter that you choose, such as that of a conda environment. It must be able to import what the environment needs, which is tried at once. Leave it empty, and run this again, to go back to an environment of the plugin's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Assess accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Says how right labels are, by comparing them with the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>accuracy,confusion matrix,error matrix,kappa,precision,recall,F1,validation,truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Comparing labels with the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Nothing is said of {count} of the objects of {layer}: no other lies there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>No object has a counterpart. Do the layers lie in one place, or the keys fit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>No label is a class of the truth: “{label}” is none of “{truths}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>There are labels such as “{}”: MULTI_LABEL tells the classes in them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Classified objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Layer with the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Joined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Classify objects using deep learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Gives every object of a layer a class, by a trained model and imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>deep learning,classify,objects,footprints,onnx,pytorch,emd,dlpk,neural network,ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Asking the model's code what it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Locating the objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Classifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Writing the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Create model package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Packs a model with what must be known of it, and tries the package out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>deep learning,model,package,dlpk,emd,onnx,pytorch,keras,hugging face,export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Packing the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Trying the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>The style of the output could not be stored ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Inspect model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Says what a model is, what it needs, and whether it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>deep learning,model,inspect,information,dlpk,emd,onnx,pytorch,keras,code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <location filename="../../processing_provider/parameters/widgets/model_reader.py"/>
        <source>Reading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Trying the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/pace.py"/>
        <source>Classifying: {done} of {total} objects, {rate} a second, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/pace.py"/>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/pace.py"/>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/pace.py"/>
        <source>{} h {} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>REPORT: {path} could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>{} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>{rows} rows by {model} ({task})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Field with the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>Outside the extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>{} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>Computed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Model's own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Processing mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>CRS of the imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Cell size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>the workers of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>{device}, {count} processes, batches of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>{device}, one process, batches of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Deep Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>In QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Set up inference environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Installs the Python packages that run models, apart from QGIS's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>The kind of models for which packages are installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Existing Python to use instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>The interpreter of an environment of your own, with the packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Further options for pip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>For example --no-index --find-links and a folder of wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Its Python interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/features.py"/>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>Opening the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/features.py"/>
        <source>Points and lines have no inside: nothing around them is blackened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/photos.py"/>
        <source>Listing the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/team.py"/>
        <source>Finding the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>Rows: what objects are in truth. Columns: what they were labelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>In truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>Of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>The {shown} most frequent of {all} kinds of mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>No object has both a label and a known truth: there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>{right} of {total} labels are right: {share} ({level} interval: {low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>overall accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>mean F1 of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>objects compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Objects have several classes: an object is right if its classes are exactly the true ones. Each class is judged by itself below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>{} rarer classes are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Recall: how many of those that are it were found (producer's accuracy). Precision: how many of those called so are it (user's accuracy). F1 joins both. Bars and the numbers in grey: {level} confidence intervals, for objects that were drawn at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>(empty text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>What became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>among the compared, as wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>stand behind the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>without a truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>without a counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>How right its labels are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>What was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>Kappa {value}, mean F1 of the classes {f1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>  {name}: recall {recall}, precision {precision}, {true} in truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>  {} more classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>Rows {name}: {count}, {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Below the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <source>How many objects have which confidence, from 0 to 1. Each drawing has its own height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <source>One object: {median:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <source>{count:,} objects, median {median:.2f}, half of them from {low:.2f} to {high:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Rows without a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Rows without a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>What ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Every row has its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>… and {} more warnings, in the log below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Every row has its answer, but the log warns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{without} of {rows} rows without a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{without} of {rows} rows without a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>median confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>a cell has the colour of most of its objects, the stronger the more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Map of the objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>below the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{} m wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{} km wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Chips as they were cut from the imagery, with the outlines of their objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>Highest confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>Lowest confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>Row {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>could not be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>in truth {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>{} smaller classes are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>{} other captions, {} times in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Row numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>No class reached the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>The object lies outside the imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Its chip holds no data at all, or the feature has no photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>It has no geometry, or one without a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>It has no place in the CRS of the imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>The imagery could not be read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>The model failed on it, or answered with values that are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>The inference process died of it twice, when it was alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>several classes per object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>one class per object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>{} other classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Outside the imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>On NoData</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Invalid geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Without a place in the imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Imagery could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>The model failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>The model crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/stored.py"/>
        <source>The output's table has a style of your own, which was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/stored.py"/>
        <source>{} is a style of your own and was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>All figures, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>The layer or table with the labels, as the classification writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Field with the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>What the objects were labelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>What the objects are in truth; empty where another layer tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Another layer or table that tells the truth; empty where TRUTH_FIELD does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Its field with the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>The field of the layer with the truth that is compared with the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Join the layer with the truth by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>PLACE: a point and the polygon that holds it, polygons that share most, points in one place. KEY: objects with the same value in two fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Key field of the classified objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With KEY: the field that names the object in the layer with the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Key field of the layer with the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With KEY: its field with the same values, each of which stands for one truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Least overlap in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With PLACE, of polygons and lines: so much of a classified object must lie in the object that tells its truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Largest distance of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With PLACE, of points and points: how far off the truth may lie; 0: not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Labels and truths name all classes of an object, as in a;b, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Objects without a label are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>WRONG: an object whose class is known and that got none counts as a mistake. LEFT_OUT: it is counted apart. Either way the report says how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Level of the intervals in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>How surely the confidence intervals are to hold the true figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Accuracy of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>A table with a row for each class: recall, precision, F1 and their intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>A table with a row for each true class and a field for each label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>All of it as one page for the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of objects compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of objects with the right label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of rows with a truth and no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of rows without a truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of rows without a counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Overall accuracy, from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Low end of its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>High end of its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Cohen's kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Mean F1 of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>All objects with their attributes, class, confidence and status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Number of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Number of rows with status {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Counts per class and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The rasters in which the objects are seen: layers, files, web layers, or a layer of footprints with the paths of rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Every image in this folder, instead of the imagery above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Include subfolders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Images in folders within the folder of images too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Features with photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Photos attached to features, instead of imagery: each becomes one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Photo field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The field with the photos or their paths; empty to look for attachments, related media, and such a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Rows of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>PER_PHOTO gives a row for each photo, PER_FEATURE one for each feature, by the mean probabilities of its photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The points, lines or polygons to classify; each becomes one row. Without them every image is classified as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Model definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>A model definition (.emd), a deep learning package (.dlpk), JSON text, or the folder or file of a model that describes itself (Hugging Face, timm, Ultralytics, STAC and others).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/widgets/arguments_widget.py"/>
        <source>Names and values, as in: padding 0;batch_size 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Class label field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The name of the field that gets the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Caption field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The name of the field that gets the caption, when the model writes captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Several images: PROCESS_AS_MOSAICKED_IMAGE sees all as one picture, PROCESS_ITEMS_SEPARATELY classifies each object in every image that it meets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Resample the imagery to cells of this size, in units of its CRS, before chips are cut; empty for its own cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Only objects whose centre lies inside get a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Output CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The CRS of the output's geometries; empty for that of the objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Coordinate operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>How objects are taken to the CRS of the imagery; empty for the project's choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Heights for RPC images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>A raster of heights in metres, for images that are placed by a sensor model (RPC); empty for the model's own mean height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>AUTO takes a GPU if one works, else the CPU, and says why in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>GPU numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>As nvidia-smi numbers them: 0, or 0,2; empty for all usable GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Parallel processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>A number of processes on the CPU, or a percentage of its cores; empty for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Class probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>FIELDS adds a field P_&lt;class&gt; per class, JSON one text field Scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Explainability maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>With the model argument explainability_map: FILES writes a picture per object into a folder beside the output, FIELD writes it into the field ExpMap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Resume a broken run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Take over what a run of the same objects, imagery, model and arguments came to before it failed, was cancelled or was killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Dask scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The address of a Dask scheduler, as tcp://host:8786, whose workers read and classify; empty for this machine. They need the imagery under the same paths or addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>One page for the browser: counts, confidences, chips of each class to look at, a map, what failed and why, and what ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>For the report: what the objects are in truth, to tell how often the model is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>The time cannot be estimated ({}). Run it to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>None of the first objects lies on the imagery, so that no time can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{:.2g} ms each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>each {} objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{} objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>About {} for {}, on {}, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{:.1f} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>A model file, an export folder, a definition (.emd) or a package (.dlpk).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>For a file of weights alone, for example timm:convnext_tiny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Model package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Deep learning packages (*.dlpk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>The package, written when the model has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>A definition (.emd), a package (.dlpk), a model file or an export folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>What was found, as one page for the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>What was found, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Kind of model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Why the model does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Number of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Whether the model runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Whether it contains code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Classes, as in intact;damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>In the order of the model's outputs: intact;damaged or intact=#4cae6c;damaged=#e0674f, a JSON list, or a text file with a line per class. Empty: those that the model names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Chip size in pixels, as in 64 or 64x48</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>In pixels: 64, or 64x48 for width and height. Empty: the model's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Bands, counted from 1, as in 1,2,3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Which bands the model gets, in its order, counted from 1: 1,2,3. Names are taken too: Red,NIR. Empty: as the model says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Normalisation: NONE, IMAGENET, 0-1, -1-1 or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>NONE, IMAGENET, 0-1 or -1-1, all of 8-bit values, or JSON in pixel values: {"Mean": [120, 115, 100], "Std": [50, 50, 50]}. Empty: as the model says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>FIXED cuts a window of the chip size around an object's centre, BOX the object's own box. Not set: as the model says, else FIXED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Blacken around the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>YES sets pixels outside the polygon to 0. Not set: as the model says, else NO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>YES decides each class by itself. Not set: as the model says, else NO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Output values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>What the model's outputs are. AUTO: as the definition or the model says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Allow the model's own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Run Python code that comes with the model. Allow it only for models from people whom you trust: such code can do whatever you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/arguments_widget.py"/>
        <source>not known to this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/class_colours.py"/>
        <location filename="../../processing_provider/parameters/widgets/facts_line.py"/>
        <source>… and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Estimating the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Estimate the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>The model classifies a first batch …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Stop estimating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Estimate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/forewarner.py"/>
        <source>Looking at the imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>chips of {} × {} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>writes captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>{} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>{}, several per object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>band {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source> and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>bands {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Model definitions and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Path of a model or its definition, or JSON text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Choose the folder of an exported model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Set up the {} environment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Reading the model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/provider.py"/>
        <source>Deep Objects: classify objects with trained models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
