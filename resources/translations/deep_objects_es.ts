<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DeepObjects</name>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Compares what objects were labelled with what they are in truth: overall accuracy, Cohen's kappa, and for each class recall, precision and F1, each with a confidence interval, and the confusion matrix. As tables, as a page for the browser, and as numbers on which models and scripts can branch.</source>
        <translation>Compara las etiquetas de los objetos con lo que son en realidad: exactitud global, kappa de Cohen y, para cada clase, exhaustividad, precisión y F1, cada una con un intervalo de confianza, y la matriz de confusión. Como tablas, como página para el navegador y como números con los que los modelos y scripts pueden decidir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>The truth is a field of the classified layer, or of another layer or table that is joined to it.</source>
        <translation>La verdad de referencia es un campo de la capa clasificada, o de otra capa o tabla que se une a ella.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Joined by place</source>
        <translation>Unión por lugar</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Points and polygons&lt;/b&gt;, whichever is classified: each point is one row, with the polygon that holds it; of several the smallest.</source>
        <translation>&lt;b&gt;Puntos y polígonos&lt;/b&gt;, sean cuales sean los clasificados: cada punto es una fila, con el polígono que lo contiene; si hay varios, el más pequeño.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Polygons and polygons&lt;/b&gt;, lines and polygons, lines and lines: each classified object is one row, with the object of which it shares most, if at least half of it (LEAST_OVERLAP) lies there.</source>
        <translation>&lt;b&gt;Polígonos y polígonos&lt;/b&gt;, líneas y polígonos, líneas y líneas: cada objeto clasificado es una fila, con el objeto con el que más comparte, si al menos la mitad de él (LEAST_OVERLAP) está allí.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Points and points&lt;/b&gt;, points and lines: each classified object is one row, with the nearest object within DISTANCE; without a distance they must lie in the same place.</source>
        <translation>&lt;b&gt;Puntos y puntos&lt;/b&gt;, puntos y líneas: cada objeto clasificado es una fila, con el objeto más cercano dentro de DISTANCE; sin distancia deben estar en el mismo lugar.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Layers may have different CRS; areas and distances are those in the CRS of the classified objects.</source>
        <translation>Las capas pueden tener distintos SRC; las áreas y distancias son las del SRC de los objetos clasificados.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Joined by a key</source>
        <translation>Unión por una clave</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Each classified object is one row, with the truth of the same key. A key that stands for two truths is refused.</source>
        <translation>Cada objeto clasificado es una fila, con la verdad de la misma clave. Se rechaza una clave que corresponda a dos verdades.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Texts are compared as they are; whole numbers have no decimals. A row without a label, since the classification failed there or stayed below its threshold, counts as wrong, unless UNLABELLED is LEFT_OUT. Rows without a truth and rows without a counterpart are left out. All of them are counted, by Status where there is such a field.</source>
        <translation>Los textos se comparan tal como son; los números enteros no tienen decimales. Una fila sin etiqueta, porque la clasificación falló allí o quedó por debajo de su umbral, cuenta como errónea, salvo que UNLABELLED sea LEFT_OUT. Las filas sin verdad y las filas sin correspondencia se dejan fuera. Todas se cuentan, por Status donde exista ese campo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Several classes per object</source>
        <translation>Varias clases por objeto</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>With MULTI_LABEL the text &lt;code&gt;a;b&lt;/code&gt; names two classes, in any order; an empty text says that there is none. Each class has its own recall, precision and F1. Overall accuracy is then the share of objects whose classes are exactly the true ones; kappa and the matrix are of the combinations of classes.</source>
        <translation>Con MULTI_LABEL el texto &lt;code&gt;a;b&lt;/code&gt; nombra dos clases, en cualquier orden; un texto vacío dice que no hay ninguna. Cada clase tiene su propia exhaustividad, precisión y F1. La exactitud global es entonces la proporción de objetos cuyas clases son exactamente las verdaderas; kappa y la matriz son de las combinaciones de clases.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Intervals</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Of proportions after Wilson, of F1 derived from it, of kappa by its large-sample variance. They hold when the objects with a truth were drawn at random from those for which the figures are to speak. A figure that cannot be computed, as the precision of a class that nothing was labelled, is empty.</source>
        <translation>Los de las proporciones según Wilson, el de F1 derivado de él, el de kappa por su varianza para muestras grandes. Valen cuando los objetos con verdad de referencia se eligieron al azar entre aquellos de los que hablan las cifras. Una cifra que no se puede calcular, como la precisión de una clase que nada recibió como etiqueta, queda vacía.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Gives every object of a layer a class and says how sure the model is. A chip of the imagery is cut around each object, the model looks at it, and the result is a layer with one row per object: all its attributes, the class, the confidence and a status. No row is ever lost: an object that cannot be classified keeps its row, and its status says why.</source>
        <translation>Da una clase a cada objeto de una capa y dice cuán seguro está el modelo. Alrededor de cada objeto se corta un recorte de las imágenes, el modelo lo mira, y el resultado es una capa con una fila por objeto: todos sus atributos, la clase, la confianza y un estado. Nunca se pierde una fila: un objeto que no se puede clasificar conserva su fila, y su estado dice por qué.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Rasters, web layers (XYZ, WMTS, WMS, WCS, ArcGIS services), or a layer of footprints with the paths of rasters; a folder of images; or photos attached to features. Several images are one picture, in which the first valid pixel in their order wins, or are processed separately: then an object has a row for each image that it meets. Without objects every image is classified as a whole. A web layer needs a cell size, unless the model or the service names one.</source>
        <translation>Rásteres, capas web (XYZ, WMTS, WMS, WCS, servicios ArcGIS) o una capa de huellas con las rutas de rásteres; una carpeta de imágenes; o fotos adjuntas a objetos espaciales. Varias imágenes son una sola imagen, en la que gana el primer píxel válido según su orden, o se procesan por separado: entonces un objeto tiene una fila por cada imagen que toca. Sin objetos, cada imagen se clasifica entera. Una capa web necesita un tamaño de celda, a no ser que el modelo o el servicio indique uno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>The model is given by a model definition (&lt;code&gt;.emd&lt;/code&gt;), by a deep learning package (&lt;code&gt;.dlpk&lt;/code&gt;) or by the definition's JSON text. Models that describe themselves need none: choose the folder of a Hugging Face or timm model, an ONNX file of Ultralytics, Deepness or geoai, a STAC item, or an export of Teachable Machine. A bare model file becomes a package by &lt;i&gt;Create model package&lt;/i&gt;. Models of ONNX, PyTorch, Keras and TensorFlow run, and what ArcGIS saves. They run in a process of their own, with Python packages of their own; &lt;i&gt;Set up inference environment&lt;/i&gt; installs these. A model that comes with a Python raster function of its own runs by it once &lt;i&gt;Allow the model's own code&lt;/i&gt;, among the advanced parameters, is set.</source>
        <translation>El modelo se indica mediante una definición del modelo (&lt;code&gt;.emd&lt;/code&gt;), un paquete de aprendizaje profundo (&lt;code&gt;.dlpk&lt;/code&gt;) o el texto JSON de la definición. Los modelos que se describen a sí mismos no necesitan ninguna: elija la carpeta de un modelo de Hugging Face o timm, un archivo ONNX de Ultralytics, Deepness o geoai, un elemento STAC o una exportación de Teachable Machine. Un archivo de modelo sin más se convierte en paquete con &lt;i&gt;Crear paquete de modelo&lt;/i&gt;. Funcionan modelos de ONNX, PyTorch, Keras y TensorFlow, y lo que guarda ArcGIS. Se ejecutan en un proceso propio, con paquetes de Python propios; &lt;i&gt;Preparar el entorno de inferencia&lt;/i&gt; los instala. Un modelo que trae su propia función ráster en Python se ejecuta con ella una vez activado &lt;i&gt;Permitir el código propio del modelo&lt;/i&gt;, entre los parámetros avanzados.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Model arguments</source>
        <translation>Argumentos del modelo</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Once a model is chosen, its arguments appear with their defaults and ranges. An empty value is the default; what you change is written in the line above, as in &lt;code&gt;padding 2;batch_size 64&lt;/code&gt;, and stays when you choose another model. A name that the model does not know is refused.</source>
        <translation>Al elegir un modelo aparecen sus argumentos con sus valores predeterminados e intervalos. Un valor vacío es el predeterminado; lo que usted cambie se escribe en la línea de arriba, como en &lt;code&gt;padding 2;batch_size 64&lt;/code&gt;, y permanece al elegir otro modelo. Se rechaza un nombre que el modelo no conoce.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Captions and pictures</source>
        <translation>Descripciones e imágenes</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>A model that writes captions fills the caption field, and gives no confidence. The model argument &lt;code&gt;explainability_map&lt;/code&gt;, where a model knows it, gives a picture per object of what spoke for its class.</source>
        <translation>Un modelo que escribe descripciones rellena el campo de descripción y no da confianza. El argumento del modelo &lt;code&gt;explainability_map&lt;/code&gt;, donde el modelo lo conozca, da una imagen por objeto de lo que habló a favor de su clase.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>With a file as &lt;i&gt;Report&lt;/i&gt;, among the advanced parameters, the run is told in one page for the browser: how many objects each class has and how sure the model was, chips of each class with the highest and the lowest confidence, a map, the rows without a class by reason, and what ran on what. A &lt;i&gt;field with the true class&lt;/i&gt; adds how often the model is right.</source>
        <translation>Con un archivo como &lt;i&gt;Informe&lt;/i&gt;, entre los parámetros avanzados, la ejecución se cuenta en una página para el navegador: cuántos objetos tiene cada clase y cuán seguro estuvo el modelo, recortes de cada clase con la confianza más alta y la más baja, un mapa, las filas sin clase por motivo, y qué se ejecutó y sobre qué. Un &lt;i&gt;campo con la clase verdadera&lt;/i&gt; añade con qué frecuencia acierta el modelo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Broken runs</source>
        <translation>Ejecuciones interrumpidas</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>A run keeps what it comes to in the user's cache folder until it has succeeded. When it fails, is cancelled or killed, run again with &lt;i&gt;Resume a broken run&lt;/i&gt;, among the advanced parameters: objects that have an outcome are not read again, and the layer is the one that an undisturbed run gives. That needs the same objects, imagery, model and arguments; if one of them changed, everything is classified. Objects with &lt;b&gt;read_error&lt;/b&gt; are tried again. Processor, processes, batch size, field names and the output may be others.</source>
        <translation>Una ejecución guarda sus resultados en la carpeta de caché del usuario hasta que termina bien. Si falla, se cancela o se mata, ejecute de nuevo con &lt;i&gt;Reanudar una ejecución interrumpida&lt;/i&gt;, entre los parámetros avanzados: los objetos que ya tienen resultado no se vuelven a leer, y la capa es la que da una ejecución sin interrupción. Para ello hacen falta los mismos objetos, imágenes, modelo y argumentos; si uno de ellos cambió, se clasifica todo. Los objetos con &lt;b&gt;read_error&lt;/b&gt; se intentan de nuevo. El procesador, los procesos, el tamaño de lote, los nombres de los campos y la salida pueden ser otros.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>In the desktop a model stays loaded for five minutes after a run, unless its own code was allowed. The advanced setting &lt;code&gt;deepobjects/keep_model_minutes&lt;/code&gt; says for how long; 0 frees memory and graphics card at once.</source>
        <translation>En el escritorio un modelo permanece cargado cinco minutos después de una ejecución, salvo que se haya permitido su propio código. El ajuste avanzado &lt;code&gt;deepobjects/keep_model_minutes&lt;/code&gt; dice cuánto tiempo; 0 libera la memoria y la tarjeta gráfica de inmediato.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Other machines</source>
        <translation>Otras máquinas</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>With a &lt;i&gt;Dask scheduler&lt;/i&gt;, among the advanced parameters, its workers read the imagery and classify: in compact parts, each beside a headless QGIS on its own machine. They need QGIS, the inference environment of the model, and the imagery under the same paths or addresses (&lt;code&gt;/vsis3/&lt;/code&gt; and &lt;code&gt;/vsicurl/&lt;/code&gt; too); the plugin is sent to them, and so is a model that they cannot read. Processor, GPU numbers and parallel processes are those of each worker. The &lt;i&gt;cluster&lt;/i&gt; environment is needed here, with the same Dask and Python as there. Web layers and photos of features are read by this machine alone.</source>
        <translation>Con un &lt;i&gt;Planificador de Dask&lt;/i&gt;, entre los parámetros avanzados, sus trabajadores leen las imágenes y clasifican: en partes compactas, cada uno junto a un QGIS sin interfaz en su propia máquina. Necesitan QGIS, el entorno de inferencia del modelo y las imágenes bajo las mismas rutas o direcciones (también &lt;code&gt;/vsis3/&lt;/code&gt; y &lt;code&gt;/vsicurl/&lt;/code&gt;); el complemento se les envía, y también un modelo que no puedan leer. El procesador, los números de GPU y los procesos paralelos son los de cada trabajador. Aquí se necesita el entorno &lt;i&gt;cluster&lt;/i&gt;, con el mismo Dask y el mismo Python que allí. Las capas web y las fotos de objetos espaciales solo las lee esta máquina.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>&lt;b&gt;ok&lt;/b&gt;: classified. &lt;b&gt;partial&lt;/b&gt;: classified, but parts of the chip hold no data. &lt;b&gt;below_threshold&lt;/b&gt;: no class reached the model argument &lt;code&gt;score_threshold&lt;/code&gt; or &lt;code&gt;threshold&lt;/code&gt;. &lt;b&gt;outside&lt;/b&gt;: the object lies outside the imagery. &lt;b&gt;nodata&lt;/b&gt;: its chip holds no data at all, or a feature has no photo. &lt;b&gt;invalid_geometry&lt;/b&gt;: it has no geometry, or one without a place. &lt;b&gt;transform_failed&lt;/b&gt;: it has no place in the CRS of the imagery. &lt;b&gt;read_error&lt;/b&gt;: the imagery is damaged there, did not come from its server, or cannot be opened. &lt;b&gt;model_error&lt;/b&gt;: the model failed on it, or answered with values that are no numbers. &lt;b&gt;model_crashed&lt;/b&gt;: the inference process died of it twice, or hung, when it was alone.</source>
        <translation>&lt;b&gt;ok&lt;/b&gt;: clasificado. &lt;b&gt;partial&lt;/b&gt;: clasificado, pero partes del recorte no tienen datos. &lt;b&gt;below_threshold&lt;/b&gt;: ninguna clase alcanzó el argumento del modelo &lt;code&gt;score_threshold&lt;/code&gt; o &lt;code&gt;threshold&lt;/code&gt;. &lt;b&gt;outside&lt;/b&gt;: el objeto está fuera de las imágenes. &lt;b&gt;nodata&lt;/b&gt;: su recorte no contiene ningún dato, o un objeto espacial no tiene foto. &lt;b&gt;invalid_geometry&lt;/b&gt;: no tiene geometría, o tiene una sin lugar. &lt;b&gt;transform_failed&lt;/b&gt;: no tiene lugar en el SRC de las imágenes. &lt;b&gt;read_error&lt;/b&gt;: las imágenes están dañadas allí, no llegaron de su servidor o no se pueden abrir. &lt;b&gt;model_error&lt;/b&gt;: el modelo falló con él, o respondió con valores que no son números. &lt;b&gt;model_crashed&lt;/b&gt;: el proceso de inferencia murió dos veces por su causa, o se colgó, cuando estaba solo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Packs a trained model into a deep learning package (&lt;code&gt;.dlpk&lt;/code&gt;): the model's files and a definition that says which classes it knows and how it wants to be fed. The package runs in &lt;i&gt;Classify objects using deep learning&lt;/i&gt; on any computer, and keeps Esri's keys.</source>
        <translation>Empaqueta un modelo entrenado en un paquete de aprendizaje profundo (&lt;code&gt;.dlpk&lt;/code&gt;): los archivos del modelo y una definición que dice qué clases conoce y cómo hay que alimentarlo. El paquete funciona en &lt;i&gt;Clasificar objetos con aprendizaje profundo&lt;/i&gt; en cualquier ordenador, y conserva las claves de Esri.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Give any model: a file (&lt;code&gt;.onnx&lt;/code&gt;, &lt;code&gt;.pt&lt;/code&gt;, &lt;code&gt;.keras&lt;/code&gt; …), a folder exported from Hugging Face, timm or TensorFlow, a definition (&lt;code&gt;.emd&lt;/code&gt;) or another package. What it says of itself is taken over; what you fill in wins. What neither says is asked for, all at once.</source>
        <translation>Indique cualquier modelo: un archivo (&lt;code&gt;.onnx&lt;/code&gt;, &lt;code&gt;.pt&lt;/code&gt;, &lt;code&gt;.keras&lt;/code&gt; …), una carpeta exportada de Hugging Face, timm o TensorFlow, una definición (&lt;code&gt;.emd&lt;/code&gt;) u otro paquete. Se adopta lo que dice de sí mismo; lo que usted rellene tiene prioridad. Lo que no diga ninguno de los dos se pregunta, todo de una vez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Crop mode</source>
        <translation>Modo de recorte</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>&lt;b&gt;FIXED&lt;/b&gt; cuts a window of the chip size around an object's centre, so that the model sees what lies around it; &lt;b&gt;BOX&lt;/b&gt; cuts the object's own box and stretches it to that size. Choose the way in which the model was trained.</source>
        <translation>&lt;b&gt;FIXED&lt;/b&gt; corta una ventana del tamaño del recorte alrededor del centro del objeto, de modo que el modelo ve lo que hay en torno a él; &lt;b&gt;BOX&lt;/b&gt; corta el rectángulo del propio objeto y lo estira a ese tamaño. Elija la manera en que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Bands are counted from 1 here, as everywhere in QGIS: &lt;code&gt;4,3,2&lt;/code&gt; feeds the fourth band first. In the definition's file Esri counts them from 0.</source>
        <translation>Aquí las bandas se cuentan desde 1, como en todo QGIS: &lt;code&gt;4,3,2&lt;/code&gt; entrega primero la cuarta banda. En el archivo de la definición, Esri las cuenta desde 0.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Normalisation</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>&lt;b&gt;IMAGENET&lt;/b&gt;: most pretrained PyTorch models. &lt;b&gt;0-1&lt;/b&gt;: values divided by 255. &lt;b&gt;-1-1&lt;/b&gt;: Teachable Machine and many Keras models. &lt;b&gt;NONE&lt;/b&gt;: the model does it itself. All are of 8-bit values.</source>
        <translation>&lt;b&gt;IMAGENET&lt;/b&gt;: la mayoría de los modelos preentrenados de PyTorch. &lt;b&gt;0-1&lt;/b&gt;: valores divididos entre 255. &lt;b&gt;-1-1&lt;/b&gt;: Teachable Machine y muchos modelos de Keras. &lt;b&gt;NONE&lt;/b&gt;: el modelo lo hace él mismo. Todas son para valores de 8 bits.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Before the package gets its name, it is read back, the model is loaded and a random chip is classified. When that fails, the log says why and no package is left.</source>
        <translation>Antes de que el paquete reciba su nombre, se vuelve a leer, se carga el modelo y se clasifica un recorte aleatorio. Si eso falla, el registro dice por qué y no queda ningún paquete.</translation>
    </message>
    <message>
        <location filename="../../resources/help/inspectmodel.html"/>
        <source>Says what a model is and whether it runs here: its kind, task, classes, chips, bands, normalisation and arguments, its size, the packages that it needs, and whether it contains code. When it can be run, it classifies a random chip.</source>
        <translation>Dice qué es un modelo y si funciona aquí: su tipo, tarea, clases, recortes, bandas, normalización y argumentos, su tamaño, los paquetes que necesita y si contiene código. Cuando se puede ejecutar, clasifica un recorte aleatorio.</translation>
    </message>
    <message>
        <location filename="../../resources/help/inspectmodel.html"/>
        <source>The log shows this as text, the output INSPECTION holds it as JSON, and the report is a page for the browser. RUNS, REASON, KIND, TASK, CLASSES and CODE are outputs of their own, for the conditions of a model. A model that does not run is no error: REASON says why. A bare model file that does not say what its outputs mean is one: make a package of it with &lt;i&gt;Create model package&lt;/i&gt;. Code that comes with a model runs only when you allow it.</source>
        <translation>El registro lo muestra como texto, la salida INSPECTION lo contiene como JSON, y el informe es una página para el navegador. RUNS, REASON, KIND, TASK, CLASSES y CODE son salidas propias, para las condiciones de un modelo. Que un modelo no funcione no es un error: REASON dice por qué. Sí lo es un archivo de modelo que no dice qué significan sus salidas: haga con él un paquete mediante &lt;i&gt;Crear paquete de modelo&lt;/i&gt;. El código que viene con un modelo solo se ejecuta si usted lo permite.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>Installs the Python packages that run models into a folder of their own in your user data. QGIS's own Python is not touched. &lt;b&gt;onnx&lt;/b&gt; runs ONNX models (about 200 MB). &lt;b&gt;torch&lt;/b&gt; runs PyTorch and Keras models and those of arcgis.learn (about 6 GB from the Python Package Index on Linux, since its builds carry CUDA; about 1 GB when the pip options name an index of CPU builds). &lt;b&gt;tensorflow&lt;/b&gt; runs TensorFlow's SavedModels (about 1.6 GB). A message says which one a model needs. &lt;b&gt;cluster&lt;/b&gt; (about 70 MB) runs no models: it speaks with the Dask scheduler that the parameter &lt;i&gt;Dask scheduler&lt;/i&gt; names.</source>
        <translation>Instala los paquetes de Python que ejecutan modelos en una carpeta propia entre sus datos de usuario. El Python de QGIS no se toca. &lt;b&gt;onnx&lt;/b&gt; ejecuta modelos ONNX (unos 200 MB). &lt;b&gt;torch&lt;/b&gt; ejecuta modelos de PyTorch y Keras y los de arcgis.learn (unos 6 GB desde el Python Package Index en Linux, porque sus compilaciones traen CUDA; cerca de 1 GB si las opciones de pip indican un índice de compilaciones para CPU). &lt;b&gt;tensorflow&lt;/b&gt; ejecuta los SavedModel de TensorFlow (unos 1,6 GB). Un mensaje dice cuál necesita un modelo. &lt;b&gt;cluster&lt;/b&gt; (unos 70 MB) no ejecuta modelos: habla con el planificador de Dask que indica el parámetro &lt;i&gt;Planificador de Dask&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;Existing Python to use instead&lt;/b&gt;: nothing is installed, and models run in the interpreter that you choose, such as that of a conda environment. It must be able to import what the environment needs, which is tried at once. Leave it empty, and run this again, to go back to an environment of the plugin's own.</source>
        <translation>&lt;b&gt;Python existente que se usará en su lugar&lt;/b&gt;: no se instala nada, y los modelos se ejecutan en el intérprete que usted elija, por ejemplo el de un entorno conda. Debe poder importar lo que el entorno necesita, lo que se prueba de inmediato. Déjelo vacío y ejecute esto de nuevo para volver a un entorno propio del complemento.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Assess accuracy</source>
        <translation>Evaluar la exactitud</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Says how right labels are, by comparing them with the truth.</source>
        <translation>Dice cuán correctas son las etiquetas, comparándolas con la verdad de referencia.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>accuracy,confusion matrix,error matrix,kappa,precision,recall,F1,validation,truth</source>
        <translation>exactitud,matriz de confusión,matriz de error,kappa,precisión,exhaustividad,F1,validación,verdad de referencia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Comparing labels with the truth</source>
        <translation>Comparando las etiquetas con la verdad de referencia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Nothing is said of {count} of the objects of {layer}: no other lies there.</source>
        <translation>No se dice nada de {count} de los objetos de {layer}: ningún otro está allí.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>No object has a counterpart. Do the layers lie in one place, or the keys fit?</source>
        <translation>Ningún objeto tiene correspondencia. ¿Están las capas en el mismo lugar, o coinciden las claves?</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>No label is a class of the truth: “{label}” is none of “{truths}”.</source>
        <translation>Ninguna etiqueta es una clase de la verdad: «{label}» no es ninguna de «{truths}».</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>There are labels such as “{}”: MULTI_LABEL tells the classes in them apart.</source>
        <translation>Hay etiquetas como «{}»: MULTI_LABEL distingue las clases que contienen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Classified objects</source>
        <translation>Objetos clasificados</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Truth</source>
        <translation>Verdad de referencia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Layer with the truth</source>
        <translation>Capa con la verdad de referencia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>Joined by</source>
        <translation>Unión por</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Classify objects using deep learning</source>
        <translation>Clasificar objetos con aprendizaje profundo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Gives every object of a layer a class, by a trained model and imagery.</source>
        <translation>Da una clase a cada objeto de una capa, mediante un modelo entrenado e imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>deep learning,classify,objects,footprints,onnx,pytorch,emd,dlpk,neural network,ai</source>
        <translation>aprendizaje profundo,clasificar,objetos,huellas,onnx,pytorch,emd,dlpk,red neuronal,ia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Asking the model's code what it needs</source>
        <translation>Preguntando al código del modelo qué necesita</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Locating the objects</source>
        <translation>Localizando los objetos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Classifying</source>
        <translation>Clasificando</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Writing the rows</source>
        <translation>Escribiendo las filas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Create model package</source>
        <translation>Crear paquete de modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Packs a model with what must be known of it, and tries the package out.</source>
        <translation>Empaqueta un modelo con lo que hay que saber de él, y prueba el paquete.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>deep learning,model,package,dlpk,emd,onnx,pytorch,keras,hugging face,export</source>
        <translation>aprendizaje profundo,modelo,paquete,dlpk,emd,onnx,pytorch,keras,hugging face,exportar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Packing the model</source>
        <translation>Empaquetando el modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Trying the package</source>
        <translation>Probando el paquete</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>The style of the output could not be stored ({}).</source>
        <translation>No se pudo guardar el estilo de la salida ({}).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Inspect model</source>
        <translation>Inspeccionar modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Says what a model is, what it needs, and whether it runs.</source>
        <translation>Dice qué es un modelo, qué necesita y si funciona.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>deep learning,model,inspect,information,dlpk,emd,onnx,pytorch,keras,code</source>
        <translation>aprendizaje profundo,modelo,inspeccionar,información,dlpk,emd,onnx,pytorch,keras,código</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <location filename="../../processing_provider/parameters/widgets/model_reader.py"/>
        <source>Reading the model</source>
        <translation>Leyendo el modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>Trying the model</source>
        <translation>Probando el modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/pace.py"/>
        <source>Classifying: {done} of {total} objects, {rate} a second, {left} left</source>
        <translation>Clasificando: {done} de {total} objetos, {rate} por segundo, quedan {left}</translation>
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
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>REPORT: {path} could not be written ({reason}).</source>
        <translation>REPORT: no se pudo escribir {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>{} images</source>
        <translation>{} imágenes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>{rows} rows by {model} ({task})</source>
        <translation>{rows} filas por {model} ({task})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Field with the true class</source>
        <translation>Campo con la clase verdadera</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>Outside the extent</source>
        <translation>Fuera de la extensión</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>{} left out</source>
        <translation>{} omitidos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <source>Computed on</source>
        <translation>Calculado en</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Model's own code</source>
        <translation>Código propio del modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Processing mode</source>
        <translation>Modo de procesamiento</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>CRS of the imagery</source>
        <translation>SRC de las imágenes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Cell size</source>
        <translation>Tamaño de celda</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>the workers of {}</source>
        <translation>los trabajadores de {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>{device}, {count} processes, batches of {size}</source>
        <translation>{device}, {count} procesos, lotes de {size}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>{device}, one process, batches of {size}</source>
        <translation>{device}, un proceso, lotes de {size}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Deep Objects</source>
        <translation>Deep Objects</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>In QGIS</source>
        <translation>En QGIS</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Inference</source>
        <translation>Inferencia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Begun</source>
        <translation>Comenzado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Set up inference environment</source>
        <translation>Preparar el entorno de inferencia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Installs the Python packages that run models, apart from QGIS's own.</source>
        <translation>Instala los paquetes de Python que ejecutan modelos, aparte de los de QGIS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>The kind of models for which packages are installed.</source>
        <translation>El tipo de modelos para los que se instalan paquetes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Existing Python to use instead</source>
        <translation>Python existente que se usará en su lugar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>The interpreter of an environment of your own, with the packages.</source>
        <translation>El intérprete de un entorno suyo que tenga los paquetes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Further options for pip</source>
        <translation>Más opciones para pip</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>For example --no-index --find-links and a folder of wheels.</source>
        <translation>Por ejemplo, --no-index --find-links y una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Its Python interpreter</source>
        <translation>Su intérprete de Python</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/features.py"/>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>Opening the images</source>
        <translation>Abriendo las imágenes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/features.py"/>
        <source>Points and lines have no inside: nothing around them is blackened.</source>
        <translation>Los puntos y las líneas no tienen interior: no se ennegrece nada a su alrededor.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/photos.py"/>
        <source>Listing the photos</source>
        <translation>Listando las fotos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/team.py"/>
        <source>Finding the workers</source>
        <translation>Buscando los trabajadores</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>Rows: what objects are in truth. Columns: what they were labelled.</source>
        <translation>Filas: lo que los objetos son en realidad. Columnas: la etiqueta que recibieron.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>In truth</source>
        <translation>En realidad</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Labelled</source>
        <translation>Etiquetados</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>Of the class</source>
        <translation>De la clase</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>The {shown} most frequent of {all} kinds of mistakes.</source>
        <translation>Los {shown} tipos de error más frecuentes de {all}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>No object has both a label and a known truth: there is nothing to compare.</source>
        <translation>Ningún objeto tiene a la vez una etiqueta y una verdad conocida: no hay nada que comparar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>{right} of {total} labels are right: {share} ({level} interval: {low} to {high})</source>
        <translation>{right} de {total} etiquetas son correctas: {share} (intervalo del {level}: de {low} a {high})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>overall accuracy</source>
        <translation>exactitud global</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>mean F1 of the classes</source>
        <translation>F1 medio de las clases</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>objects compared</source>
        <translation>objetos comparados</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Objects have several classes: an object is right if its classes are exactly the true ones. Each class is judged by itself below.</source>
        <translation>Los objetos tienen varias clases: un objeto es correcto si sus clases son exactamente las verdaderas. Abajo se juzga cada clase por separado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>{} rarer classes are not listed.</source>
        <translation>{} clases menos frecuentes no figuran en la lista.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Recall: how many of those that are it were found (producer's accuracy). Precision: how many of those called so are it (user's accuracy). F1 joins both. Bars and the numbers in grey: {level} confidence intervals, for objects that were drawn at random.</source>
        <translation>Exhaustividad: cuántos de los que lo son se encontraron (exactitud del productor). Precisión: cuántos de los así llamados lo son (exactitud del usuario). F1 une ambas. Barras y números en gris: intervalos de confianza del {level}, para objetos elegidos al azar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>(empty text)</source>
        <translation>(texto vacío)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>What became of them</source>
        <translation>Qué fue de ellas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>left out</source>
        <translation>omitidas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>among the compared, as wrong</source>
        <translation>entre las comparadas, como erróneas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>compared</source>
        <translation>comparadas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>stand behind the figures</source>
        <translation>respaldan las cifras</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>without a label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>without a truth</source>
        <translation>sin verdad de referencia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>without a counterpart</source>
        <translation>sin correspondencia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>How right its labels are</source>
        <translation>Cuán correctas son sus etiquetas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>What was compared</source>
        <translation>Qué se comparó</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>Kappa {value}, mean F1 of the classes {f1}.</source>
        <translation>Kappa {value}, F1 medio de las clases {f1}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>  {name}: recall {recall}, precision {precision}, {true} in truth</source>
        <translation>  {name}: exhaustividad {recall}, precisión {precision}, {true} en realidad</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>  {} more classes</source>
        <translation>  {} clases más</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/told.py"/>
        <source>Rows {name}: {count}, {text}.</source>
        <translation>Filas {name}: {count}, {text}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Below the threshold</source>
        <translation>Por debajo del umbral</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <source>How many objects have which confidence, from 0 to 1. Each drawing has its own height.</source>
        <translation>Cuántos objetos tienen qué confianza, de 0 a 1. Cada dibujo tiene su propia altura.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <source>One object: {median:.2f}</source>
        <translation>Un objeto: {median:.2f}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/histograms.py"/>
        <source>{count:,} objects, median {median:.2f}, half of them from {low:.2f} to {high:.2f}</source>
        <translation>{count:,} objetos, mediana {median:.2f}, la mitad de ellos de {low:.2f} a {high:.2f}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Captions</source>
        <translation>Descripciones</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Rows without a caption</source>
        <translation>Filas sin descripción</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Rows without a class</source>
        <translation>Filas sin clase</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>What ran</source>
        <translation>Qué se ejecutó</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Every row has its answer</source>
        <translation>Cada fila tiene su respuesta</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>… and {} more warnings, in the log below.</source>
        <translation>… y {} advertencias más, en el registro de abajo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Every row has its answer, but the log warns</source>
        <translation>Cada fila tiene su respuesta, pero el registro advierte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{without} of {rows} rows without a class</source>
        <translation>{without} de {rows} filas sin clase</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{without} of {rows} rows without a caption</source>
        <translation>{without} de {rows} filas sin descripción</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>described</source>
        <translation>descritos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>classified</source>
        <translation>clasificados</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>median confidence</source>
        <translation>mediana de la confianza</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>a second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>a cell has the colour of most of its objects, the stronger the more</source>
        <translation>una celda tiene el color de la mayoría de sus objetos, más intenso cuantos más haya</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Map of the objects</source>
        <translation>Mapa de los objetos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>below the threshold</source>
        <translation>por debajo del umbral</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>without an answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{} m wide</source>
        <translation>{} m de ancho</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>{} km wide</source>
        <translation>{} km de ancho</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Chips as they were cut from the imagery, with the outlines of their objects.</source>
        <translation>Recortes tal como se cortaron de las imágenes, con los contornos de sus objetos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>Highest confidence</source>
        <translation>Confianza más alta</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>Lowest confidence</source>
        <translation>Confianza más baja</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>Row {}</source>
        <translation>Fila {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>could not be read again</source>
        <translation>no se pudo leer de nuevo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/sheet.py"/>
        <source>in truth {}</source>
        <translation>en realidad {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>{} smaller classes are not listed.</source>
        <translation>{} clases más pequeñas no figuran en la lista.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>{} other captions, {} times in all.</source>
        <translation>{} descripciones más, {} veces en total.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Caption</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>Row numbers</source>
        <translation>Números de fila</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>captions</source>
        <translation>descripciones</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>several classes per object</source>
        <translation>varias clases por objeto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>one class per object</source>
        <translation>una clase por objeto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>No class reached the threshold.</source>
        <translation>Ninguna clase alcanzó el umbral.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Outside the imagery</source>
        <translation>Fuera de las imágenes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The object lies outside the imagery.</source>
        <translation>El objeto está fuera de las imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>On NoData</source>
        <translation>Sobre NoData</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Its chip holds no data at all, or the feature has no photo.</source>
        <translation>Su recorte no contiene ningún dato, o el objeto espacial no tiene foto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Invalid geometry</source>
        <translation>Geometría no válida</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>It has no geometry, or one without a place.</source>
        <translation>No tiene geometría, o tiene una sin lugar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Without a place in the imagery</source>
        <translation>Sin lugar en las imágenes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>It has no place in the CRS of the imagery.</source>
        <translation>No tiene lugar en el SRC de las imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Imagery could not be read</source>
        <translation>Las imágenes no se pudieron leer</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The imagery could not be read there.</source>
        <translation>Allí no se pudieron leer las imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The model failed</source>
        <translation>El modelo falló</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The model failed on it, or answered with values that are no numbers.</source>
        <translation>El modelo falló con él, o respondió con valores que no son números.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The model crashed</source>
        <translation>El modelo se bloqueó</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>The inference process died of it twice, when it was alone.</source>
        <translation>El proceso de inferencia murió dos veces por su causa, cuando estaba solo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Described</source>
        <translation>Descritos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>{} other classes</source>
        <translation>{} clases más</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/legend.py"/>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/stored.py"/>
        <source>The output's table has a style of your own, which was kept.</source>
        <translation>La tabla de la salida tiene un estilo suyo, que se ha conservado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/stored.py"/>
        <source>{} is a style of your own and was kept.</source>
        <translation>{} es un estilo suyo y se ha conservado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>All figures, as JSON</source>
        <translation>Todas las cifras, como JSON</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>The layer or table with the labels, as the classification writes it.</source>
        <translation>La capa o tabla con las etiquetas, tal como la escribe la clasificación.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Field with the label</source>
        <translation>Campo con la etiqueta</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>What the objects were labelled.</source>
        <translation>La etiqueta que recibieron los objetos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>What the objects are in truth; empty where another layer tells it.</source>
        <translation>Lo que los objetos son en realidad; vacío si lo dice otra capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Another layer or table that tells the truth; empty where TRUTH_FIELD does.</source>
        <translation>Otra capa o tabla que dice la verdad de referencia; vacía si lo hace TRUTH_FIELD.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Its field with the true class</source>
        <translation>Su campo con la clase verdadera</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>The field of the layer with the truth that is compared with the label.</source>
        <translation>El campo de la capa con la verdad de referencia que se compara con la etiqueta.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Join the layer with the truth by</source>
        <translation>Unir la capa con la verdad de referencia por</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>PLACE: a point and the polygon that holds it, polygons that share most, points in one place. KEY: objects with the same value in two fields.</source>
        <translation>PLACE: un punto y el polígono que lo contiene, los polígonos que más comparten, puntos en un mismo lugar. KEY: objetos con el mismo valor en dos campos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Key field of the classified objects</source>
        <translation>Campo clave de los objetos clasificados</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With KEY: the field that names the object in the layer with the truth.</source>
        <translation>Con KEY: el campo que nombra al objeto en la capa con la verdad de referencia.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Key field of the layer with the truth</source>
        <translation>Campo clave de la capa con la verdad de referencia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With KEY: its field with the same values, each of which stands for one truth.</source>
        <translation>Con KEY: su campo con los mismos valores, cada uno de los cuales corresponde a una sola verdad.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Least overlap in percent</source>
        <translation>Solapamiento mínimo en porcentaje</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With PLACE, of polygons and lines: so much of a classified object must lie in the object that tells its truth.</source>
        <translation>Con PLACE, de polígonos y líneas: esta parte de un objeto clasificado debe estar en el objeto que dice su verdad.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Largest distance of points</source>
        <translation>Distancia máxima entre puntos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With PLACE, of points and points: how far off the truth may lie; 0: not at all.</source>
        <translation>Con PLACE, de puntos y puntos: a qué distancia puede estar la verdad; 0: en el mismo lugar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Labels and truths name all classes of an object, as in a;b, in any order.</source>
        <translation>Las etiquetas y las verdades nombran todas las clases de un objeto, como en a;b, en cualquier orden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Objects without a label are</source>
        <translation>Los objetos sin etiqueta son</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>WRONG: an object whose class is known and that got none counts as a mistake. LEFT_OUT: it is counted apart. Either way the report says how many there are.</source>
        <translation>WRONG: un objeto cuya clase se conoce y que no recibió ninguna cuenta como error. LEFT_OUT: se cuenta aparte. En ambos casos el informe dice cuántos hay.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Level of the intervals in percent</source>
        <translation>Nivel de los intervalos en porcentaje</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>How surely the confidence intervals are to hold the true figure.</source>
        <translation>Con qué seguridad deben contener los intervalos de confianza la cifra verdadera.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Accuracy of the classes</source>
        <translation>Exactitud de las clases</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>A table with a row for each class: recall, precision, F1 and their intervals.</source>
        <translation>Una tabla con una fila por clase: exhaustividad, precisión, F1 y sus intervalos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>A table with a row for each true class and a field for each label.</source>
        <translation>Una tabla con una fila por clase verdadera y un campo por etiqueta.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>All of it as one page for the browser.</source>
        <translation>Todo ello como una página para el navegador.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of objects compared</source>
        <translation>Número de objetos comparados</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of objects with the right label</source>
        <translation>Número de objetos con la etiqueta correcta</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of all rows</source>
        <translation>Número de todas las filas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of rows with a truth and no label</source>
        <translation>Número de filas con verdad y sin etiqueta</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of rows without a truth</source>
        <translation>Número de filas sin verdad de referencia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of rows without a counterpart</source>
        <translation>Número de filas sin correspondencia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Overall accuracy, from 0 to 1</source>
        <translation>Exactitud global, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Low end of its interval</source>
        <translation>Extremo inferior de su intervalo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>High end of its interval</source>
        <translation>Extremo superior de su intervalo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Cohen's kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Mean F1 of the classes</source>
        <translation>F1 medio de las clases</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>All objects with their attributes, class, confidence and status.</source>
        <translation>Todos los objetos con sus atributos, clase, confianza y estado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Number of rows</source>
        <translation>Número de filas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Number of rows with status {}</source>
        <translation>Número de filas con estado {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Counts per class and status</source>
        <translation>Recuentos por clase y estado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The rasters in which the objects are seen: layers, files, web layers, or a layer of footprints with the paths of rasters.</source>
        <translation>Los rásteres en los que se ven los objetos: capas, archivos, capas web, o una capa de huellas con las rutas de rásteres.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Folder of images</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Every image in this folder, instead of the imagery above.</source>
        <translation>Todas las imágenes de esta carpeta, en lugar de las imágenes de arriba.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Include subfolders</source>
        <translation>Incluir subcarpetas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Images in folders within the folder of images too.</source>
        <translation>También las imágenes de las carpetas que hay dentro de la carpeta de imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Features with photos</source>
        <translation>Objetos espaciales con fotos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Photos attached to features, instead of imagery: each becomes one row.</source>
        <translation>Fotos adjuntas a objetos espaciales, en lugar de imágenes: cada una es una fila.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Photo field</source>
        <translation>Campo de fotos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The field with the photos or their paths; empty to look for attachments, related media, and such a field.</source>
        <translation>El campo con las fotos o sus rutas; vacío para buscar adjuntos, medios relacionados y un campo así.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Rows of photos</source>
        <translation>Filas de las fotos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>PER_PHOTO gives a row for each photo, PER_FEATURE one for each feature, by the mean probabilities of its photos.</source>
        <translation>PER_PHOTO da una fila por cada foto, PER_FEATURE una por cada objeto espacial, según las probabilidades medias de sus fotos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The points, lines or polygons to classify; each becomes one row. Without them every image is classified as a whole.</source>
        <translation>Los puntos, líneas o polígonos que se clasifican; cada uno es una fila. Sin ellos cada imagen se clasifica entera.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Model definition</source>
        <translation>Definición del modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>A model definition (.emd), a deep learning package (.dlpk), JSON text, or the folder or file of a model that describes itself (Hugging Face, timm, Ultralytics, STAC and others).</source>
        <translation>Una definición del modelo (.emd), un paquete de aprendizaje profundo (.dlpk), texto JSON, o la carpeta o el archivo de un modelo que se describe a sí mismo (Hugging Face, timm, Ultralytics, STAC y otros).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/widgets/arguments_widget.py"/>
        <source>Names and values, as in: padding 0;batch_size 4</source>
        <translation>Nombres y valores, como en: padding 0;batch_size 4</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Class label field</source>
        <translation>Campo de la etiqueta de clase</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The name of the field that gets the class.</source>
        <translation>El nombre del campo que recibe la clase.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Caption field</source>
        <translation>Campo de descripción</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The name of the field that gets the caption, when the model writes captions.</source>
        <translation>El nombre del campo que recibe la descripción, cuando el modelo escribe descripciones.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Several images: PROCESS_AS_MOSAICKED_IMAGE sees all as one picture, PROCESS_ITEMS_SEPARATELY classifies each object in every image that it meets.</source>
        <translation>Varias imágenes: PROCESS_AS_MOSAICKED_IMAGE las ve todas como una sola imagen, PROCESS_ITEMS_SEPARATELY clasifica cada objeto en cada imagen que toca.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Resample the imagery to cells of this size, in units of its CRS, before chips are cut; empty for its own cells.</source>
        <translation>Remuestrear las imágenes a celdas de este tamaño, en unidades de su SRC, antes de cortar los recortes; vacío para sus propias celdas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Only objects whose centre lies inside get a row.</source>
        <translation>Solo reciben una fila los objetos cuyo centro está dentro.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Output CRS</source>
        <translation>SRC de salida</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The CRS of the output's geometries; empty for that of the objects.</source>
        <translation>El SRC de las geometrías de la salida; vacío para el de los objetos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Coordinate operation</source>
        <translation>Operación de coordenadas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>How objects are taken to the CRS of the imagery; empty for the project's choice.</source>
        <translation>Cómo se llevan los objetos al SRC de las imágenes; vacío para lo que elija el proyecto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Heights for RPC images</source>
        <translation>Alturas para imágenes RPC</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>A raster of heights in metres, for images that are placed by a sensor model (RPC); empty for the model's own mean height.</source>
        <translation>Un ráster de alturas en metros, para imágenes situadas por un modelo de sensor (RPC); vacío para la altura media del propio modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>AUTO takes a GPU if one works, else the CPU, and says why in the log.</source>
        <translation>AUTO usa una GPU si alguna funciona, si no la CPU, y dice el motivo en el registro.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>GPU numbers</source>
        <translation>Números de GPU</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>As nvidia-smi numbers them: 0, or 0,2; empty for all usable GPUs.</source>
        <translation>Como las numera nvidia-smi: 0, o 0,2; vacío para todas las GPU utilizables.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Parallel processes</source>
        <translation>Procesos paralelos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>A number of processes on the CPU, or a percentage of its cores; empty for one.</source>
        <translation>Un número de procesos en la CPU, o un porcentaje de sus núcleos; vacío para uno.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Class probabilities</source>
        <translation>Probabilidades de las clases</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>FIELDS adds a field P_&lt;class&gt; per class, JSON one text field Scores.</source>
        <translation>FIELDS añade un campo P_&lt;class&gt; por clase, JSON un campo de texto Scores.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Explainability maps</source>
        <translation>Mapas de explicabilidad</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>With the model argument explainability_map: FILES writes a picture per object into a folder beside the output, FIELD writes it into the field ExpMap.</source>
        <translation>Con el argumento del modelo explainability_map: FILES escribe una imagen por objeto en una carpeta junto a la salida, FIELD la escribe en el campo ExpMap.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Resume a broken run</source>
        <translation>Reanudar una ejecución interrumpida</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Take over what a run of the same objects, imagery, model and arguments came to before it failed, was cancelled or was killed.</source>
        <translation>Adoptar lo que una ejecución con los mismos objetos, imágenes, modelo y argumentos obtuvo antes de fallar, ser cancelada o morir.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Dask scheduler</source>
        <translation>Planificador de Dask</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>The address of a Dask scheduler, as tcp://host:8786, whose workers read and classify; empty for this machine. They need the imagery under the same paths or addresses.</source>
        <translation>La dirección de un planificador de Dask, como tcp://host:8786, cuyos trabajadores leen y clasifican; vacía para esta máquina. Necesitan las imágenes bajo las mismas rutas o direcciones.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>One page for the browser: counts, confidences, chips of each class to look at, a map, what failed and why, and what ran.</source>
        <translation>Una página para el navegador: recuentos, confianzas, recortes de cada clase para mirar, un mapa, qué falló y por qué, y qué se ejecutó.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>For the report: what the objects are in truth, to tell how often the model is right.</source>
        <translation>Para el informe: lo que los objetos son en realidad, para decir con qué frecuencia acierta el modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>The time cannot be estimated ({}). Run it to see.</source>
        <translation>No se puede estimar el tiempo ({}). Ejecútelo para verlo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>None of the first objects lies on the imagery, so that no time can be told.</source>
        <translation>Ninguno de los primeros objetos está sobre las imágenes, por lo que no se puede decir ningún tiempo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{:.2g} ms each</source>
        <translation>{:.2g} ms cada uno</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>each {} objects</source>
        <translation>cada {} objetos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{} objects</source>
        <translation>{} objetos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>About {} for {}, on {}, {}.</source>
        <translation>Aproximadamente {} para {}, en {}, {}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>{:.1f} h</source>
        <translation>{:.1f} h</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>A model file, an export folder, a definition (.emd) or a package (.dlpk).</source>
        <translation>Un archivo de modelo, una carpeta exportada, una definición (.emd) o un paquete (.dlpk).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>For a file of weights alone, for example timm:convnext_tiny.</source>
        <translation>Para un archivo que solo contiene pesos, por ejemplo timm:convnext_tiny.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Model package</source>
        <translation>Paquete de modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Deep learning packages (*.dlpk)</source>
        <translation>Paquetes de aprendizaje profundo (*.dlpk)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>The package, written when the model has run.</source>
        <translation>El paquete, que se escribe cuando el modelo ha funcionado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>A definition (.emd), a package (.dlpk), a model file or an export folder.</source>
        <translation>Una definición (.emd), un paquete (.dlpk), un archivo de modelo o una carpeta exportada.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>What was found, as one page for the browser.</source>
        <translation>Lo encontrado, como una página para el navegador.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>What was found, as JSON</source>
        <translation>Lo encontrado, como JSON</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Kind of model</source>
        <translation>Tipo de modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Why the model does not run</source>
        <translation>Por qué no funciona el modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Number of classes</source>
        <translation>Número de clases</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Whether the model runs</source>
        <translation>Si el modelo funciona</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Whether it contains code</source>
        <translation>Si contiene código</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Classes, as in intact;damaged</source>
        <translation>Clases, como en intact;damaged</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>In the order of the model's outputs: intact;damaged or intact=#4cae6c;damaged=#e0674f, a JSON list, or a text file with a line per class. Empty: those that the model names.</source>
        <translation>En el orden de las salidas del modelo: intact;damaged o intact=#4cae6c;damaged=#e0674f, una lista JSON, o un archivo de texto con una línea por clase. Vacío: las que nombra el modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Chip size in pixels, as in 64 or 64x48</source>
        <translation>Tamaño del recorte en píxeles, como en 64 o 64x48</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>In pixels: 64, or 64x48 for width and height. Empty: the model's own.</source>
        <translation>En píxeles: 64, o 64x48 para anchura y altura. Vacío: el del propio modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Bands, counted from 1, as in 1,2,3</source>
        <translation>Bandas, contadas desde 1, como en 1,2,3</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Which bands the model gets, in its order, counted from 1: 1,2,3. Names are taken too: Red,NIR. Empty: as the model says.</source>
        <translation>Qué bandas recibe el modelo, en su orden, contadas desde 1: 1,2,3. También se aceptan nombres: Red,NIR. Vacío: según diga el modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Normalisation: NONE, IMAGENET, 0-1, -1-1 or JSON</source>
        <translation>Normalización: NONE, IMAGENET, 0-1, -1-1 o JSON</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>NONE, IMAGENET, 0-1 or -1-1, all of 8-bit values, or JSON in pixel values: {"Mean": [120, 115, 100], "Std": [50, 50, 50]}. Empty: as the model says.</source>
        <translation>NONE, IMAGENET, 0-1 o -1-1, todas para valores de 8 bits, o JSON en valores de píxel: {"Mean": [120, 115, 100], "Std": [50, 50, 50]}. Vacío: según diga el modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>FIXED cuts a window of the chip size around an object's centre, BOX the object's own box. Not set: as the model says, else FIXED.</source>
        <translation>FIXED corta una ventana del tamaño del recorte alrededor del centro del objeto, BOX el rectángulo del propio objeto. Sin definir: según diga el modelo, y si no, FIXED.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Blacken around the object</source>
        <translation>Ennegrecer alrededor del objeto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>YES sets pixels outside the polygon to 0. Not set: as the model says, else NO.</source>
        <translation>YES pone a 0 los píxeles fuera del polígono. Sin definir: según diga el modelo, y si no, NO.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>YES decides each class by itself. Not set: as the model says, else NO.</source>
        <translation>YES decide cada clase por separado. Sin definir: según diga el modelo, y si no, NO.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Output values</source>
        <translation>Valores de salida</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>What the model's outputs are. AUTO: as the definition or the model says.</source>
        <translation>Qué son las salidas del modelo. AUTO: según diga la definición o el modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Allow the model's own code</source>
        <translation>Permitir el código propio del modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Run Python code that comes with the model. Allow it only for models from people whom you trust: such code can do whatever you can.</source>
        <translation>Ejecutar el código Python que viene con el modelo. Permítalo solo con modelos de personas en las que confía: ese código puede hacer todo lo que puede hacer usted.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} (default)</source>
        <translation>{} (predeterminado)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} or more</source>
        <translation>{} o más</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} to {}</source>
        <translation>de {} a {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>up to {}</source>
        <translation>hasta {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/arguments_widget.py"/>
        <source>not known to this model</source>
        <translation>desconocido para este modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/class_colours.py"/>
        <location filename="../../processing_provider/parameters/widgets/facts_line.py"/>
        <source>… and {} more</source>
        <translation>… y {} más</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Estimating the time</source>
        <translation>Estimando el tiempo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Estimate the time</source>
        <translation>Estimar el tiempo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>The model classifies a first batch …</source>
        <translation>El modelo clasifica un primer lote …</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Stop estimating</source>
        <translation>Detener la estimación</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/estimator.py"/>
        <source>Estimate again</source>
        <translation>Estimar de nuevo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/forewarner.py"/>
        <source>Looking at the imagery</source>
        <translation>Mirando las imágenes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>chips of {} × {} px</source>
        <translation>recortes de {} × {} px</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>writes captions</source>
        <translation>escribe descripciones</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>{} classes</source>
        <translation>{} clases</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>{}, several per object</source>
        <translation>{}, varias por objeto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>band {}</source>
        <translation>banda {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source> and {} more</source>
        <translation> y {} más</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>bands {}</source>
        <translation>bandas {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Model definitions and models</source>
        <translation>Definiciones de modelos y modelos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Choose a model</source>
        <translation>Elija un modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Path of a model or its definition, or JSON text</source>
        <translation>Ruta de un modelo o de su definición, o texto JSON</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Choose the folder of an exported model</source>
        <translation>Elija la carpeta de un modelo exportado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Set up the {} environment …</source>
        <translation>Preparar el entorno {} …</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Reading the model …</source>
        <translation>Leyendo el modelo …</translation>
    </message>
    <message>
        <location filename="../../processing_provider/provider.py"/>
        <source>Deep Objects: classify objects with trained models</source>
        <translation>Deep Objects: clasificar objetos con modelos entrenados</translation>
    </message>
</context>
</TS>
