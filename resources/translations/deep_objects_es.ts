<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DeepObjects</name>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Compares what objects were labelled with what they are in truth: overall accuracy, Cohen's kappa, and for each class recall, precision and F1, each with a confidence interval, and the confusion matrix. As tables, as a page for the browser, and as numbers on which models and scripts can branch.</source>
        <translation>Compara las etiquetas de los objetos con lo que estos son en realidad: exactitud global, kappa de Cohen y, para cada clase, exhaustividad, precisión y F1, cada una con un intervalo de confianza, y la matriz de confusión. Como tablas, como página para el navegador y como números según los cuales los modelos y scripts pueden decidir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>The truth is a field of the classified layer, or of another layer or table that is joined to it.</source>
        <translation>La verdad de referencia es un campo de la capa clasificada, o de otra capa o tabla que se une a ella.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Joined by place</source>
        <translation>Unión por localización</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Points and polygons&lt;/b&gt;, whichever is classified: each point is one row, with the polygon that holds it; of several the smallest.</source>
        <translation>&lt;b&gt;Puntos y polígonos&lt;/b&gt;, sean unos u otros los clasificados: cada punto es una fila, con el polígono que lo contiene; si hay varios, el más pequeño.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Polygons and polygons&lt;/b&gt;, lines and polygons, lines and lines: each classified object is one row, with the object of which it shares most, if at least half of it (LEAST_OVERLAP) lies there.</source>
        <translation>&lt;b&gt;Polígonos y polígonos&lt;/b&gt;, líneas y polígonos, líneas y líneas: cada objeto clasificado es una fila, con el objeto con el que más se solapa, si al menos la mitad del clasificado (LEAST_OVERLAP) está dentro de este.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>&lt;b&gt;Points and points&lt;/b&gt;, points and lines: each classified object is one row, with the nearest object within DISTANCE; without a distance they must lie in the same place.</source>
        <translation>&lt;b&gt;Puntos y puntos&lt;/b&gt;, puntos y líneas: cada objeto clasificado es una fila, con el objeto más cercano a no más de DISTANCE; sin distancia deben estar en el mismo lugar.</translation>
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
        <translation>Cada objeto clasificado es una fila, con la verdad de referencia de la misma clave. Se rechaza una clave que corresponda a dos verdades de referencia.</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <location filename="../../resources/help/assessaccuracy.html"/>
        <source>Texts are compared as they are; whole numbers have no decimals. A row without a label, since the classification failed there or stayed below its threshold, counts as wrong, unless UNLABELLED is LEFT_OUT. Rows without a truth and rows without a counterpart are left out. All of them are counted, by Status where there is such a field.</source>
        <translation>Los textos se comparan tal como son; los números enteros no tienen decimales. Una fila sin etiqueta, porque la clasificación falló allí o quedó por debajo de su umbral, cuenta como errónea, salvo que UNLABELLED sea LEFT_OUT. Las filas sin verdad de referencia y las filas sin correspondencia se omiten. Todas se cuentan, por Status donde exista ese campo.</translation>
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
        <translation>Los de las proporciones según Wilson, el de F1 derivado de estos, el de kappa por su varianza para muestras grandes. Valen cuando los objetos con verdad de referencia se eligieron al azar entre aquellos de los que deben hablar las cifras. Una cifra que no se puede calcular, como la precisión de una clase que ningún objeto recibió como etiqueta, queda vacía.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Gives every object of a layer a class and says how sure the model is. A chip of the imagery is cut around each object, the model looks at it, and the result is a layer with one row per object: all its attributes, the class, the confidence and a status. No row is ever lost: an object that cannot be classified keeps its row, and its status says why.</source>
        <translation>Da una clase a cada objeto de una capa y dice cuán seguro está el modelo. Alrededor de cada objeto se extrae un recorte de las imágenes, el modelo lo examina, y el resultado es una capa con una fila por objeto: todos sus atributos, la clase, la confianza y un estado. Nunca se pierde una fila: un objeto que no se puede clasificar conserva su fila, y su estado dice por qué.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Rasters, web layers (XYZ, WMTS, WMS, WCS, ArcGIS services), or a layer of footprints with the paths of rasters; a folder of images; or photos attached to features. Several images are one picture, in which the first valid pixel in their order wins, or are processed separately: then an object has a row for each image that it meets. Without objects every image is classified as a whole. A web layer needs a cell size, unless the model or the service names one.</source>
        <translation>Rásteres, capas web (XYZ, WMTS, WMS, WCS, servicios ArcGIS) o una capa de huellas con las rutas de rásteres; una carpeta de imágenes; o fotos adjuntas a objetos espaciales. Varias imágenes se tratan como una sola, en la que gana el primer píxel válido según el orden de estas, o se procesan por separado: entonces un objeto tiene una fila por cada imagen que toca. Sin objetos, cada imagen se clasifica entera. Una capa web necesita un tamaño de celda, a no ser que el modelo o el servicio indique uno.</translation>
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
        <location filename="../../processing_provider/output/model_page.py"/>
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
        <translation>Un modelo que escribe descripciones rellena el campo de descripción y no da confianza. El argumento del modelo &lt;code&gt;explainability_map&lt;/code&gt;, si el modelo lo conoce, da una imagen por objeto con lo que habló a favor de su clase.</translation>
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
        <source>With a file as &lt;i&gt;Report&lt;/i&gt; the run is told in one page for the browser: how many objects each class has and how sure the model was, chips of each class with the highest and the lowest confidence, a map, the rows without a class by reason, and what ran on what. A &lt;i&gt;field with the true class&lt;/i&gt; adds how often the model is right.</source>
        <translation>Con un archivo como &lt;i&gt;Informe&lt;/i&gt; la ejecución se resume en una página para el navegador: cuántos objetos tiene cada clase y cuán seguro estuvo el modelo, recortes de cada clase con la confianza más alta y la más baja, un mapa, las filas sin clase por motivo, y qué se ejecutó y sobre qué. Un &lt;i&gt;campo con la clase verdadera&lt;/i&gt; añade con qué frecuencia acierta el modelo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Broken runs</source>
        <translation>Ejecuciones interrumpidas</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>A run keeps what it comes to in the user's cache folder until it has succeeded. When it fails, is cancelled or killed, run again with &lt;i&gt;Resume a broken run&lt;/i&gt;, among the advanced parameters: objects that have an outcome are not read again, and the layer is the one that an undisturbed run gives. That needs the same objects, imagery, model and arguments; if one of them changed, everything is classified. Objects with &lt;b&gt;read_error&lt;/b&gt; are tried again. Processor, processes, batch size, field names and the output may be others.</source>
        <translation>Una ejecución guarda sus resultados en la carpeta de caché del usuario hasta que termina bien. Si falla, se cancela o su proceso muere, ejecute de nuevo con &lt;i&gt;Reanudar una ejecución interrumpida&lt;/i&gt;, entre los parámetros avanzados: los objetos que ya tienen resultado no se vuelven a leer, y la capa es la misma que da una ejecución sin interrupciones. Para ello hacen falta los mismos objetos, imágenes, modelo y argumentos; si uno de ellos cambió, se clasifica todo. Los objetos con &lt;b&gt;read_error&lt;/b&gt; se intentan de nuevo. El procesador, los procesos, el tamaño de lote, los nombres de los campos y la salida pueden ser otros.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>In the desktop a model stays loaded for five minutes after a run, unless its own code was allowed. The advanced setting &lt;code&gt;deepobjects/keep_model_minutes&lt;/code&gt; says for how long; 0 frees memory and graphics card at once.</source>
        <translation>En QGIS de escritorio, un modelo permanece cargado cinco minutos después de una ejecución, salvo que se haya permitido su propio código. En la configuración avanzada, &lt;code&gt;deepobjects/keep_model_minutes&lt;/code&gt; dice cuánto tiempo; 0 libera la memoria y la tarjeta gráfica de inmediato.</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>Other machines</source>
        <translation>Otras máquinas</translation>
    </message>
    <message>
        <location filename="../../resources/help/classifyobjects.html"/>
        <source>With a &lt;i&gt;Dask scheduler&lt;/i&gt;, among the advanced parameters, its workers read the imagery and classify: in compact parts, each beside a headless QGIS on its own machine. They need QGIS, the inference environment of the model, and the imagery under the same paths or addresses (&lt;code&gt;/vsis3/&lt;/code&gt; and &lt;code&gt;/vsicurl/&lt;/code&gt; too); the plugin is sent to them, and so is a model that they cannot read. Processor, GPU numbers and parallel processes are those of each worker. The &lt;i&gt;cluster&lt;/i&gt; environment is needed here, with the same Dask and Python as there. Web layers and photos of features are read by this machine alone.</source>
        <translation>Con un &lt;i&gt;Planificador de Dask&lt;/i&gt;, entre los parámetros avanzados, sus trabajadores leen las imágenes y clasifican: en partes compactas, cada uno junto a un QGIS sin interfaz gráfica en su propia máquina. Necesitan QGIS, el entorno de inferencia del modelo y las imágenes en las mismas rutas o direcciones (también &lt;code&gt;/vsis3/&lt;/code&gt; y &lt;code&gt;/vsicurl/&lt;/code&gt;); el complemento se les envía, y también un modelo que no puedan leer. El procesador, los números de GPU y los procesos paralelos son los de cada trabajador. Aquí se necesita el entorno &lt;i&gt;cluster&lt;/i&gt;, con el mismo Dask y el mismo Python que allí. Las capas web y las fotos de objetos espaciales solo las lee esta máquina.</translation>
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
        <translation>&lt;b&gt;ok&lt;/b&gt;: clasificado. &lt;b&gt;partial&lt;/b&gt;: clasificado, pero partes del recorte no tienen datos. &lt;b&gt;below_threshold&lt;/b&gt;: ninguna clase alcanzó el argumento del modelo &lt;code&gt;score_threshold&lt;/code&gt; o &lt;code&gt;threshold&lt;/code&gt;. &lt;b&gt;outside&lt;/b&gt;: el objeto está fuera de las imágenes. &lt;b&gt;nodata&lt;/b&gt;: su recorte no contiene ningún dato, o un objeto espacial no tiene foto. &lt;b&gt;invalid_geometry&lt;/b&gt;: no tiene geometría, o tiene una sin ubicación. &lt;b&gt;transform_failed&lt;/b&gt;: no tiene posición en el SRC de las imágenes. &lt;b&gt;read_error&lt;/b&gt;: las imágenes están dañadas allí, no llegaron de su servidor o no se pueden abrir. &lt;b&gt;model_error&lt;/b&gt;: el modelo falló con él, o respondió con valores que no son números. &lt;b&gt;model_crashed&lt;/b&gt;: el proceso de inferencia murió dos veces por su causa, o se colgó, cuando estaba solo.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Packs a trained model into a deep learning package (&lt;code&gt;.dlpk&lt;/code&gt;): the model's files and a definition that says which classes it knows and how it wants to be fed. The package runs in &lt;i&gt;Classify objects using deep learning&lt;/i&gt; on any computer, and keeps Esri's keys.</source>
        <translation>Crea un paquete de aprendizaje profundo (&lt;code&gt;.dlpk&lt;/code&gt;) a partir de un modelo entrenado: los archivos del modelo y una definición que dice qué clases conoce y cómo hay que alimentarlo. El paquete funciona en &lt;i&gt;Clasificar objetos con aprendizaje profundo&lt;/i&gt; en cualquier ordenador, y conserva las claves de Esri.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>Give any model: a file (&lt;code&gt;.onnx&lt;/code&gt;, &lt;code&gt;.pt&lt;/code&gt;, &lt;code&gt;.keras&lt;/code&gt; …), a folder exported from Hugging Face, timm or TensorFlow, a definition (&lt;code&gt;.emd&lt;/code&gt;) or another package. What it says of itself is taken over; what you fill in wins. What neither says is asked for, all at once.</source>
        <translation>Indique cualquier modelo: un archivo (&lt;code&gt;.onnx&lt;/code&gt;, &lt;code&gt;.pt&lt;/code&gt;, &lt;code&gt;.keras&lt;/code&gt; …), una carpeta exportada de Hugging Face, timm o TensorFlow, una definición (&lt;code&gt;.emd&lt;/code&gt;) u otro paquete. Se adopta lo que dice de sí mismo; lo que usted rellene tiene prioridad. Lo que no digan ni él ni usted se pregunta, todo de una vez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
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
        <location filename="../../processing_provider/output/model_rows.py"/>
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
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Normalisation</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <location filename="../../resources/help/createmodelpackage.html"/>
        <source>&lt;b&gt;IMAGENET&lt;/b&gt;: most pretrained PyTorch models. &lt;b&gt;0-1&lt;/b&gt;: values divided by 255. &lt;b&gt;-1-1&lt;/b&gt;: Teachable Machine and many Keras models. &lt;b&gt;NONE&lt;/b&gt;: the model does it itself. All are of 8-bit values.</source>
        <translation>&lt;b&gt;IMAGENET&lt;/b&gt;: la mayoría de los modelos preentrenados de PyTorch. &lt;b&gt;0-1&lt;/b&gt;: valores divididos entre 255. &lt;b&gt;-1-1&lt;/b&gt;: Teachable Machine y muchos modelos de Keras. &lt;b&gt;NONE&lt;/b&gt;: lo hace el propio modelo. Todas son para valores de 8 bits.</translation>
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
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Cuts a chip of every object whose class is known, as a classification would see it, and writes the chips so that training programs read them. The chips have the same windows, bands, cells and values, and the same blackening around the object; only resizing and normalising are left to the training.</source>
        <translation>Extrae un recorte de cada objeto cuya clase se conoce, tal como lo vería una clasificación, y escribe los recortes de modo que los programas de entrenamiento los lean. Los recortes tienen las mismas ventanas, bandas, celdas y valores, y el mismo ennegrecido alrededor del objeto; solo el cambio de tamaño y la normalización quedan para el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Layouts</source>
        <translation>Disposiciones</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>&lt;b&gt;ImageFolder&lt;/b&gt;: a folder for each class, as torchvision, timm, Keras and many others read it.</source>
        <translation>&lt;b&gt;ImageFolder&lt;/b&gt;: una carpeta por clase, como la leen torchvision, timm, Keras y muchos otros.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>&lt;b&gt;Labeled_Tiles&lt;/b&gt;: as ArcGIS Pro exports it and arcgis.learn reads it: pictures, a label for each, map.txt, stats.txt, esri_model_definition.emd and esri_accumulated_stats.json.</source>
        <translation>&lt;b&gt;Labeled_Tiles&lt;/b&gt;: como la exporta ArcGIS Pro y la lee arcgis.learn: imágenes, una etiqueta para cada una, map.txt, stats.txt, esri_model_definition.emd y esri_accumulated_stats.json.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>&lt;b&gt;MultiLabeled_Tiles&lt;/b&gt;: the same with several classes of an object, as in &lt;code&gt;a;b&lt;/code&gt;.</source>
        <translation>&lt;b&gt;MultiLabeled_Tiles&lt;/b&gt;: lo mismo con varias clases por objeto, como en &lt;code&gt;a;b&lt;/code&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>&lt;b&gt;Imagenet&lt;/b&gt;: Esri's folders of classes, with the same files.</source>
        <translation>&lt;b&gt;Imagenet&lt;/b&gt;: las carpetas de clases de Esri, con los mismos archivos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>In each case dataset.json tells what the set is, and objects.csv what became of each object: its file and split, or why it has none.</source>
        <translation>En todos los casos dataset.json dice qué es el conjunto, y objects.csv qué fue de cada objeto: su archivo y su división, o por qué no tiene ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Splits</source>
        <translation>Divisiones</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Objects side by side look alike. So that a model is not tested on what it was trained with, whole squares of the ground (BLOCK_SIZE) go to train, val or test; the log says how many chips of each class came out in each. The same SEED divides in the same way.</source>
        <translation>Los objetos vecinos se parecen. Para que un modelo no se evalúe con aquello con lo que se entrenó, cuadrados enteros del terreno (BLOCK_SIZE) van a train, val o test; el registro dice cuántos recortes de cada clase resultaron en cada uno. El mismo SEED divide de la misma manera.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>As for a model</source>
        <translation>Como para un modelo</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>MODEL cuts chips as that model takes them, and keeps the values and colours of its classes. Nothing of it is run. What you give besides counts more.</source>
        <translation>MODEL extrae los recortes como los toma ese modelo, y conserva los valores y colores de sus clases. No se ejecuta nada de él. Lo que usted indique además tiene prioridad.</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Nothing silent</source>
        <translation>Nada se omite en silencio</translation>
    </message>
    <message>
        <location filename="../../resources/help/exporttrainingchips.html"/>
        <source>Objects without a class, outside the imagery, on NoData or with an invalid geometry have no chip, and are counted by status. The folder must be new or empty. An export that was broken off goes on with RESUME, and comes to the same files.</source>
        <translation>Los objetos sin clase, fuera de las imágenes, en zonas sin datos o con una geometría no válida no tienen recorte, y se cuentan por estado. La carpeta debe ser nueva o estar vacía. Una exportación interrumpida continúa con RESUME, y llega a los mismos archivos.</translation>
    </message>
    <message>
        <location filename="../../resources/help/inspectmodel.html"/>
        <source>Says what a model is and whether it runs here: its kind, task, classes, chips, bands, normalisation and arguments, its size, the packages that it needs, and whether it contains code. When it can be run, it classifies a random chip.</source>
        <translation>Dice qué es un modelo y si funciona aquí: su tipo, tarea, clases, recortes, bandas, normalización y argumentos, su tamaño, los paquetes que necesita y si contiene código. Cuando se puede ejecutar, clasifica un recorte aleatorio.</translation>
    </message>
    <message>
        <location filename="../../resources/help/inspectmodel.html"/>
        <source>The log shows this as text, the output INSPECTION holds it as JSON, and the report is a page for the browser. RUNS, REASON, KIND, TASK, CLASSES and CODE are outputs of their own, for the conditions of a model. A model that does not run is no error: REASON says why. A bare model file that does not say what its outputs mean is one: make a package of it with &lt;i&gt;Create model package&lt;/i&gt;. Code that comes with a model runs only when you allow it.</source>
        <translation>El registro lo muestra como texto, la salida INSPECTION lo contiene como JSON, y el informe es una página para el navegador. RUNS, REASON, KIND, TASK, CLASSES y CODE son salidas propias, para las condiciones de un modelo. Que un modelo no funcione no es un error: REASON dice por qué. Sí lo es un archivo de modelo sin más, que no dice qué significan sus salidas: haga con él un paquete mediante &lt;i&gt;Crear paquete de modelo&lt;/i&gt;. El código que viene con un modelo solo se ejecuta si usted lo permite.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>Installs the Python packages that run models into a folder of their own in your user data. QGIS's own Python is not touched, and nothing is ever installed unasked.</source>
        <translation>Instala en una carpeta propia, dentro de sus datos de usuario, los paquetes de Python que ejecutan modelos. El Python de QGIS no se toca, y nunca se instala nada sin que se pida.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;onnx&lt;/b&gt; runs ONNX models (about 200 MB; 3 GB for the GPU). &lt;b&gt;torch&lt;/b&gt; runs PyTorch and Keras models and those of arcgis.learn (about 1.2 GB; about 6 GB with CUDA). &lt;b&gt;tensorflow&lt;/b&gt; runs TensorFlow's SavedModels (about 1.6 GB). A message says which one a model needs. &lt;b&gt;cluster&lt;/b&gt; (about 70 MB) runs no models: it speaks with the Dask scheduler that the parameter &lt;i&gt;Dask scheduler&lt;/i&gt; names.</source>
        <translation>&lt;b&gt;onnx&lt;/b&gt; ejecuta modelos ONNX (unos 200 MB; 3 GB para la GPU). &lt;b&gt;torch&lt;/b&gt; ejecuta modelos de PyTorch y Keras y los de arcgis.learn (unos 1,2 GB; unos 6 GB con CUDA). &lt;b&gt;tensorflow&lt;/b&gt; ejecuta los SavedModel de TensorFlow (unos 1,6 GB). Un mensaje dice cuál necesita un modelo. &lt;b&gt;cluster&lt;/b&gt; (unos 70 MB) no ejecuta modelos: habla con el planificador de Dask que indica el parámetro &lt;i&gt;Planificador de Dask&lt;/i&gt;.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;Processor&lt;/b&gt;: CPU is right for every machine. GPU installs packages that compute on NVIDIA's cards as well, for &lt;i&gt;onnx&lt;/i&gt; and &lt;i&gt;torch&lt;/i&gt;, on Linux and Windows.</source>
        <translation>&lt;b&gt;Procesador&lt;/b&gt;: CPU sirve en cualquier máquina. GPU instala paquetes que calculan también en tarjetas NVIDIA, para &lt;i&gt;onnx&lt;/i&gt; y &lt;i&gt;torch&lt;/i&gt;, en Linux y Windows.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;What to do&lt;/b&gt;: INSTALL makes the environment where it is not there, not up to date or for another processor. CHECK computes a little with each framework on each device, and says what it finds. REPAIR makes the environment anew and up to date, for the same processor as before. REMOVE takes it away; what the plugin did not make is never deleted. DIAGNOSE writes versions, cards and environments as a text to paste into a request for help, without passwords and without your name.</source>
        <translation>&lt;b&gt;Qué hacer&lt;/b&gt;: INSTALL crea el entorno si no existe, no está al día o es para otro procesador. CHECK hace un pequeño cálculo con cada framework en cada dispositivo, y dice lo que encuentra. REPAIR vuelve a crear el entorno y lo pone al día, para el mismo procesador que antes. REMOVE lo elimina; lo que no creó el complemento no se borra nunca. DIAGNOSE escribe versiones, tarjetas y entornos como un texto para pegar en una petición de ayuda, sin contraseñas y sin su nombre.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>The new environment takes the place of the old one only when it is whole and computes: where something fails, or you cancel, what was there before stays.</source>
        <translation>El entorno nuevo ocupa el lugar del antiguo solo cuando está completo y calcula: si algo falla, o usted cancela, queda lo que había antes.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;Existing Python to use instead&lt;/b&gt;: nothing is installed, and models run in the interpreter that you choose, such as that of a conda environment. It must be able to import what the environment needs, which is tried at once. Leave it empty, and run this again, to go back to an environment of the plugin's own.</source>
        <translation>&lt;b&gt;Python existente que se usará en su lugar&lt;/b&gt;: no se instala nada, y los modelos se ejecutan en el intérprete que usted elija, por ejemplo el de un entorno conda. Debe poder importar lo que el entorno necesita, lo que se prueba de inmediato. Déjelo vacío y ejecute esto de nuevo para volver a un entorno propio del complemento.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>&lt;b&gt;Folder of wheels to install from&lt;/b&gt;: for a machine without internet; the documents say how to fill one.</source>
        <translation>&lt;b&gt;Carpeta de wheels desde la que instalar&lt;/b&gt;: para una máquina sin internet; la documentación dice cómo llenar una.</translation>
    </message>
    <message>
        <location filename="../../resources/help/setupenvironment.html"/>
        <source>The proxy and the authorities of QGIS's options are used. Each file is compared with the hash that was noted when the plugin was tried; where none was, as for PyTorch's own builds and for a Python that is newer than the plugin, the log says so. No package is built from its source, which would run its program.</source>
        <translation>Se usan el proxy y las autoridades de certificación de las opciones de QGIS. Cada archivo se compara con el hash que se anotó cuando se probó el complemento; si no lo hay, como para las compilaciones propias de PyTorch y para un Python más nuevo que el complemento, el registro lo dice. Ningún paquete se compila desde su código fuente, lo que ejecutaría su programa.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/caption_network.py"/>
        <source>the weights hold no matrix {key}</source>
        <translation>los pesos no contienen ninguna matriz {key}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>{definition}: {model_file} cannot be run: {error}. Correct ModelParameters.backbone, or save the model with arcgis.learn again.</source>
        <translation>{definition}: {model_file} no se puede ejecutar: {error}. Corrija ModelParameters.backbone, o guarde de nuevo el modelo con arcgis.learn.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>{definition}: the model failed on chips of {shape}: {error}. Check ImageWidth, ImageHeight and ExtractBands.</source>
        <translation>{definition}: el modelo falló con recortes de {shape}: {error}. Compruebe ImageWidth, ImageHeight y ExtractBands.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>{definition}: the model's answer is no number. Check Normalization and the pixels of the imagery, or save the model again.</source>
        <translation>{definition}: la respuesta del modelo no es ningún número. Compruebe Normalization y los píxeles de las imágenes, o guarde de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>is not beside {model_file}</source>
        <translation>no está junto a {model_file}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>is larger than any such list</source>
        <translation>es más grande que cualquier lista de ese tipo</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>cannot be read ({error})</source>
        <translation>no se puede leer ({error})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>holds something else than a list of words</source>
        <translation>contiene algo distinto de una lista de palabras</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>lists {count} words, but the weights know {length}</source>
        <translation>enumera {count} palabras, pero los pesos conocen {length}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>lacks the word {word}</source>
        <translation>no contiene la palabra {word}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>{definition}: the list of the model's words, {vocabulary}, {fact}. Take this file from the package that arcgis.learn saved.</source>
        <translation>{definition}: la lista de palabras del modelo, {vocabulary}, {fact}. Tome este archivo del paquete que guardó arcgis.learn.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/captioner.py"/>
        <source>it names {module_name}.{global_name}, and words are all that belongs there</source>
        <translation>nombra {module_name}.{global_name}, y ahí solo puede haber palabras</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/classifier.py"/>
        <location filename="../../inference/backends/pytorch/weights.py"/>
        <source>{definition}: {model_file} cannot be run: {error}. Correct ModelParameters.backbone, or export the model to ONNX.</source>
        <translation>{definition}: {model_file} no se puede ejecutar: {error}. Corrija ModelParameters.backbone, o exporte el modelo a ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/classifier.py"/>
        <source>{definition}: {name} is not a file of plain weights ({error}). Save the model's state_dict with torch.save.</source>
        <translation>{definition}: {name} no es un archivo de simples pesos ({error}). Guarde el state_dict del modelo con torch.save.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/classifier.py"/>
        <source>{definition}: {name} holds no list of named weights. Save the model's state_dict with torch.save.</source>
        <translation>{definition}: {name} no contiene ninguna lista de pesos con nombre. Guarde el state_dict del modelo con torch.save.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>{backbone} was built by a timm whose layers are not known any more</source>
        <translation>{backbone} se construyó con una versión de timm cuyas capas ya no se conocen</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>the backbone {backbone} is none of those that can be built here</source>
        <translation>la arquitectura base {backbone} no es ninguna de las que se pueden construir aquí</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>timm cannot build {backbone} ({error})</source>
        <translation>timm no puede construir {backbone} ({error})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>timm {version} knows no model {backbone}</source>
        <translation>timm {version} no conoce ningún modelo {backbone}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arcgis_learn/network.py"/>
        <source>{backbone} has no pooling at which its classifier could be cut off</source>
        <translation>{backbone} no tiene ninguna agrupación (pooling) en la que se pueda separar su clasificador</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>{model}: the argument {argument} is “{value}”, true or false is needed. Correct the value.</source>
        <translation>{model}: el argumento {argument} es «{value}»; se necesita true o false. Corrija el valor.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>{model}: the argument {argument} is “{value}”, {kind} is needed. Correct the value.</source>
        <translation>{model}: el argumento {argument} es «{value}»; se necesita {kind}. Corrija el valor.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <location filename="../../inference/definition/reader.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a number from {least:g} to {most:g}</source>
        <translation>un número de {least:g} a {most:g}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a whole number from {least:g} to {most:g}</source>
        <translation>un número entero de {least:g} a {most:g}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a whole number up to {most:g}</source>
        <translation>un número entero de hasta {most:g}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>a number up to {most:g}</source>
        <translation>un número de hasta {most:g}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/argument.py"/>
        <source>{model}: the argument {argument} is “{value}”, one of {choices} is needed. Correct the value.</source>
        <translation>{model}: el argumento {argument} es «{value}»; se necesita uno de {choices}. Corrija el valor.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>Pixels added on each side of an object's own box.</source>
        <translation>Píxeles que se añaden a cada lado del rectángulo del propio objeto.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>Chips per step; rounded down to a square.</source>
        <translation>Recortes por paso; se redondea hacia abajo a un cuadrado.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>The side in pixels of the square to which every chip is brought.</source>
        <translation>El lado en píxeles del cuadrado al que se lleva cada recorte.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>Mean over flipped and turned copies of each chip.</source>
        <translation>Media de copias volteadas y giradas de cada recorte.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>A picture per object of what spoke for its class.</source>
        <translation>Una imagen por objeto con lo que habló a favor de su clase.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>A class is given when its score is at least this.</source>
        <translation>Una clase se asigna cuando su puntuación alcanza al menos este valor.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>The same as threshold.</source>
        <translation>Lo mismo que threshold.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>Below this confidence an object gets no label.</source>
        <translation>Por debajo de esta confianza un objeto no recibe etiqueta.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>{definition}: the model knows no argument “{name}”; it knows {known}. Correct the name or leave it out.</source>
        <translation>{definition}: el modelo no conoce ningún argumento «{name}»; conoce {known}. Corrija el nombre o quítelo.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>{definition}: the argument {name} has no default. Give it a value in MODEL_ARGUMENTS.</source>
        <translation>{definition}: el argumento {name} no tiene valor predeterminado. Dele un valor en MODEL_ARGUMENTS.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/arguments.py"/>
        <source>{definition}: threshold is {threshold} and score_threshold is {other}, but they mean the same for a multi-label model. Give one of them.</source>
        <translation>{definition}: threshold es {threshold} y score_threshold es {other}, pero significan lo mismo en un modelo de varias etiquetas. Indique uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/backend.py"/>
        <source>{definition}: the model gives {width} values per object, but the definition lists {classes} classes. List as many classes as the model has outputs, in their order.</source>
        <translation>{definition}: el modelo da {width} valores por objeto, pero la definición enumera {classes} clases. Enumere tantas clases como salidas tiene el modelo, en su orden.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/backend.py"/>
        <source>{definition}: the model's output has the shape {shape} for {count} objects, but one list of class scores per object is needed. Choose a model that classifies whole chips.</source>
        <translation>{definition}: la salida del modelo tiene la forma {shape} para {count} objetos, pero se necesita una lista de puntuaciones de clase por objeto. Elija un modelo que clasifique recortes enteros.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/half.py"/>
        <source>Half precision from here on: {chips} chips got the same labels, {gain:.1f} times as fast; close calls are computed in full.</source>
        <translation>Media precisión desde aquí: {chips} recortes recibieron las mismas etiquetas, {gain:.1f} veces más rápido; los casos ajustados se calculan con precisión completa.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/half.py"/>
        <source>Full precision from here on: half precision {reason}.</source>
        <translation>Precisión completa desde aquí: la media precisión {reason}.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/kept.py"/>
        <source>{folder} is not the user's own folder</source>
        <translation>{folder} no es una carpeta del propio usuario</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>An export of the model that was kept answers otherwise now, and is given up.</source>
        <translation>Una exportación del modelo que se había guardado responde ahora de otra manera, y se descarta.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>The model's export to ONNX is given up, since the model itself does not fail there.</source>
        <translation>Se descarta la exportación del modelo a ONNX, ya que el modelo mismo no falla ahí.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>ONNX Runtime computes the model: its export was seen to say the same, {gain:.1f} times as fast.</source>
        <translation>ONNX Runtime ejecuta el modelo: se comprobó que su exportación dice lo mismo, {gain:.1f} veces más rápido.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>cannot be used: {error}</source>
        <translation>no se puede usar: {error}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>{told} This could not be kept for the next run ({reason}).</source>
        <translation>{told} No se pudo guardar para la próxima ejecución ({reason}).</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>The model goes on as it is: its export to ONNX {reason}.</source>
        <translation>El modelo se sigue ejecutando tal como es: su exportación a ONNX {reason}.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/model.py"/>
        <source>ONNX Runtime computes the model from here on: its export said the same of {chips} chips, {gain:.1f} times as fast.</source>
        <translation>ONNX Runtime ejecuta el modelo desde aquí: su exportación dijo lo mismo de {chips} recortes, {gain:.1f} veces más rápido.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/trial.py"/>
        <source>failed: {error}</source>
        <translation>falló: {error}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/trial.py"/>
        <source>gave other answers</source>
        <translation>dio otras respuestas</translation>
    </message>
    <message>
        <location filename="../../inference/backends/faster/trial.py"/>
        <source>was not faster ({gain:.2f} times as fast)</source>
        <translation>no fue más rápida ({gain:.2f} veces la velocidad)</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/file.py"/>
        <source>{definition}: {path} cannot be read as a Keras model ({told}). Copy the file again, or save the model again.</source>
        <translation>{definition}: {path} no se puede leer como un modelo de Keras ({told}). Copie de nuevo el archivo, o guarde de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/file.py"/>
        <source>{definition}: {path} holds weights without the model they belong to. Save the whole model, with model.save(path).</source>
        <translation>{definition}: {path} contiene pesos sin el modelo al que pertenecen. Guarde el modelo entero, con model.save(path).</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/guard.py"/>
        <source>{definition}: {file} holds Python code of its own, in {called}, which would run. Tick ALLOW_MODEL_CODE if you trust whoever made the file, or export the model to ONNX.</source>
        <translation>{definition}: {file} contiene código Python propio, en {called}, que se ejecutaría. Marque ALLOW_MODEL_CODE si confía en quien hizo el archivo, o exporte el modelo a ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/guard.py"/>
        <source>{definition}: {file} uses {called}, which is none of Keras's own layers for pictures. Export the model to ONNX where its code is at hand.</source>
        <translation>{definition}: {file} usa {called}, que no es ninguna de las capas propias de Keras para imágenes. Exporte el modelo a ONNX donde su código esté a mano.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/guard.py"/>
        <source>the function {inner}</source>
        <translation>la función {inner}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/guard.py"/>
        <source>the layer “{name}” ({kind})</source>
        <translation>la capa «{name}» ({kind})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: the model failed on chips of {shape}: {error}. Check ImageWidth, ImageHeight, ExtractBands and ModelFormat.</source>
        <translation>{definition}: el modelo falló con recortes de {shape}: {error}. Compruebe ImageWidth, ImageHeight, ExtractBands y ModelFormat.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: {path} cannot be loaded by Keras {version}: {error}. Save the model with a newer Keras, or export it to ONNX.</source>
        <translation>{definition}: {path} no se puede cargar con Keras {version}: {error}. Guarde el modelo con un Keras más nuevo, o expórtelo a ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <location filename="../../inference/backends/onnx/model.py"/>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <location filename="../../processing_provider/output/flush.py"/>
        <source>no reason was given</source>
        <translation>no se indicó ningún motivo</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: the weights {path} in {file} are no finite numbers, so that the model answers nothing. Train the model again.</source>
        <translation>{definition}: los pesos {path} de {file} no son números finitos, de modo que el modelo no responde nada. Entrene de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: the model does not say what it takes. Call it once on a picture before saving it, or give it an Input.</source>
        <translation>{definition}: el modelo no dice qué recibe. Llámelo una vez con una imagen antes de guardarlo, o dele un Input.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>takes {count} inputs</source>
        <translation>recibe {count} entradas</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>gives {count} outputs</source>
        <translation>da {count} salidas</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: the model {fact} ({names}), but a chip is one and has one list of scores. Save a model with one input and one output.</source>
        <translation>{definition}: el modelo {fact} ({names}), pero un recorte es uno solo y tiene una sola lista de puntuaciones. Guarde un modelo con una entrada y una salida.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/keras/model.py"/>
        <source>{definition}: the model's input has the shape {shape}, but four axes are needed: batch, height, width, bands. Choose a model that takes pictures.</source>
        <translation>{definition}: la entrada del modelo tiene la forma {shape}, pero se necesitan cuatro ejes: lote, altura, anchura, bandas. Elija un modelo que reciba imágenes.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>{definition}: the model takes {channels} bands, but {bands} are extracted from the imagery. Name the bands that it was trained on in ExtractBands.</source>
        <translation>{definition}: el modelo recibe {channels} bandas, pero de las imágenes se extraen {bands}. Indique en ExtractBands las bandas con las que se entrenó.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>{definition}: the model takes {channels} bands, but {bands} are extracted from the imagery. Name the bands that it was trained on in ExtractBands, or correct ModelFormat.</source>
        <translation>{definition}: el modelo recibe {channels} bandas, pero de las imágenes se extraen {bands}. Indique en ExtractBands las bandas con las que se entrenó, o corrija ModelFormat.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: the model takes chips of {columns} × {rows} pixels, but the definition says ImageWidth {width} and ImageHeight {height}. Correct the two keys.</source>
        <translation>{definition}: el modelo recibe recortes de {columns} × {rows} píxeles, pero la definición dice ImageWidth {width} e ImageHeight {height}. Corrija las dos claves.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>{definition}: the model takes pictures of {columns} × {rows} pixels, but resampled_image_size is {width}. </source>
        <translation>{definition}: el modelo recibe imágenes de {columns} × {rows} píxeles, pero resampled_image_size es {width}. </translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>Set the model argument resampled_image_size to {rows}.</source>
        <translation>Dé el valor {rows} al argumento del modelo resampled_image_size.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/model_input.py"/>
        <source>Leave ModelConfiguration out, and correct ImageWidth and ImageHeight.</source>
        <translation>Quite ModelConfiguration, y corrija ImageWidth e ImageHeight.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model failed on chips of {shape}: {error}. Check that it is meant for such chips.</source>
        <translation>{definition}: el modelo falló con recortes de {shape}: {error}. Compruebe que está hecho para recortes así.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>ONNX Runtime could not start CUDA on this card and driver</source>
        <translation>ONNX Runtime no pudo iniciar CUDA con esta tarjeta y este controlador</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: no GPU can be used: {reason}. Choose PROCESSOR AUTO or CPU, or set the onnx environment up again with VARIANT GPU.</source>
        <translation>{definition}: no se puede usar ninguna GPU: {reason}. Elija PROCESSOR AUTO o CPU, o prepare de nuevo el entorno onnx con VARIANT GPU.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>Computing on the CPU: {reason}.</source>
        <translation>Se calcula en la CPU: {reason}.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>the installed ONNX Runtime computes on the CPU only</source>
        <translation>el ONNX Runtime instalado solo calcula en la CPU</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: {file} has ONNX IR version {found}, but ONNX Runtime {version} reads versions up to {newest}. Update the onnx environment, or export the model for an older version.</source>
        <translation>{definition}: {file} tiene la versión {found} de ONNX IR, pero ONNX Runtime {version} lee versiones hasta {newest}. Actualice el entorno onnx, o exporte el modelo para una versión anterior.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: {file} uses ONNX opset {found}, but ONNX Runtime {version} knows opsets up to {newest}. Update the onnx environment, or export the model with an older opset.</source>
        <translation>{definition}: {file} usa el opset {found} de ONNX, pero ONNX Runtime {version} conoce opsets hasta {newest}. Actualice el entorno onnx, o exporte el modelo con un opset anterior.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: {file} cannot be loaded as an ONNX model: {text}. Export the model again, or choose another file.</source>
        <translation>{definition}: {file} no se puede cargar como modelo ONNX: {text}. Exporte de nuevo el modelo, o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model takes {count} inputs ({names}), but a chip is one. Choose a model with one input for the picture.</source>
        <translation>{definition}: el modelo recibe {count} entradas ({names}), pero un recorte es una sola. Elija un modelo con una sola entrada para la imagen.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model's input {name} has the shape {shape}, but four axes are needed: batch, bands, height, width. Choose a model that takes pictures.</source>
        <translation>{definition}: la entrada {name} del modelo tiene la forma {shape}, pero se necesitan cuatro ejes: lote, bandas, altura, anchura. Elija un modelo que reciba imágenes.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{name} of type {type}</source>
        <translation>{name} de tipo {type}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model gives {given}, but class scores are needed as a tensor of floating point numbers. Export the model with its scores as an output.</source>
        <translation>{definition}: el modelo da {given}, pero se necesitan puntuaciones de clase como tensor de números de coma flotante. Exporte el modelo con sus puntuaciones como salida.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/onnx/model.py"/>
        <source>{definition}: the model's input is of type {type}, which pixels cannot be turned into. Export the model with a float32 input.</source>
        <translation>{definition}: la entrada del modelo es de tipo {type}, en el que no se pueden convertir los píxeles. Exporte el modelo con una entrada float32.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/opening.py"/>
        <source>{model} cannot run: there is no {package} in the inference environment. Repair it with “Set up inference environment”, or install {package} where the Python is one of your own.</source>
        <translation>{model} no puede ejecutarse: no hay {package} en el entorno de inferencia. Repárelo con «Preparar el entorno de inferencia», o instale {package} allí si el Python es uno propio.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>{library} has no architecture of the name {plain}</source>
        <translation>{library} no tiene ninguna arquitectura de nombre {plain}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>neither torchvision nor timm has an architecture of the name {name}</source>
        <translation>ni torchvision ni timm tienen una arquitectura de nombre {name}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>; those of the timm architecture need the name timm:{name}</source>
        <translation>; los de la arquitectura de timm necesitan el nombre timm:{name}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>weights of {plain} do not say whether it transforms its input</source>
        <translation>los pesos de {plain} no dicen si esta arquitectura transforma su entrada</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>torchvision cannot build {name} ({error})</source>
        <translation>torchvision no puede construir {name} ({error})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/architectures.py"/>
        <source>timm cannot build {name} ({error})</source>
        <translation>timm no puede construir {name} ({error})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: {file} is not a program that PyTorch {version} can load: {error}. Save the model with torch.export.save, or export it to ONNX.</source>
        <translation>{definition}: {file} no es un programa que PyTorch {version} pueda cargar: {error}. Guarde el modelo con torch.export.save, o expórtelo a ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: reading {file} could run code: {reason}. Set ALLOW_MODEL_CODE if you trust its maker, or export the model to ONNX, which needs no permission.</source>
        <translation>{definition}: leer {file} podría ejecutar código: {reason}. Active ALLOW_MODEL_CODE si confía en quien lo hizo, o exporte el modelo a ONNX, que no necesita permiso.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: the program was exported while the model was in training mode, so that its answers change. Call model.eval() and export it again.</source>
        <translation>{definition}: el programa se exportó mientras el modelo estaba en modo de entrenamiento, de modo que sus respuestas cambian. Llame a model.eval() y expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: the model takes the inputs {told}, but one of four axes is needed: batch, bands, height, width. Choose a model that takes pictures.</source>
        <translation>{definition}: el modelo recibe las entradas {told}, pero se necesita una de cuatro ejes: lote, bandas, altura, anchura. Elija un modelo que reciba imágenes.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{definition}: the model's input is of type {type}, but chips are floating point numbers. Export the model with a float32 input.</source>
        <translation>{definition}: la entrada del modelo es de tipo {type}, pero los recortes son números de coma flotante. Exporte el modelo con una entrada float32.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>{definition}: the model takes {taken} bands, but {bands} are extracted from the imagery. Name the bands that it was trained on in ExtractBands.</source>
        <translation>{definition}: el modelo recibe {taken} bandas, pero de las imágenes se extraen {bands}. Indique en ExtractBands las bandas con las que se entrenó.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{least} or more</source>
        <translation>{least} o más</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported.py"/>
        <source>{least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>it holds {name}</source>
        <translation>contiene {name}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>its tensor {tensor} is pickled</source>
        <translation>su tensor {tensor} está guardado con pickle</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>its example input is pickled with code</source>
        <translation>su entrada de ejemplo está guardada con pickle y contiene código</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>its graph carries the note {note}</source>
        <translation>su grafo lleva la nota {note}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>a name under its {key} is no plain one</source>
        <translation>un nombre en su {key} no es un nombre simple</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/exported_archive.py"/>
        <source>its {key}{shown} is no plain part of a network</source>
        <translation>su {key}{shown} no es una simple parte de una red</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <source>{definition}: the model returned {name}, not a tensor of class scores. Choose a model that classifies whole chips.</source>
        <translation>{definition}: el modelo devolvió {name}, no un tensor de puntuaciones de clase. Elija un modelo que clasifique recortes enteros.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <source>PyTorch sees no CUDA device</source>
        <translation>PyTorch no ve ningún dispositivo CUDA</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: no GPU can be used: {reason}. Choose PROCESSOR AUTO or CPU.</source>
        <translation>{definition}: no se puede usar ninguna GPU: {reason}. Elija PROCESSOR AUTO o CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/model.py"/>
        <source>it names {name}, and tensors are all that belongs there</source>
        <translation>nombra {name}, y ahí solo puede haber tensores</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>{definition}: {path} is a pickled model: reading it runs Python code that the file chooses. Set ALLOW_MODEL_CODE if you trust its maker, or save the model with torch.jit.trace(model, example).save(path), which needs no permission.</source>
        <translation>{definition}: {path} es un modelo guardado con pickle: leerlo ejecuta el código Python que el archivo elija. Active ALLOW_MODEL_CODE si confía en quien lo hizo, o guarde el modelo con torch.jit.trace(model, example).save(path), que no necesita permiso.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>{definition}: {path} needs Python code that the torch environment does not have ({error}). Install the package with the model's class there, or export the model to ONNX where its class is known.</source>
        <translation>{definition}: {path} necesita código Python que el entorno torch no tiene ({error}). Instale allí el paquete con la clase del modelo, o exporte el modelo a ONNX donde su clase se conoce.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>{definition}: {path} cannot be read by PyTorch {version}: {error}. Export the model to ONNX where it was made.</source>
        <translation>{definition}: {path} no se puede leer con PyTorch {version}: {error}. Exporte el modelo a ONNX donde se hizo.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>{definition}: {path} holds {found}, not a model. Save the whole model, or its state_dict with ModelParameters.backbone.</source>
        <translation>{definition}: {path} contiene {found}, no un modelo. Guarde el modelo entero, o su state_dict con ModelParameters.backbone.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>holds {found}, not a model. Save the model with torch.jit.trace(model, example).save(path).</source>
        <translation>contiene {found}, no un modelo. Guarde el modelo con torch.jit.trace(model, example).save(path).</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/pickled.py"/>
        <source>holds weights alone ({count} tensors, first {names}), but no architecture. Name it as torchvision or timm does in ModelParameters.backbone, save the model with torch.jit.trace(model, example).save(path), or export it to ONNX.</source>
        <translation>solo contiene pesos ({count} tensores, los primeros {names}), y ninguna arquitectura. Indíquela en ModelParameters.backbone con el nombre que le da torchvision o timm, guarde el modelo con torch.jit.trace(model, example).save(path), o expórtelo a ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>the weights hold no convolution</source>
        <translation>los pesos no contienen ninguna convolución</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>{count} missing (first {keys})</source>
        <translation>faltan {count} (los primeros: {keys})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>{count} not known (first {keys})</source>
        <translation>{count} desconocidos (los primeros: {keys})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>the weights do not fit {backbone}: {told}</source>
        <translation>los pesos no encajan en {backbone}: {told}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/strict.py"/>
        <source>the weights do not fit {backbone}: {key} has the shape {found} instead of {wanted}</source>
        <translation>los pesos no encajan en {backbone}: {key} tiene la forma {found} en lugar de {wanted}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/torchscript.py"/>
        <source>{definition}: {model_file} is not a TorchScript program that PyTorch {version} can load: {error}. Save the model with torch.jit.trace(model, example).save(path), or export it to ONNX.</source>
        <translation>{definition}: {model_file} no es un programa TorchScript que PyTorch {version} pueda cargar: {error}. Guarde el modelo con torch.jit.trace(model, example).save(path), o expórtelo a ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/torchscript.py"/>
        <source>by its pixels it decides what to compute</source>
        <translation>según sus píxeles decide qué calcular</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/torchscript.py"/>
        <source>code of its own may decide by the pixels</source>
        <translation>un código propio puede decidir según los píxeles</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/torchscript.py"/>
        <source>{definition}: {model_file} uses {found}, with which a TorchScript program can reach files. Set ALLOW_MODEL_CODE if you trust its maker, or export the model to ONNX, which needs no permission.</source>
        <translation>{definition}: {model_file} usa {found}, con lo que un programa TorchScript puede acceder a archivos. Active ALLOW_MODEL_CODE si confía en quien lo hizo, o exporte el modelo a ONNX, que no necesita permiso.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/weights.py"/>
        <source>{definition}: {path} is a TorchScript program, no file of weights. Leave ModelParameters.backbone out.</source>
        <translation>{definition}: {path} es un programa TorchScript, no un archivo de pesos. Quite ModelParameters.backbone.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/weights.py"/>
        <source>{definition}: {path} is not a file of plain weights ({error}). Save the model's state_dict with torch.save, or as safetensors.</source>
        <translation>{definition}: {path} no es un archivo de simples pesos ({error}). Guarde el state_dict del modelo con torch.save, o como safetensors.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/pytorch/weights.py"/>
        <source>{definition}: {path} holds no list of named weights. Save the model's state_dict with torch.save, or as safetensors.</source>
        <translation>{definition}: {path} no contiene ninguna lista de pesos con nombre. Guarde el state_dict del modelo con torch.save, o como safetensors.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/answers.py"/>
        <source>returned no output_vectors</source>
        <translation>no devolvió output_vectors</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/answers.py"/>
        <source>returned output_vectors that are no feature set in JSON</source>
        <translation>devolvió output_vectors que no son un conjunto de objetos espaciales en JSON</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/answers.py"/>
        <source>gave no {field}</source>
        <translation>no dio ningún {field}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>{definition}: there is not enough memory to load the model. Choose PROCESSOR CPU, or close what else uses the memory.</source>
        <translation>{definition}: no hay memoria suficiente para cargar el modelo. Elija PROCESSOR CPU, o cierre lo que más esté usando la memoria.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>returned no list of parameters</source>
        <translation>no devolvió ninguna lista de parámetros</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>Ask its author.</source>
        <translation>Pregunte a su autor.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>returned no dictionary</source>
        <translation>no devolvió ningún diccionario</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>returned no list of fields in JSON</source>
        <translation>no devolvió ninguna lista de campos en JSON</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>Ask its author, or set the model argument batch_size to 1.</source>
        <translation>Pregunte a su autor, o dé el valor 1 al argumento del modelo batch_size.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/calls.py"/>
        <source>gave {features} features for {chips} chips</source>
        <translation>dio {features} objetos espaciales para {chips} recortes</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/facts.py"/>
        <source>getConfiguration gives the size of a whole batch, {width} x {height}; chips have ImageWidth x ImageHeight.</source>
        <translation>getConfiguration da el tamaño de un lote entero, {width} x {height}; los recortes tienen ImageWidth x ImageHeight.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/facts.py"/>
        <source>gives {key} {value}, not a number of pixels</source>
        <translation>da {value} para {key}, que no es un número de píxeles</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/facts.py"/>
        <source>gives extractBands {value}, not a list of bands counted from 0</source>
        <translation>da {value} para extractBands, que no es una lista de bandas contadas desde 0</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/facts.py"/>
        <source>gives dataRange {value}, not a lower and a higher number</source>
        <translation>da {value} para dataRange, que no son un número menor y otro mayor</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: the model's folder cannot be copied into {folder} ({reason}). Make room there.</source>
        <translation>{name}: la carpeta del modelo no se puede copiar en {folder} ({reason}). Haga sitio allí.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: {file} holds no class {found}, nor a single class with the method vectorize. Choose a raster function for object classification.</source>
        <translation>{name}: {file} no contiene ninguna clase {found}, ni una única clase con el método vectorize. Elija una función ráster para la clasificación de objetos.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>labels pixels, not objects</source>
        <translation>etiqueta píxeles, no objetos</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>is another</source>
        <translation>es de otro tipo</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: the class {found} in {file} has no method vectorize: it {task}. Choose a raster function for object classification.</source>
        <translation>{name}: la clase {found} de {file} no tiene método vectorize: {task}. Elija una función ráster para la clasificación de objetos.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source> Its last lines:
{printed}</source>
        <translation> Sus últimas líneas:
{printed}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: {method} of {file} {told}. {remedy}{lines}</source>
        <translation>{name}: {method} de {file} {told}. {remedy}{lines}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{name}: the raster function {file} failed in {what} ({text}). Ask its author, or check the definition and the imagery. Its last lines:{trace}</source>
        <translation>{name}: la función ráster {file} falló en {what} ({text}). Pregunte a su autor, o compruebe la definición y las imágenes. Sus últimas líneas:{trace}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>  {shown}, line {lineno}, in {frame}</source>
        <translation>  {shown}, línea {lineno}, en {frame}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>the raster function {file} imports {module}</source>
        <translation>la función ráster {file} importa {module}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{imports}, a part of ArcGIS that is not available here. Export the model to ONNX and name that file in ModelFile.</source>
        <translation>{imports}, una parte de ArcGIS que no está disponible aquí. Exporte el modelo a ONNX e indique ese archivo en ModelFile.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{imports}: arcgis is Esri's ArcGIS API for Python, which Deep Objects does without. Save the model with arcgis.learn as a FeatureClassifier, which runs without it, or export it to ONNX.</source>
        <translation>{imports}: arcgis es la ArcGIS API for Python de Esri, de la que Deep Objects prescinde. Guarde el modelo con arcgis.learn como FeatureClassifier, que funciona sin ella, o expórtelo a ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{imports}, the Framework and ModelConfiguration of the definition, but there is no such file beside it. Put it there, or correct the two keys.</source>
        <translation>{imports}, el Framework y la ModelConfiguration de la definición, pero no hay tal archivo junto a ella. Póngalo allí, o corrija las dos claves.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/host.py"/>
        <source>{imports}, which is neither beside it nor in the environment of the model. Put the file there; or, if it is a package that you trust, install it: {executable} -m pip install {top}</source>
        <translation>{imports}, que no está ni junto a ella ni en el entorno del modelo. Ponga el archivo allí; o, si es un paquete en el que confía, instálelo: {executable} -m pip install {top}</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/model.py"/>
        <source>{definition}: no GPU can be used: PyTorch, which tries it out, is not in this environment. Choose PROCESSOR AUTO or CPU.</source>
        <translation>{definition}: no se puede usar ninguna GPU: PyTorch, con el que se prueba, no está en este entorno. Elija PROCESSOR AUTO o CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/model.py"/>
        <source>Computing on the CPU: PyTorch, which tries a GPU out, is missing.</source>
        <translation>Se calcula en la CPU: falta PyTorch, con el que se prueba una GPU.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/model.py"/>
        <source>The batch size was lowered to {full}.</source>
        <translation>El tamaño de lote se redujo a {full}.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/raster_function/model.py"/>
        <source>A Python raster function judges chips as they are.</source>
        <translation>Una función ráster de Python juzga los recortes tal como son.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>Python raster function</source>
        <translation>Función ráster de Python</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>How many beginnings of a caption are followed up.</source>
        <translation>Cuántos comienzos de una descripción se siguen.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>The most words that a caption has.</source>
        <translation>El máximo de palabras que puede tener una descripción.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>PyTorch weights</source>
        <translation>Pesos de PyTorch</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a frozen TensorFlow graph</source>
        <translation>un grafo de TensorFlow congelado</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a CNTK model</source>
        <translation>un modelo CNTK</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a file of weights whose architecture ModelParameters.backbone does not name</source>
        <translation>un archivo de pesos cuya arquitectura no nombra ModelParameters.backbone</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a model file of an unknown kind ({suffix})</source>
        <translation>un archivo de modelo de tipo desconocido ({suffix})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>no suffix</source>
        <translation>sin extensión</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>this is {described}, which this version cannot run. Export the model to ONNX and name that file in ModelFile.</source>
        <translation>esto es {described}, que esta versión no puede ejecutar. Exporte el modelo a ONNX e indique ese archivo en ModelFile.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>ModelType is ImageCaptioner, but {kind} models are read as classifiers. Choose a package that arcgis.learn saved for an ImageCaptioner, or correct ModelType.</source>
        <translation>ModelType es ImageCaptioner, pero los modelos {kind} se leen como clasificadores. Elija un paquete que arcgis.learn haya guardado para un ImageCaptioner, o corrija ModelType.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>an arcgis.learn model that names no backbone</source>
        <translation>un modelo de arcgis.learn que no nombra ninguna arquitectura base</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a model whose raster function lies inside ArcGIS ({function})</source>
        <translation>un modelo cuya función ráster está dentro de ArcGIS ({function})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>a raster function that is no Python file ({function})</source>
        <translation>una función ráster que no es un archivo de Python ({function})</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>{definition}: this model runs Python code of its own, {path} in {place}, which can do whatever you can. If you trust its author, allow it with ALLOW_MODEL_CODE (“Allow the model's own code”).</source>
        <translation>{definition}: este modelo ejecuta código Python propio, {path} en {place}, que puede hacer todo lo que puede hacer usted. Si confía en su autor, permítalo con ALLOW_MODEL_CODE («Permitir el código propio del modelo»).</translation>
    </message>
    <message>
        <location filename="../../inference/backends/registry.py"/>
        <source>{refusal} Or take InferenceFunction out of the definition: then {file} runs as a model of the kind {native}, without that code.</source>
        <translation>{refusal} O quite InferenceFunction de la definición: entonces {file} se ejecuta como un modelo del tipo {native}, sin ese código.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/guard.py"/>
        <source>{definition}: the model uses TensorFlow's operation {operation}, which can reach files or run other code. Tick ALLOW_MODEL_CODE if you trust whoever made it, or save the model without that operation.</source>
        <translation>{definition}: el modelo usa la operación {operation} de TensorFlow, que puede acceder a archivos o ejecutar otro código. Marque ALLOW_MODEL_CODE si confía en quien lo hizo, o guarde el modelo sin esa operación.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: {folder} cannot be loaded by TensorFlow {version}: {error}. Save the model again, or export it to ONNX.</source>
        <translation>{definition}: {folder} no se puede cargar con TensorFlow {version}: {error}. Guarde de nuevo el modelo, o expórtelo a ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>the installed TensorFlow sees no CUDA device</source>
        <translation>el TensorFlow instalado no ve ningún dispositivo CUDA</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: {folder} is no SavedModel: it is no folder with a {file}. Name the folder that tf.saved_model.save or model.export made in ModelFile.</source>
        <translation>{definition}: {folder} no es un SavedModel: no es una carpeta con un {file}. Indique en ModelFile la carpeta que creó tf.saved_model.save o model.export.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: {folder}/{file} cannot be read ({error}). Copy the folder again, or save the model again.</source>
        <translation>{definition}: {folder}/{file} no se puede leer ({error}). Copie de nuevo la carpeta, o guarde de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: {folder} has no signature {signature} for the tag {tag}. Save the model with its signature, as model.export of Keras does.</source>
        <translation>{definition}: {folder} no tiene ninguna firma {signature} para la etiqueta {tag}. Guarde el modelo con su firma, como hace model.export de Keras.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: the model {fact} ({names}), but a chip is one and has one list of scores. Save a signature with one input and one output.</source>
        <translation>{definition}: el modelo {fact} ({names}), pero un recorte es uno solo y tiene una sola lista de puntuaciones. Guarde una firma con una entrada y una salida.</translation>
    </message>
    <message>
        <location filename="../../inference/backends/tensorflow/saved_model.py"/>
        <source>{definition}: the model's input {name} is {dtype} of the shape {shape}, but numbers with four axes are needed: batch, height, width, bands. Save a signature that takes pictures.</source>
        <translation>{definition}: la entrada {name} del modelo es {dtype} de la forma {shape}, pero se necesitan números con cuatro ejes: lote, altura, anchura, bandas. Guarde una firma que reciba imágenes.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an object detection model: it finds objects itself, and does not classify given ones</source>
        <translation>un modelo de detección de objetos: encuentra objetos por sí mismo, y no clasifica los que se le dan</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a pixel classification model: it labels pixels, not objects</source>
        <translation>un modelo de clasificación de píxeles: etiqueta píxeles, no objetos</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an instance segmentation model: it outlines objects itself</source>
        <translation>un modelo de segmentación de instancias: delinea él mismo los objetos</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an object tracking model</source>
        <translation>un modelo de seguimiento de objetos</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an image translation model: its output is a picture</source>
        <translation>un modelo de traducción de imágenes: su salida es una imagen</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a change detection model</source>
        <translation>un modelo de detección de cambios</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>an edge detection model</source>
        <translation>un modelo de detección de bordes</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a point cloud model</source>
        <translation>un modelo de nubes de puntos</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>the definition is {found}, a JSON object with the model's keys is needed.</source>
        <translation>la definición es {found}; se necesita un objeto JSON con las claves del modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>this describes exported training chips, not a trained model. Train a model on the chips and choose the .emd or .dlpk that training saves.</source>
        <translation>esto describe recortes exportados para el entrenamiento, no un modelo entrenado. Entrene un modelo con los recortes y elija el .emd o .dlpk que guarda el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write "ModelType": "{type}".</source>
        <translation>Escriba "ModelType": "{type}".</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a model for another task</source>
        <translation>un modelo para otra tarea</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>ModelType is "{task}", {meaning}. Choose a model whose ModelType is {type}.</source>
        <translation>ModelType es "{task}", {meaning}. Elija un modelo cuyo ModelType sea {type}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write the file's name beside the definition, for example "ModelFile": "model.onnx".</source>
        <translation>Escriba el nombre del archivo que está junto a la definición, por ejemplo "ModelFile": "model.onnx".</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Give the size of a chip in pixels.</source>
        <translation>Indique el tamaño de un recorte en píxeles.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>a list with one object per class</source>
        <translation>una lista con un objeto por clase</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>List the classes in the order of the model's outputs.</source>
        <translation>Enumere las clases en el orden de las salidas del modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>{path} is {entry}, an object with Value and Name is needed. Write it as {{"Value": 1, "Name": "house"}}.</source>
        <translation>{path} es {entry}; se necesita un objeto con Value y Name. Escríbalo como {{"Value": 1, "Name": "house"}}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Give every class its own number, 0 or more.</source>
        <translation>Dé a cada clase su propio número, 0 o mayor.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Give every class a name.</source>
        <translation>Dé un nombre a cada clase.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write [red, green, blue].</source>
        <translation>Escriba [red, green, blue].</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>three numbers from 0 to 255</source>
        <translation>tres números de 0 a 255</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a list of band numbers counted from 0, or of band names</source>
        <translation>una lista de números de banda contados desde 0, o de nombres de banda</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write for example [0, 1, 2].</source>
        <translation>Escriba por ejemplo [0, 1, 2].</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>Write for example [0, 1].</source>
        <translation>Escriba por ejemplo [0, 1].</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <source>a lower and a higher number</source>
        <translation>un número menor y uno mayor</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/emd.py"/>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Give the number of chips per step.</source>
        <translation>Indique el número de recortes por paso.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/fit_keys.py"/>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>Give the size of the model's input in pixels.</source>
        <translation>Indique el tamaño de la entrada del modelo en píxeles.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/fit_keys.py"/>
        <source>an object with Height and Width</source>
        <translation>un objeto con Height y Width</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/fit_keys.py"/>
        <source>Give the length in pixels to which that side is brought.</source>
        <translation>Indique la longitud en píxeles a la que se lleva ese lado.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/fit_keys.py"/>
        <source>Give the longest side of a box in pixels, or leave the key out.</source>
        <translation>Indique el lado más largo de un rectángulo en píxeles, o quite la clave.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>Write {"Mean": [...], "Std": [...]} in pixel values, one number per band or one for all.</source>
        <translation>Escriba {"Mean": [...], "Std": [...]} en valores de píxel, un número por banda o uno para todas.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>an object with Mean and Std</source>
        <translation>un objeto con Mean y Std</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>{key_path} is not known; Mean, Std and Scale are. {remedy}</source>
        <translation>{key_path} no se conoce; se conocen Mean, Std y Scale. {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>a list of numbers other than 0</source>
        <translation>una lista de números distintos de 0</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>Save the model again.</source>
        <translation>Guarde de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/esri/normalization.py"/>
        <source>NormalizationStats describes {count} bands, but ExtractBands takes {taken}. Give the bands' numbers.</source>
        <translation>NormalizationStats describe {count} bandas, pero ExtractBands toma {taken}. Indique los números de las bandas.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/bare_model.py"/>
        <source>this model does not say what its outputs mean. Make a package of it with “Create model package”, or write {stem}.emd beside it, with "ModelType": "ObjectClassification", "ModelFile": "{path}", "ImageHeight"{height}, "ImageWidth"{width}, "ExtractBands"{bands}, "Classes"{classes}, and Normalization where pixels are normalised.</source>
        <translation>este modelo no dice qué significan sus salidas. Haga con él un paquete mediante «Crear paquete de modelo», o escriba {stem}.emd junto a él, con "ModelType": "ObjectClassification", "ModelFile": "{path}", "ImageHeight"{height}, "ImageWidth"{width}, "ExtractBands"{bands}, "Classes"{classes}, y Normalization si los píxeles se normalizan.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/bare_model.py"/>
        <source> ({count} of them)</source>
        <translation> ({count} de ellas)</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/described.py"/>
        <source>{key}[{position}] is {name}, a text is needed. Give every class a name.</source>
        <translation>{key}[{position}] es {name}; se necesita un texto. Dé un nombre a cada clase.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/described.py"/>
        <source>{key}[{position}] is {name}, {needed} is needed. Give every class a name.</source>
        <translation>{key}[{position}] es {name}; hay que indicar {needed}. Dé un nombre a cada clase.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/described.py"/>
        <source>{key} is empty, a name for every class is needed. List the classes in the order of the model's outputs.</source>
        <translation>{key} está vacío; se necesita un nombre para cada clase. Enumere las clases en el orden de las salidas del modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/described.py"/>
        <source>{key} has the numbers {shown}, but 0 to {last} are needed. Number the classes in the order of the model's outputs.</source>
        <translation>{key} tiene los números {shown}, pero se necesitan de 0 a {last}. Numere las clases en el orden de las salidas del modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/export_folder.py"/>
        <source>{config} holds none of the keys of a Hugging Face or timm model. Write an .emd into the folder instead.</source>
        <translation>{config} no contiene ninguna de las claves de un modelo de Hugging Face o timm. Escriba en su lugar un .emd en la carpeta.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/export_folder.py"/>
        <source>there are several {suffix} files in this folder ({names}). Choose one of them.</source>
        <translation>hay varios archivos {suffix} en esta carpeta ({names}). Elija uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/export_folder.py"/>
        <source>this is a TensorFlow SavedModel, which does not say what its outputs mean. Write an .emd into the folder with "ModelType": "ObjectClassification", "ModelFile": "saved_model.pb", "ImageHeight", "ImageWidth", "ExtractBands", "Classes", and Normalization where pixels are normalised.</source>
        <translation>esto es un SavedModel de TensorFlow, que no dice qué significan sus salidas. Escriba en la carpeta un .emd con "ModelType": "ObjectClassification", "ModelFile": "saved_model.pb", "ImageHeight", "ImageWidth", "ExtractBands", "Classes", y Normalization si los píxeles se normalizan.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/export_folder.py"/>
        <source>there is no model in this folder. Choose a folder with an .emd, a .dlpk, or the {config} of a Hugging Face or timm model.</source>
        <translation>no hay ningún modelo en esta carpeta. Elija una carpeta con un .emd, un .dlpk, o el {config} de un modelo de Hugging Face o timm.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>Add for example "Normalization": {"Mean": [0.485, 0.456, 0.406], "Std": [0.229, 0.224, 0.225], "Scale": 0.00392156862745098}.</source>
        <translation>Añada por ejemplo "Normalization": {"Mean": [0.485, 0.456, 0.406], "Std": [0.229, 0.224, 0.225], "Scale": 0.00392156862745098}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>this is {found}, an object with geoai's keys is needed.</source>
        <translation>esto es {found}; se necesita un objeto con las claves de geoai.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>task is “{task}”, but this tool runs models that classify pictures. Choose a model with the task image-classification.</source>
        <translation>task es «{task}», pero esta herramienta ejecuta modelos que clasifican imágenes. Elija un modelo con la tarea image-classification.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>Give the number of bands.</source>
        <translation>Indique el número de bandas.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>an object of numbers and names</source>
        <translation>un objeto de números y nombres</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>Write {"0": "house"}.</source>
        <translation>Escriba {"0": "house"}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/geoai.py"/>
        <source>geoai does not record how pixel values are normalised, and the key Normalization is missing. {add}</source>
        <translation>geoai no registra cómo se normalizan los valores de píxel, y falta la clave Normalization. {add}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>the folder cannot be read ({reason}). Ask for the permission to read it, or choose another one.</source>
        <translation>la carpeta no se puede leer ({reason}). Pida permiso para leerla, o elija otra.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>{config} names the architecture {architecture}, which does not classify pictures. Choose a model whose architecture ends with ForImageClassification.</source>
        <translation>{config} nombra la arquitectura {architecture}, que no clasifica imágenes. Elija un modelo cuya arquitectura termine en ForImageClassification.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>problem_type in {config} is regression: the model gives numbers, not classes. Choose a model that classifies.</source>
        <translation>problem_type en {config} es regression: el modelo da números, no clases. Elija un modelo que clasifique.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>there are several ONNX files in the folder ({several}). Choose one of them as the model, or call it model.onnx.</source>
        <translation>hay varios archivos ONNX en la carpeta ({several}). Elija uno de ellos como modelo, o llámelo model.onnx.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>there is no model.onnx in the folder. Export the model into it, with “optimum-cli export onnx --model FOLDER FOLDER”.</source>
        <translation>no hay ningún model.onnx en la carpeta. Exporte el modelo a ella, con «optimum-cli export onnx --model FOLDER FOLDER».</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>a model of transformers</source>
        <translation>un modelo de transformers</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>{file} holds weights alone, and the code of {kind} that they belong to is not part of this tool. Export the model into the folder, with “optimum-cli export onnx --model FOLDER FOLDER”.</source>
        <translation>{file} solo contiene pesos, y el código de {kind} al que pertenecen no forma parte de esta herramienta. Exporte el modelo a la carpeta, con «optimum-cli export onnx --model FOLDER FOLDER».</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>Give the number of classes.</source>
        <translation>Indique el número de clases.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>there is no {preprocessor} in the folder, which says how pictures are resized and normalised. Copy it from the model's page or its training folder.</source>
        <translation>en la carpeta falta {preprocessor}, que dice cómo se cambian de tamaño y se normalizan las imágenes. Cópielo de la página del modelo o de su carpeta de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/hugging_face.py"/>
        <source>{preprocessor} is {found}, a JSON object is needed.</source>
        <translation>{preprocessor} es {found}; se necesita un objeto JSON.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>finds objects itself, and does not classify given ones</source>
        <translation>encuentra objetos por sí mismo, y no clasifica los que se le dan</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>outlines objects itself</source>
        <translation>delinea él mismo los objetos</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>finds turned boxes itself, and does not classify given objects</source>
        <translation>encuentra rectángulos girados por sí mismo, y no clasifica los objetos que se le dan</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>finds the joints of bodies</source>
        <translation>encuentra las articulaciones de cuerpos</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>gives a number for every pixel</source>
        <translation>da un número por cada píxel</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>compares a picture with another one</source>
        <translation>compara una imagen con otra</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>makes a sharper picture</source>
        <translation>hace una imagen más nítida</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>is made for something else</source>
        <translation>está hecho para otra cosa</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>this is an Ultralytics model with the task “{task}”: it {meaning}. Choose a model with the task classify.</source>
        <translation>esto es un modelo de Ultralytics con la tarea «{task}»: {meaning}. Elija un modelo con la tarea classify.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>imgsz in the file's metadata is {value}, height and width in pixels are needed. Export the model again.</source>
        <translation>imgsz en los metadatos del archivo es {value}; se necesitan altura y anchura en píxeles. Exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>this is a {kind} of Deepness: it {meaning}. Choose a model that gives one list of class scores for a chip.</source>
        <translation>esto es un {kind} de Deepness: {meaning}. Elija un modelo que dé una lista de puntuaciones de clase por recorte.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>standardization_std in the file's metadata holds a 0. Write numbers other than 0.</source>
        <translation>standardization_std en los metadatos del archivo contiene un 0. Escriba números distintos de 0.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>neither the model's input nor tile_size in the file's metadata says how large a chip is. Write tile_size, in pixels, into the metadata.</source>
        <translation>ni la entrada del modelo ni tile_size en los metadatos del archivo dicen qué tamaño tiene un recorte. Escriba tile_size, en píxeles, en los metadatos.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>{key} in the file's metadata is {written}, the classes by number are needed. Write for example {{"0": "house", "1": "tree"}}.</source>
        <translation>{key} en los metadatos del archivo es {written}; se necesitan las clases por número. Escriba por ejemplo {{"0": "house", "1": "tree"}}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/onnx_metadata.py"/>
        <source>{key} in the file's metadata is {value}, a list of numbers is needed. Write one number per band, for values from 0 to 1.</source>
        <translation>{key} en los metadatos del archivo es {value}; se necesita una lista de números. Escriba un número por banda, para valores de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Write {"height": 224, "width": 224} or {"shortest_edge": 224}.</source>
        <translation>Escriba {"height": 224, "width": 224} o {"shortest_edge": 224}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>A model's input needs one size for all pictures.</source>
        <translation>La entrada de un modelo necesita un solo tamaño para todas las imágenes.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Export the model with a processor that resizes instead.</source>
        <translation>Exporte en su lugar el modelo con un procesador que cambie el tamaño.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>height and width in pixels</source>
        <translation>altura y anchura en píxeles</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Write {"height": 224, "width": 224}.</source>
        <translation>Escriba {"height": 224, "width": 224}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>do_resize is false, and no size is fixed. {one_size}</source>
        <translation>do_resize es false, y ningún tamaño está fijado. {one_size}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>Give a share such as 0.875.</source>
        <translation>Indique una proporción como 0.875.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>a number from 0.01 to 1</source>
        <translation>un número de 0.01 a 1</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>size has a shortest_edge and do_center_crop is false, so that pictures keep their own shapes. {one_size} Write "do_center_crop": true and a crop_size.</source>
        <translation>size tiene un shortest_edge y do_center_crop es false, de modo que las imágenes conservan sus propias formas. {one_size} Escriba "do_center_crop": true y un crop_size.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>size is {height} × {width} and crop_size {height_2} × {width_2}, but cutting is known from squares only. Make size a square, or leave the crop out.</source>
        <translation>size es {height} × {width} y crop_size {height_2} × {width_2}, pero solo se admite recortar a partir de cuadrados. Haga que size sea un cuadrado, o quite el recorte.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>height and width, or the shortest_edge, in pixels</source>
        <translation>altura y anchura, o el shortest_edge, en píxeles</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>0 is nearest, 1 lanczos, 2 bilinear, 3 bicubic, 4 box and 5 hamming.</source>
        <translation>0 es el vecino más cercano, 1 lanczos, 2 bilineal, 3 bicúbico, 4 box y 5 hamming.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Write for example 0.00392156862745098.</source>
        <translation>Escriba por ejemplo 0.00392156862745098.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Write one number per band.</source>
        <translation>Escriba un número por banda.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>Correct the number.</source>
        <translation>Corrija el número.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <location filename="../../inference/definition/reader.py"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>Say whether pictures are {meant}.</source>
        <translation>Diga si las imágenes se {meant}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>resized to size</source>
        <translation>llevan al tamaño de size</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>multiplied by rescale_factor</source>
        <translation>multiplican por rescale_factor</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/image_processing.py"/>
        <source>normalised by image_mean and image_std</source>
        <translation>normalizan con image_mean e image_std</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{key_path} names {names} bands, but the shape has {bands}. Correct one of them.</source>
        <translation>{key_path} nombra {names} bandas, pero la forma tiene {bands}. Corrija una de las dos.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Say what it does with value_scaling and resize_type, and take the key out.</source>
        <translation>Diga qué hace con value_scaling y resize_type, y quite la clave.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{key_path} asks for code ({named}), which is not run. {remedy}</source>
        <translation>{key_path} pide código ({named}), que no se ejecuta. {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{path} is {band}, a band's name is needed. Name it.</source>
        <translation>{path} es {band}; se necesita el nombre de una banda. Póngale nombre.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{path} is computed by an expression ({band}), which is not run. Compute the band with the raster calculator first.</source>
        <translation>{path} se calcula con una expresión ({band}), que no se ejecuta. Calcule antes la banda con la calculadora ráster.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a list of "batch", "bands" or "channel", "height" and "width"</source>
        <translation>una lista de "batch", "bands" o "channel", "height" y "width"</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Choose a model that takes one picture of bands, height and width.</source>
        <translation>Elija un modelo que reciba una imagen de bandas, altura y anchura.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a list of four whole numbers</source>
        <translation>una lista de cuatro números enteros</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Write -1 for a free axis.</source>
        <translation>Escriba -1 para un eje libre.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a fixed height and width</source>
        <translation>una altura y una anchura fijas</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Write them in pixels.</source>
        <translation>Escríbalas en píxeles.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>one of {known} or null</source>
        <translation>uno de {known} o null</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Choose a model resized in such a way.</source>
        <translation>Elija un modelo cuyas imágenes cambien de tamaño de esa manera.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>{key_path} is the word of an older version of the extension for value_scaling. Write value_scaling in its place, with its numbers.</source>
        <translation>{key_path} es el nombre que una versión anterior de la extensión daba a value_scaling. Escriba value_scaling en su lugar, con sus números.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a list of 1 or {count} objects</source>
        <translation>una lista de 1 o {count} objetos</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a list of objects</source>
        <translation>una lista de objetos</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Give one for all bands, or one for each.</source>
        <translation>Dé uno para todas las bandas, o uno para cada una.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a number other than minimum</source>
        <translation>un número distinto de minimum</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Correct it.</source>
        <translation>Corríjalo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>min-max, z-score, offset, scale or null</source>
        <translation>min-max, z-score, offset, scale o null</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Choose a model whose bands are scaled by one of these.</source>
        <translation>Elija un modelo cuyas bandas se escalen de una de estas maneras.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>a number other than 0</source>
        <translation>un número distinto de 0</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/preparation/stac_mlm_input.py"/>
        <source>Write the number that the training used.</source>
        <translation>Escriba el número que usó el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Export the model with that step inside, and take the key out.</source>
        <translation>Exporte el modelo con ese paso dentro, y quite la clave.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>this STAC item describes no model: it has no mlm: keys. Choose an item of the machine learning model extension, or an .emd.</source>
        <translation>este elemento STAC no describe ningún modelo: no tiene claves mlm:. Elija un elemento de la extensión machine learning model, o un .emd.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>the model is for {asked}, but this tool runs models for {known}. Choose such a model.</source>
        <translation>el modelo es para {asked}, pero esta herramienta ejecuta modelos para {known}. Elija un modelo así.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <location filename="../../inference/definition/reader.py"/>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>a list with one object</source>
        <translation>una lista con un objeto</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Describe the model's input and output.</source>
        <translation>Describa la entrada y la salida del modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key_path} lists {count}, but one picture in and one list of class scores out are needed. Choose a model with one of each.</source>
        <translation>{key_path} enumera {count}, pero se necesitan una imagen de entrada y una lista de puntuaciones de clase de salida. Elija un modelo con una de cada.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>no asset has the role mlm:model. Add one whose href is the model file's path.</source>
        <translation>ningún recurso (asset) tiene el rol mlm:model. Añada uno cuyo href sea la ruta del archivo del modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key_path} is {artifact}, a pickled file, which may hold code. Save the model with torch.jit.save or torch.export.save, or export it to ONNX.</source>
        <translation>{key_path} es {artifact}, un archivo guardado con pickle, que puede contener código. Guarde el modelo con torch.jit.save o torch.export.save, o expórtelo a ONNX.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Write the model file's path.</source>
        <translation>Escriba la ruta del archivo del modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key} is {href}, which would have to be downloaded. Download the model file, and write its path there.</source>
        <translation>{key} es {href}, que habría que descargar. Descargue el archivo del modelo, y escriba allí su ruta.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key} is {href}, {place}, which is not looked up. Copy the model file to this computer, and write its path there.</source>
        <translation>{key} es {href}, {place}, que no se consulta. Copie el archivo del modelo a este ordenador, y escriba allí su ruta.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key} is {href}, but in JSON text it must be an absolute path. Correct the path.</source>
        <translation>{key} es {href}, pero en un texto JSON debe ser una ruta absoluta. Corrija la ruta.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>{key} names {href}, which is not there. Copy the model file to that place, or correct the path.</source>
        <translation>{key} nombra {href}, que no existe. Copie el archivo del modelo a ese lugar, o corrija la ruta.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/stac_mlm.py"/>
        <source>Give every class its own number.</source>
        <translation>Dé a cada clase su propio número.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/teachable_machine.py"/>
        <location filename="../../inference/definition/files/code.py"/>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/teachable_machine.py"/>
        <source>{labels} has the line {line}, a number of its own and a name are needed. Write for example 0 house.</source>
        <translation>{labels} tiene la línea {line}; se necesitan un número propio y un nombre. Escriba por ejemplo 0 house.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/teachable_machine.py"/>
        <source>{labels} is empty, a line such as “0 house” is needed for every class.</source>
        <translation>{labels} está vacío; se necesita una línea como «0 house» para cada clase.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>there is neither {file} nor {other} nor a model.onnx beside {config}. Copy the model's weights into the folder.</source>
        <translation>junto a {config} no hay ni {file}, ni {other}, ni model.onnx. Copie los pesos del modelo a la carpeta.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>a list of the classes' names</source>
        <translation>una lista de los nombres de las clases</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>List them in the order of the model's outputs.</source>
        <translation>Enumérelas en el orden de las salidas del modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>bands, height and width</source>
        <translation>bandas, altura y anchura</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>Write for example [3, 224, 224].</source>
        <translation>Escriba por ejemplo [3, 224, 224].</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>{key_path} is border, which fills pictures up with their mean colour; this tool does not. Export the model with crop_mode center or squash.</source>
        <translation>{key_path} es border, que completa las imágenes con su color medio; esta herramienta no lo hace. Exporte el modelo con crop_mode center o squash.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>{key_path} is {height} × {width} pixels, no square, which is known only with crop_mode squash and crop_pct 1. Correct the keys.</source>
        <translation>{key_path} es de {height} × {width} píxeles, que no es un cuadrado; eso solo se admite con crop_mode squash y crop_pct 1. Corrija las claves.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>Write one number per band, for values from 0 to 1.</source>
        <translation>Escriba un número por banda, para valores de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/exports/timm_config.py"/>
        <source>model_args builds the network with {unknown}, which is not known here. Export the model to ONNX into the folder.</source>
        <translation>model_args construye la red con {unknown}, que aquí no se conoce. Exporte el modelo a ONNX en la carpeta.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package</source>
        <translation>el paquete</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>{what} lists more than {most:,} files, which no model has. Check where it comes from.</source>
        <translation>{what} enumera más de {most:,} archivos, más de los que tiene cualquier modelo. Compruebe de dónde viene.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>an unusual method</source>
        <translation>un método inusual</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>{file} in {what} is compressed by {told}, which could unpack to any size. Zip it in the usual way, by deflate.</source>
        <translation>{file} en {what} está comprimido con {told}, que podría descomprimirse a cualquier tamaño. Comprímalo en ZIP de la forma habitual, con deflate.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>{what} has {size:,.1f} MB and unpacks to {whole:,.1f} GB, as no model does. Do not use it.</source>
        <translation>{what} ocupa {size:,.1f} MB y, descomprimido, {whole:,.1f} GB, lo que no ocurre con ningún modelo. No lo use.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds a file that would be written outside its own folder ({shown}). Do not use this package.</source>
        <translation>el paquete contiene un archivo que se escribiría fuera de su propia carpeta ({shown}). No use este paquete.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds two files of one name, on systems to which letter cases are equal ({both}). Keep one of them, and zip the package again.</source>
        <translation>el paquete contiene dos archivos que tienen el mismo nombre en sistemas que no distinguen mayúsculas de minúsculas ({both}). Deje solo uno de ellos, y comprímalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>a device or a pipe</source>
        <translation>un dispositivo o una tubería</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds {kind} where a file belongs ({shown}). Zip the files themselves, or do not use this package.</source>
        <translation>el paquete contiene {kind} donde corresponde un archivo ({shown}). Comprima los archivos mismos, o no use este paquete.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds a file whose path has more than {most} characters ({shown}). Give it a shorter one, and zip it again.</source>
        <translation>el paquete contiene un archivo cuya ruta tiene más de {most} caracteres ({shown}). Dele una más corta, y comprímalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/archive.py"/>
        <source>the package holds a file whose name not every system can write ({shown}). Rename it, and zip it again.</source>
        <translation>el paquete contiene un archivo cuyo nombre no todos los sistemas pueden escribir ({shown}). Cámbiele el nombre, y comprímalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>Python code</source>
        <translation>código Python</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>a program library</source>
        <translation>una biblioteca de programas</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>a Keras Lambda layer</source>
        <translation>una capa Lambda de Keras</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>a pickle that names {listed}</source>
        <translation>un pickle que nombra {listed}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>not looked through: {faults}</source>
        <translation>no examinado: {faults}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>it wants more memory than there is</source>
        <translation>requiere más memoria de la que hay</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>not readable, so that it may contain code ({told})</source>
        <translation>no legible, de modo que puede contener código ({told})</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source> and {rest} more</source>
        <translation> y {rest} más</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/code.py"/>
        <source>copyreg extension-{argument}</source>
        <translation>extensión de copyreg {argument}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>this is not a text in UTF-8 (byte {start}). Choose an .emd, a text in JSON, or a .dlpk.</source>
        <translation>esto no es un texto en UTF-8 (byte {start}). Elija un .emd, un texto en JSON o un .dlpk.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>this is not JSON: {msg} at line {lineno}, column {colno}. Correct the text there.</source>
        <translation>esto no es JSON: {msg} en la línea {lineno}, columna {colno}. Corrija el texto allí.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>the key “{error}” stands twice in one object, with two values. Keep one of them.</source>
        <translation>la clave «{error}» aparece dos veces en un objeto, con dos valores. Deje solo una de ellas.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>this is a device or a pipe, a file is needed. Choose another.</source>
        <translation>esto es un dispositivo o una tubería; se necesita un archivo. Elija otro.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/json_text.py"/>
        <source>this JSON is nested too deeply or holds a number too long to be a definition.</source>
        <translation>este JSON está anidado con demasiada profundidad o contiene un número demasiado largo para ser una definición.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/neighbours.py"/>
        <source>{model} keeps weights in {location}, which is not beside it. Put that file there, or export the model into one file.</source>
        <translation>{model} guarda pesos en {location}, que no está junto a él. Ponga ese archivo allí, o exporte el modelo en un solo archivo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/onnx_file.py"/>
        <source>this is not an ONNX model, or the file is damaged. Export or copy the model again, or choose another file.</source>
        <translation>esto no es un modelo ONNX, o el archivo está dañado. Exporte o copie de nuevo el modelo, o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>this is not a ZIP archive, as a deep learning package must be, or it is damaged ({error}). Copy or export the package again.</source>
        <translation>esto no es un archivo ZIP, como debe serlo un paquete de aprendizaje profundo, o está dañado ({error}). Copie o exporte de nuevo el paquete.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the package cannot be opened ({error}). Zip it in the usual way, without a password.</source>
        <translation>el paquete no se puede abrir ({error}). Comprímalo en ZIP de la forma habitual, sin contraseña.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the file cannot be read ({reason}). Ask for the permission to read it, or choose another file.</source>
        <translation>el archivo no se puede leer ({reason}). Pida permiso para leerlo, o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>{name} holds {size:.0f} MB, but a model definition is a short text of at most {most:.0f} MB. Choose the .emd or .dlpk that training saved.</source>
        <translation>{name} ocupa {size:.0f} MB, pero una definición del modelo es un texto corto de {most:.0f} MB como máximo. Elija el .emd o .dlpk que guardó el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>there is no .emd in this package. Add the model definition to it, or export it again.</source>
        <translation>no hay ningún .emd en este paquete. Añádale la definición del modelo, o expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>there are {count} .emd files in this package ({names}). Leave one model definition in it.</source>
        <translation>hay {count} archivos .emd en este paquete ({names}). Deje en él una sola definición del modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the package is damaged ({error}). Copy or export it again.</source>
        <translation>el paquete está dañado ({error}). Cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the package cannot be unpacked into {target} ({reason}). Make room there.</source>
        <translation>el paquete no se puede descomprimir en {target} ({reason}). Haga sitio allí.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/package.py"/>
        <source>the package unpacks to {size:,.1f} MB, but there are {free:,.1f} MB free for {target}. Make room there, or check where the package comes from.</source>
        <translation>el paquete se descomprime a {size:,.1f} MB, pero quedan {free:,.1f} MB libres para {target}. Haga sitio allí, o compruebe de dónde viene el paquete.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/files/pointer.py"/>
        <source>{file} is a pointer of Git LFS, a short text in place of the file itself. Fetch the file with “git lfs pull”, or download it.</source>
        <translation>{file} es un puntero de Git LFS, un texto breve en lugar del propio archivo. Obtenga el archivo con «git lfs pull», o descárguelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/places.py"/>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <location filename="../../inference/definition/places.py"/>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <location filename="../../inference/definition/places.py"/>
        <source>a place on a network share</source>
        <translation>un lugar en un recurso compartido de red</translation>
    </message>
    <message>
        <location filename="../../inference/definition/places.py"/>
        <source>a place that only GDAL can read</source>
        <translation>un lugar que solo GDAL puede leer</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>model definition</source>
        <translation>definición del modelo</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>no model was given. Choose an .emd, a .dlpk, a model that describes itself or its folder, or paste JSON text.</source>
        <translation>no se indicó ningún modelo. Elija un .emd, un .dlpk, un modelo que se describa a sí mismo o su carpeta, o pegue un texto JSON.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{text} is {place}, a file is needed. Download the model, and choose the file.</source>
        <translation>{text} es {place}; se necesita un archivo. Descargue el modelo, y elija el archivo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{text} is a device or a pipe, a file is needed. Choose another.</source>
        <translation>{text} es un dispositivo o una tubería; se necesita un archivo. Elija otro.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>there is no file {text}. Check the path, or choose the model again.</source>
        <translation>no hay ningún archivo {text}. Compruebe la ruta, o elija de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{other} in the model's folder is a device or a pipe, a file is needed. Do not use this model.</source>
        <translation>{other}, en la carpeta del modelo, es un dispositivo o una tubería; se necesita un archivo. No use este modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{key} names {written}, {place}, which is not looked up. Put the file beside the definition, and write its name.</source>
        <translation>{key} nombra {written}, {place}, que no se consulta. Ponga el archivo junto a la definición, y escriba su nombre.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{key} names {written}, which is not in the package. Export the package again.</source>
        <translation>{key} nombra {written}, que no está en el paquete. Exporte de nuevo el paquete.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{key} names {written}, which does not exist; in JSON text it must be an absolute path. Correct the path.</source>
        <translation>{key} nombra {written}, que no existe; en un texto JSON debe ser una ruta absoluta. Corrija la ruta.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/read.py"/>
        <source>{key} names {written}, which is not in {folder}. Put the file there, or correct {key}.</source>
        <translation>{key} nombra {written}, que no está en {folder}. Ponga allí el archivo, o corrija {key}.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>one line of at most {most:,} characters without control characters</source>
        <translation>una línea de {most:,} caracteres como máximo, sin caracteres de control</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>a list of numbers</source>
        <translation>una lista de números</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>a list of {count} numbers</source>
        <translation>una lista de {count} números</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>{key_path} is {found}, {needed} is needed. {remedy}</source>
        <translation>{key_path} es {found}; hay que indicar {needed}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>{key_path} is missing, {needed} is needed. {remedy}</source>
        <translation>falta {key_path}; hay que indicar {needed}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>0 or 1</source>
        <translation>0 o 1</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>Write 1 for yes and 0 for no.</source>
        <translation>Escriba 1 para sí y 0 para no.</translation>
    </message>
    <message>
        <location filename="../../inference/definition/reader.py"/>
        <source>Correct the word or leave the key out.</source>
        <translation>Corrija la palabra o quite la clave.</translation>
    </message>
    <message>
        <location filename="../../inference/errors.py"/>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <location filename="../../inference/errors.py"/>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <location filename="../../inference/errors.py"/>
        <source>The run was cancelled; nothing more was read or classified.</source>
        <translation>La ejecución se canceló; no se leyó ni clasificó nada más.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cleaning/run_folder.py"/>
        <source>No temporary folder can be made ({reason}). Free some space, or set TMPDIR to another folder.</source>
        <translation>No se puede crear ninguna carpeta temporal ({reason}). Libere espacio, o indique otra carpeta en TMPDIR.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>Set the inference environment up again.</source>
        <translation>Prepare de nuevo el entorno de inferencia.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>answered {name} to Load</source>
        <translation>respondió {name} a Load</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>answered {name} to Inspect</source>
        <translation>respondió {name} a Inspect</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>The temporary folder has no room for {size:.0f} MB of chips ({reason}). Free some space there.</source>
        <translation>La carpeta temporal no tiene sitio para {size:.0f} MB de recortes ({reason}). Libere espacio allí.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>could not map the shared file</source>
        <translation>no pudo proyectar en memoria el archivo compartido</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>answered {name} to Predict</source>
        <translation>respondió {name} a Predict</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>did not answer for each of {count} chips</source>
        <translation>no respondió para cada uno de los {count} recortes</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>does not speak this version's protocol</source>
        <translation>no habla el protocolo de esta versión</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>Run again with a smaller batch_size, or check the model.</source>
        <translation>Ejecute de nuevo con un batch_size menor, o compruebe el modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>answered out of turn</source>
        <translation>respondió fuera de turno</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>gave no answer for {limit:.0f} s</source>
        <translation>no dio respuesta durante {limit:.0f} s</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>ended</source>
        <translation>terminó</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>sent what is no message</source>
        <translation>envió algo que no es un mensaje</translation>
    </message>
    <message>
        <location filename="../../inference/worker/client.py"/>
        <source>The inference process {what} (exit code {code})</source>
        <translation>El proceso de inferencia {what} (código de salida {code})</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: {address} has had no workers for {wait} seconds. Start Dask workers that connect to it, as the page on scaling says.</source>
        <translation>SCHEDULER: {address} no ha tenido trabajadores durante {wait} segundos. Inicie trabajadores de Dask que se conecten a él, como dice la página sobre el escalado.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>the scheduler</source>
        <translation>el planificador</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>the Dask worker {name}</source>
        <translation>el trabajador de Dask {name}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: {who} has {has}, but the cluster environment here {needed}. Give both the same versions; “Set up inference environment” takes a Python of your own for cluster, too.</source>
        <translation>SCHEDULER: {who} tiene {has}, pero el entorno cluster de aquí, {needed}. Dé a ambos las mismas versiones; «Preparar el entorno de inferencia» también acepta un Python suyo para cluster.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: {address} does not answer any more. Start it again, and run with RESUME to go on.</source>
        <translation>SCHEDULER: {address} ya no responde. Inícielo de nuevo, y ejecute con RESUME para continuar.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: a part failed on the cluster ({name}: {error}).</source>
        <translation>SCHEDULER: una parte falló en el clúster ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>Check the address, and the certificates in Dask's own configuration (distributed.comm.tls).</source>
        <translation>Compruebe la dirección y los certificados de la configuración propia de Dask (distributed.comm.tls).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>Check the address, and whether it runs; one with TLS begins with tls://.</source>
        <translation>Compruebe la dirección y si está en marcha; una con TLS empieza por tls://.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>SCHEDULER: no Dask scheduler answers at {address} ({error}). {remedy}</source>
        <translation>SCHEDULER: ningún planificador de Dask responde en {address} ({error}). {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/connection.py"/>
        <source>Dask {dask}, distributed {distributed} and Python {python}</source>
        <translation>Dask {dask}, distributed {distributed} y Python {python}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>The process that speaks with the scheduler {what}.</source>
        <translation>El proceso que habla con el planificador {what}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/link.py"/>
        <source>{sentence} Run again with RESUME to go on.</source>
        <translation>{sentence} Ejecute de nuevo con RESUME para continuar.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>SCHEDULER: a worker answered what nobody asked ({error}).</source>
        <translation>SCHEDULER: un trabajador respondió algo que nadie había preguntado ({error}).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>A part came before a scheduler was named.</source>
        <translation>Llegó una parte antes de que se nombrara un planificador.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>The cluster has {workers} workers with {threads} threads now.</source>
        <translation>El clúster tiene ahora {workers} trabajadores con {threads} hilos.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>QGIS on {answer} died of a part. It is started again.</source>
        <translation>QGIS en {answer} murió a causa de una parte. Se inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>The Dask worker {worker} {reason}.</source>
        <translation>El trabajador de Dask {worker} {reason}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>{sentence} It is left out.</source>
        <translation>{sentence} Se excluye.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>SCHEDULER: no worker can take part in this run. {sentence}</source>
        <translation>SCHEDULER: ningún trabajador puede participar en esta ejecución. {sentence}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/cluster/submit.py"/>
        <source>The model was sent to {worker}, which cannot read its files.</source>
        <translation>El modelo se envió a {worker}, que no puede leer sus archivos.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>{own}, the Python chosen for the {family} environment, is not there any more. Choose another, or make the environment, with “Set up inference environment”.</source>
        <translation>{own}, el Python elegido para el entorno {family}, ya no está. Elija otro, o cree el entorno con «Preparar el entorno de inferencia».</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>which speaks with a SCHEDULER</source>
        <translation>que habla con un SCHEDULER</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>in which this kind of model runs</source>
        <translation>en el que funciona este tipo de modelo</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>The {family} environment, {use}, is not installed. Run the algorithm “Set up inference environment” of Deep Objects, or: qgis_process run deepobjects:setupenvironment -- ENVIRONMENT={family}</source>
        <translation>El entorno {family}, {use}, no está instalado. Ejecute el algoritmo «Preparar el entorno de inferencia» de Deep Objects, o bien: qgis_process run deepobjects:setupenvironment -- ENVIRONMENT={family}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>Close other programs, or raise the limits that the system sets to QGIS.</source>
        <translation>Cierre otros programas, o aumente los límites que el sistema impone a QGIS.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>The inference process could not be started with {interpreter} ({reason}). {remedy}</source>
        <translation>El proceso de inferencia no se pudo iniciar con {interpreter} ({reason}). {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/environment/interpreters.py"/>
        <source>No Python interpreter was found in {prefix}. Install Python 3 with its venv module.</source>
        <translation>No se encontró ningún intérprete de Python en {prefix}. Instale Python 3 con su módulo venv.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/home.py"/>
        <source>{model}: the files of the model were changed during the run, whose rows would be of two models. Run again.</source>
        <translation>{model}: los archivos del modelo cambiaron durante la ejecución, cuyas filas serían de dos modelos. Ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/inspection.py"/>
        <source>{definition}: the model's code answered for the inference process, with what it never says. Do not use this model.</source>
        <translation>{definition}: el código del modelo respondió por el proceso de inferencia, con algo que este nunca dice. No use este modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>The model takes one chip at a time.</source>
        <translation>El modelo recibe los recortes de uno en uno.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>probabilities</source>
        <translation>probabilidades</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>The model's outputs are read as {said}.</source>
        <translation>Las salidas del modelo se leen como {said}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>outcomes</source>
        <translation>resultados</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>captions</source>
        <translation>descripciones</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>{name}: the model gave scores of the shape {shape} for {count} objects, but {outputs} each when it was loaded. Export the model again.</source>
        <translation>{name}: el modelo dio puntuaciones de la forma {shape} para {count} objetos, pero {outputs} por objeto cuando se cargó. Exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>{name}: the model gave {count} {what} for {objects} objects. Set the model argument batch_size to 1, or ask the model's author.</source>
        <translation>{name}: el modelo dio {count} {what} para {objects} objetos. Dé el valor 1 al argumento del modelo batch_size, o pregunte al autor del modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/judge.py"/>
        <source>{name}: the model failed ({error}: {told}).</source>
        <translation>{name}: el modelo falló ({error}: {told}).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/pipes.py"/>
        <source>{sentence} Its last lines:
{last}</source>
        <translation>{sentence} Sus últimas líneas:
{last}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/room.py"/>
        <source>The temporary folder has no room for {size:.0f} MB of {what} ({reason}). Free some space there, or set TMPDIR to another folder.</source>
        <translation>La carpeta temporal no tiene sitio para {size:.0f} MB de {what} ({reason}). Libere espacio allí, o indique otra carpeta en TMPDIR.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>There is not enough memory for this model and batch. Set the model argument batch_size to a smaller number.</source>
        <translation>No hay memoria suficiente para este modelo y este lote. Dé un número menor al argumento del modelo batch_size.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>{name} is no request.</source>
        <translation>{name} no es ninguna petición.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>Computing on the CPU: the card failed ({told}).</source>
        <translation>Se calcula en la CPU: la tarjeta falló ({told}).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>{name}: no GPU can be used, though the CPU can: {told}. Choose PROCESSOR AUTO or CPU, or free the card.</source>
        <translation>{name}: no se puede usar ninguna GPU, aunque la CPU sí: {told}. Elija PROCESSOR AUTO o CPU, o libere la tarjeta.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>Chips came before a model was loaded.</source>
        <translation>Llegaron recortes antes de que se cargara un modelo.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/session.py"/>
        <source>Chips came before their shared file.</source>
        <translation>Llegaron recortes antes que su archivo compartido.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/settled.py"/>
        <source>The batch size {asked} was lowered to {square}: chips are large.</source>
        <translation>El tamaño de lote {asked} se redujo a {square}: los recortes son grandes.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/settled.py"/>
        <source>The batch size {asked} was changed to {square}, a square number.</source>
        <translation>El tamaño de lote {asked} se cambió a {square}, un número cuadrado.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/actions.py"/>
        <source>The {family} environment is there already, and works; nothing was changed. ACTION REPAIR makes it anew.</source>
        <translation>El entorno {family} ya existe y funciona; no se cambió nada. ACTION REPAIR vuelve a crearlo.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/actions.py"/>
        <source>The {family} environment was made for the {old}, and is replaced by one for the {new}. To keep it for the {old}, cancel, and choose ACTION REPAIR.</source>
        <translation>El entorno {family} se creó para {old}, y se sustituye por uno para {new}. Para conservarlo para {old}, cancele, y elija ACTION REPAIR.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/actions.py"/>
        <source>The {family} environment was made from other requirements than those of this version; ACTION REPAIR brings it up to date.</source>
        <translation>El entorno {family} se creó con requisitos distintos de los de esta versión; ACTION REPAIR lo pone al día.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/actions.py"/>
        <source>{own}, a Python of your own, stands for the {family} environment, and is not changed. Repair it with its own tools, or choose ACTION INSTALL to get an environment of the plugin's own.</source>
        <translation>{own}, un Python suyo, hace de entorno {family}, y no se cambia. Repárelo con sus propias herramientas, o elija ACTION INSTALL para tener un entorno propio del complemento.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment is made for the CPU only: choose VARIANT CPU.</source>
        <translation>El entorno {family} solo se crea para la CPU: elija VARIANT CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>VARIANT GPU is for NVIDIA's cards, which no Mac has: choose CPU.</source>
        <translation>VARIANT GPU es para tarjetas NVIDIA, que ningún Mac tiene: elija CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment needs Python 3.9 or newer, but QGIS has {python}. Name a newer Python of your own in EXISTING_PYTHON.</source>
        <translation>El entorno {family} necesita Python 3.9 o posterior, pero QGIS tiene {python}. Indique en EXISTING_PYTHON un Python suyo más nuevo.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment for the GPU needs Python 3.10 or newer, but QGIS has {python}. Name a newer Python of your own in EXISTING_PYTHON.</source>
        <translation>El entorno {family} para la GPU necesita Python 3.10 o posterior, pero QGIS tiene {python}. Indique en EXISTING_PYTHON un Python suyo más nuevo.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment has no builds for Macs with an Intel processor, nor for a QGIS that runs as if on one (Rosetta). Take a QGIS for Apple silicon, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>El entorno {family} no tiene compilaciones para Mac con procesador Intel, ni para un QGIS que funciona como si estuviera en uno (Rosetta). Use un QGIS para Apple silicon, o indique un Python suyo en EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment has builds for Linux with glibc, and this system has another C library. Name a Python of your own in EXISTING_PYTHON.</source>
        <translation>El entorno {family} tiene compilaciones para Linux con glibc, y este sistema tiene otra biblioteca de C. Indique un Python suyo en EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>The {family} environment has builds for Linux with glibc 2.28 or newer, but this system has {glibc}. Name a Python of your own in EXISTING_PYTHON.</source>
        <translation>El entorno {family} tiene compilaciones para Linux con glibc 2.28 o más nueva, pero este sistema tiene {glibc}. Indique un Python suyo en EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>{index} does not answer.</source>
        <translation>{index} no responde.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/builds.py"/>
        <source>WHEELS: {folder} has no wheel of {package} for Python {python} on {system}, which the torch environment for the {variant} needs. Put it there, with the torchvision that belongs to it.</source>
        <translation>WHEELS: {folder} no tiene ningún wheel de {package} para Python {python} en {system}, que el entorno torch para {variant} necesita. Póngalo ahí, con el torchvision que le corresponde.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>Choose ACTION REPAIR, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>Elija ACTION REPAIR, o indique un Python suyo en EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>What was there before is as it was; another Python can be named in EXISTING_PYTHON.</source>
        <translation>Lo que había antes queda como estaba; se puede indicar otro Python en EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>Mend it by its own tools, or choose another Python.</source>
        <translation>Repárelo con sus propias herramientas, o elija otro Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>{framework} does not compute on the {device}: {problem}</source>
        <translation>{framework} no calcula en la {device}: {problem}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>{framework} computes on the {device}</source>
        <translation>{framework} calcula en la {device}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>its packages come from elsewhere: {places}.</source>
        <translation>sus paquetes vienen de otra parte: {places}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>The check of the environment was stopped before it ended.</source>
        <translation>La comprobación del entorno se detuvo antes de terminar.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>its check did not end within {seconds} seconds.</source>
        <translation>su comprobación no terminó en {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>its interpreter gave no answer that can be read.</source>
        <translation>su intérprete no dio ninguna respuesta legible.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>its interpreter ended with {code}: {lines}.</source>
        <translation>su intérprete terminó con {code}: {lines}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/checking.py"/>
        <source>The {family} environment does not work: {fact} {remedy}</source>
        <translation>El entorno {family} no funciona: {fact} {remedy}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>{place} could not be read or written, which the set-up needs ({reason}). Allow it, or free some space there.</source>
        <translation>No se pudo leer o escribir {place}, lo que la preparación necesita ({reason}). Permítalo, o libere espacio allí.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>The {family} environment is being set up already, in another window of QGIS or by another program. Wait until that has ended.</source>
        <translation>El entorno {family} ya se está preparando, en otra ventana de QGIS o con otro programa. Espere a que termine.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>The {family} environment is in use: a model runs in it, in this window of QGIS or another, or waits loaded in another. End that first.</source>
        <translation>El entorno {family} está en uso: un modelo se ejecuta en él, en esta ventana de QGIS o en otra, o espera cargado en otra. Termine eso primero.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>{folder} leads to another place, and stays as it is. Look at it, and remove it by hand.</source>
        <translation>{folder} lleva a otro lugar y queda como está. Mírelo y quítelo a mano.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/guard.py"/>
        <source>{folder} is no environment of this plugin's, and stays as it is. Look at it, and remove it by hand.</source>
        <translation>{folder} no es un entorno de este complemento y queda como está. Mírelo y quítelo a mano.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/making.py"/>
        <location filename="../../processing_provider/algorithms/log.py"/>
        <source>Warning: {text}</source>
        <translation>Advertencia: {text}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/making.py"/>
        <source>Making the {family} environment in {folder}</source>
        <translation>Creando el entorno {family} en {folder}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/making.py"/>
        <source>The {family} environment was made for the GPU, but none of its packages computes on one. Look at where they come from (WHEELS, PIP_OPTIONS, pip's configuration), and choose ACTION REPAIR.</source>
        <translation>El entorno {family} se creó para la GPU, pero ninguno de sus paquetes calcula en una. Revise de dónde vienen (WHEELS, PIP_OPTIONS, la configuración de pip), y elija ACTION REPAIR.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>{interpreter} is Python {found}, but {oldest} or newer is needed. Choose another Python.</source>
        <translation>{interpreter} es Python {found}, pero se necesita {oldest} o más nuevo. Elija otro Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>{interpreter} cannot import {missing}, which the {family} environment needs ({reason}). Install it there, or choose another Python.</source>
        <translation>{interpreter} no puede importar {missing}, que el entorno {family} necesita ({reason}). Instálelo allí, o elija otro Python.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>it did not answer as Python does</source>
        <translation>no respondió como lo hace Python</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>it did not answer within {seconds} seconds</source>
        <translation>no respondió en {seconds} segundos</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/own_python.py"/>
        <source>{interpreter} cannot be used as a Python ({reason}). Choose a Python interpreter, such as bin/python or python.exe of an environment.</source>
        <translation>{interpreter} no se puede usar como un Python ({reason}). Elija un intérprete de Python, como bin/python o python.exe de un entorno.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/packages.py"/>
        <source>The torch environment for the GPU needs PyTorch's builds for cards, and {index} does not offer them. Look at the network, or choose CPU.</source>
        <translation>El entorno torch para la GPU necesita las compilaciones de PyTorch para tarjetas, y {index} no las ofrece. Revise la red, o elija CPU.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/packages.py"/>
        <source>The build of the Python Package Index is taken, which carries CUDA.</source>
        <translation>Se toma la compilación del Python Package Index, que trae CUDA.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/packages.py"/>
        <source>No hashes are known for Python {python} on {system}: the pinned versions are installed without them.</source>
        <translation>No se conocen hashes para Python {python} en {system}: las versiones fijadas se instalan sin ellos.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/packages.py"/>
        <source>{packages}: no hashes of ours are known; pip compares those that the index states.</source>
        <translation>{packages}: no se conocen hashes nuestros; pip compara los que indica el índice.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/removal.py"/>
        <source>There is no {family} environment; nothing was removed.</source>
        <translation>No hay ningún entorno {family}; no se quitó nada.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/removal.py"/>
        <source>What a set-up of the {family} environment that broke off left was removed.</source>
        <translation>Se eliminó lo que dejó una configuración interrumpida del entorno {family}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/removal.py"/>
        <source>The {family} environment was removed from {folder}.</source>
        <translation>El entorno {family} se quitó de {folder}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/removal.py"/>
        <source>{own} stands for the {family} environment no more; it was not changed.</source>
        <translation>{own} ya no hace de entorno {family}; no se cambió.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/sizes.py"/>
        <source>The {family} environment: about {download} to download, {installed} installed.</source>
        <translation>El entorno {family}: unos {download} para descargar, {installed} instalados.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/sizes.py"/>
        <source>The {family} environment: {installed} installed, from the folder of wheels.</source>
        <translation>El entorno {family}: {installed} instalados, desde la carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/sizes.py"/>
        <source>The {family} environment needs {needed} while it is made, but the disk of {folder} has {free} left. Free some space, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>El entorno {family} necesita {needed} mientras se crea, pero al disco de {folder} le quedan {free}. Libere espacio, o indique un Python suyo en EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/steps.py"/>
        <source>The environment could not be made; the step that failed said: {lines}</source>
        <translation>No se pudo crear el entorno; el paso que falló dijo: {lines}</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/steps.py"/>
        <source>{program} could not be started ({reason}). Install Python 3 with its venv module, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>{program} no se pudo iniciar ({reason}). Instale Python 3 con su módulo venv, o indique un Python suyo en EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/steps.py"/>
        <source>The set-up was cancelled; what was there before is as it was.</source>
        <translation>La preparación se canceló; lo que había antes queda como estaba.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>Install the current Microsoft Visual C++ Redistributable (x64), then set the environment up again.</source>
        <translation>Instale el Microsoft Visual C++ Redistributable (x64) actual, y prepare de nuevo el entorno.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>A virus scanner or a rule of your organisation keeps programs from running there: have the folder excepted, or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>Un antivirus o una regla de su organización impide que se ejecuten programas allí: haga que se exceptúe la carpeta, o indique un Python suyo en EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>Install Python's venv module (on Debian and Ubuntu: apt install python3-venv), or name a Python of your own in EXISTING_PYTHON.</source>
        <translation>Instale el módulo venv de Python (en Debian y Ubuntu: apt install python3-venv), o indique un Python suyo en EXISTING_PYTHON.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>Somebody between here and the index, as a company's firewall, signs its connections: add that authority's certificate in QGIS's options under Authentication › Manage certificates.</source>
        <translation>Alguien entre este ordenador y el índice, como el cortafuegos de una empresa, firma sus conexiones: añada el certificado de esa autoridad en las opciones de QGIS, en Autenticación › Administrar certificados.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The proxy asks for a user and a password: set both in QGIS's options under Network.</source>
        <translation>El proxy pide usuario y contraseña: indíquelos en las opciones de QGIS, en Red.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The proxy does not answer: set it in QGIS's options under Network.</source>
        <translation>El proxy no responde: indíquelo en las opciones de QGIS, en Red.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>A file is another than the one that was tried with this plugin, and was not installed: look at where it comes from, an index or a folder of your own.</source>
        <translation>Un archivo es distinto del que se probó con este complemento, y no se instaló: mire de dónde viene, de un índice o de una carpeta suya.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The disk is full: free some space, and set the environment up again.</source>
        <translation>El disco está lleno: libere espacio, y prepare de nuevo el entorno.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The path of its folder is too long for this system.</source>
        <translation>La ruta de su carpeta es demasiado larga para este sistema.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>The index is not reached: look at the network and at QGIS's options under Network, or install from a folder of wheels (WHEELS).</source>
        <translation>No se alcanza el índice: revise la red y las opciones de QGIS, en Red, o instale desde una carpeta de wheels (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>No such file was found for this Python and system: the folder of WHEELS has none, or the index does not answer as one, since it asks for a login or is out of order. Open its address in a browser.</source>
        <translation>No se encontró tal archivo para este Python y este sistema: la carpeta de WHEELS no lo tiene, o el índice no responde como tal, porque pide iniciar sesión o está averiado. Abra su dirección en un navegador.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/setup/trouble.py"/>
        <source>There is no such file for this Python and system, or not in the folder of WHEELS.</source>
        <translation>No hay tal archivo para este Python y este sistema, o no está en la carpeta de WHEELS.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>The inference process died of {count} objects at once, but not of fewer: batches have {size} from here on.</source>
        <translation>El proceso de inferencia murió con {count} objetos a la vez, pero no con menos: desde aquí los lotes son de {size}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>Memory ran out with {count} objects at once: batches have {size} from here on.</source>
        <translation>La memoria se agotó con {count} objetos a la vez: desde aquí los lotes son de {size}.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>The inference process died of each of the last {lost} objects, also when they were alone. Check the model and its environment.</source>
        <translation>El proceso de inferencia murió con cada uno de los últimos {lost} objetos, también cuando estaban solos. Compruebe el modelo y su entorno.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>{sentence}. It is started again.</source>
        <translation>{sentence}. Se inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>Inference on {device} from here on.</source>
        <translation>Inferencia en {device} desde aquí.</translation>
    </message>
    <message>
        <location filename="../../inference/worker/supervisor.py"/>
        <source>The inference process fails on object after object.</source>
        <translation>El proceso de inferencia falla objeto tras objeto.</translation>
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
        <source>Left out of {layer}, where the other layer has no object: {count}.</source>
        <translation>Omitidos de {layer}, donde la otra capa no tiene ningún objeto: {count}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>No object has a counterpart. Do the layers lie in one place, or the keys fit?</source>
        <translation>Ningún objeto tiene correspondencia. ¿Están las capas en el mismo lugar, o coinciden las claves?</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/output/accuracy/section.py"/>
        <source>No object has both a label and a known truth: there is nothing to compare.</source>
        <translation>Ningún objeto tiene a la vez una etiqueta y una verdad de referencia: no hay nada que comparar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>{missing} has no CRS; it is taken to be that of {other}, {name}.</source>
        <translation>{missing} no tiene SRC; se supone que es el de {other}, {name}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/assess_accuracy.py"/>
        <source>No label is a class of the truth: “{label}” is none of these: {truths}.</source>
        <translation>Ninguna etiqueta es una clase de la verdad de referencia: «{label}» no es ninguna de estas: {truths}.</translation>
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
        <translation>localización</translation>
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
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>The algorithm was not prepared.</source>
        <translation>El algoritmo no se preparó.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Asking the model's code what it needs</source>
        <translation>Preguntando al código del modelo qué necesita</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
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
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>{skipped} files of the folder are no images.</source>
        <translation>{skipped} archivos de la carpeta no son imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>Explainability maps are written to {folder}.</source>
        <translation>Los mapas de explicabilidad se escriben en {folder}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>{without_place} rows have no geometry, since their objects have no place in the output CRS.</source>
        <translation>{without_place} filas no tienen geometría, porque sus objetos no tienen posición en el SRC de salida.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>No row has an explainability map, since each shows a single photo. Choose PER_PHOTO as PHOTO_ROWS to get them.</source>
        <translation>Ninguna fila tiene un mapa de explicabilidad, pues cada uno muestra una sola foto. Elija PER_PHOTO como PHOTO_ROWS para obtenerlos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/classify_objects.py"/>
        <source>No object has an explainability map: the model's features lie on fewer than 16 cells of its chips, or nothing speaks for its classes. Larger chips may help.</source>
        <translation>Ningún objeto tiene un mapa de explicabilidad: las características del modelo se sitúan en menos de 16 celdas de sus recortes, o nada habla a favor de sus clases. Recortes más grandes pueden ayudar.</translation>
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
        <source>OUTPUT: {target} cannot be written ({reason}). Make room there, or choose another folder.</source>
        <translation>OUTPUT: no se puede escribir {target} ({reason}). Haga sitio allí, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>Packing the model</source>
        <translation>Empaquetando el modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>{count} files, {size:.1f} MB.</source>
        <translation>{count} archivos, {size:.1f} MB.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/create_model_package.py"/>
        <source>The model gets the bands {listed}, counted from 1.</source>
        <translation>El modelo recibe las bandas {listed}, contadas desde 1.</translation>
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
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>{written} of the {total} rows are in the output already; the next run replaces them.</source>
        <translation>{written} de las {total} filas ya están en la salida; la próxima ejecución las reemplaza.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>{written} of the {total} rows are in the output already: delete them there before you run again.</source>
        <translation>{written} de las {total} filas ya están en la salida: bórrelas allí antes de ejecutar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>The table {table} was emptied for the new rows; the next run fills it.</source>
        <translation>La tabla {table} se vació para las filas nuevas; la próxima ejecución la rellena.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>OUTPUT: a shapefile holds points or lines or polygons, but the objects are of several kinds. Choose a GeoPackage, and run again.</source>
        <translation>OUTPUT: un shapefile contiene puntos, líneas o polígonos, pero los objetos son de varios tipos. Elija un GeoPackage y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/destination.py"/>
        <source>OUTPUT: a temporary layer holds points or lines or polygons, but the objects are of several kinds. Choose a GeoPackage, and run again.</source>
        <translation>OUTPUT: una capa temporal contiene puntos, líneas o polígonos, pero los objetos son de varios tipos. Elija un GeoPackage y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Export training chips</source>
        <translation>Exportar recortes de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Cuts chips of objects whose class is known, to train a model with.</source>
        <translation>Extrae recortes de objetos cuya clase se conoce, para entrenar un modelo con ellos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>deep learning,training,chips,tiles,export,labeled tiles,imagenet,imagefolder,pytorch</source>
        <translation>aprendizaje profundo,entrenamiento,recortes,teselas,exportar,labeled tiles,imagenet,imagefolder,pytorch</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Reading the classes</source>
        <translation>Leyendo las clases</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Exporting: {done} of {total} objects, {rate} a second, {left} left</source>
        <translation>Exportando: {done} de {total} objetos, {rate} por segundo, quedan {left}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Exporting the chips</source>
        <translation>Exportando los recortes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/export_training_chips.py"/>
        <source>Describing the set</source>
        <translation>Describiendo el conjunto</translation>
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
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/inspect_model.py"/>
        <source>installed from older requirements; set it up again</source>
        <translation>instalado con requisitos anteriores; prepárelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/log.py"/>
        <source>The system gives QGIS no more of what the run needs ({reason}). Close other programs, or raise the limits that the system sets to QGIS, and run again.</source>
        <translation>El sistema no da a QGIS más de lo que la ejecución necesita ({reason}). Cierre otros programas, o aumente los límites que el sistema impone a QGIS, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/log.py"/>
        <source>The run cannot go on: {reason}. Run again, and leave its layers there to its end.</source>
        <translation>La ejecución no puede continuar: {reason}. Ejecute de nuevo, y deje sus capas allí hasta el final.</translation>
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
        <location filename="../../processing_provider/algorithms/removed.py"/>
        <source>a layer that the run needs was removed from the project</source>
        <translation>una capa que la ejecución necesita se eliminó del proyecto</translation>
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
        <translation>{rows} filas, con {model} ({task})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report.py"/>
        <location filename="../../processing_provider/output/accuracy/confusion.py"/>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
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
        <location filename="../../processing_provider/output/model_page.py"/>
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
        <location filename="../../processing_provider/output/model_rows.py"/>
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
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/report_facts.py"/>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>The kind of models for which packages are installed.</source>
        <translation>El tipo de modelos para los que se instalan paquetes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>GPU: packages that compute on NVIDIA's cards too; some GB more (onnx, torch).</source>
        <translation>GPU: paquetes que calculan también en tarjetas NVIDIA; algunos GB más (onnx, torch).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>INSTALL, where it is not there yet; CHECK: a real computation with each framework and device; REPAIR: make it anew, for the same processor; REMOVE; DIAGNOSE: a text for a request for help.</source>
        <translation>INSTALL: crearlo si aún no existe; CHECK: un cálculo real con cada framework y dispositivo; REPAIR: volver a crearlo, para el mismo procesador; REMOVE: eliminarlo; DIAGNOSE: un texto para una petición de ayuda.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Existing Python to use instead</source>
        <translation>Python existente que se usará en su lugar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>The interpreter of an environment of your own, which must have the packages.</source>
        <translation>El intérprete de un entorno suyo, que debe tener los paquetes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Folder of wheels to install from</source>
        <translation>Carpeta de wheels desde la que instalar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>For a machine without internet; no index is asked then.</source>
        <translation>Para una máquina sin internet; entonces no se consulta ningún índice.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Further options for pip</source>
        <translation>Más opciones para pip</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>For example --index-url and the address of an index of your own.</source>
        <translation>Por ejemplo, --index-url y la dirección de un índice suyo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Its Python interpreter</source>
        <translation>Su intérprete de Python</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>Whether a GPU computed</source>
        <translation>Si una GPU calculó</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>What was computed, a line each</source>
        <translation>Lo que se calculó, una línea por cálculo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/declare.py"/>
        <source>The text for a request for help</source>
        <translation>El texto para una petición de ayuda</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/network.py"/>
        <source>The proxy of QGIS's options is a SOCKS proxy, which pip cannot use: set an HTTP proxy there, or install from a folder of wheels (WHEELS).</source>
        <translation>El proxy de las opciones de QGIS es un proxy SOCKS, que pip no puede usar: indique allí un proxy HTTP, o instale desde una carpeta de wheels (WHEELS).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>PIP_OPTIONS: a quotation mark is not closed. Close it, or leave it out.</source>
        <translation>PIP_OPTIONS: falta cerrar unas comillas. Ciérrelas, o quítelas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>PIP_OPTIONS: an address holds a password, which everybody on this computer could read while pip runs. Put the address into pip's own configuration, or into the variable PIP_INDEX_URL.</source>
        <translation>PIP_OPTIONS: una dirección contiene una contraseña, que cualquiera en este ordenador podría leer mientras pip se ejecuta. Ponga la dirección en la configuración propia de pip, o en la variable PIP_INDEX_URL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>EXISTING_PYTHON is chosen with ACTION INSTALL, and not with {action}: leave it empty, or choose INSTALL.</source>
        <translation>EXISTING_PYTHON se elige con ACTION INSTALL, y no con {action}: déjelo vacío, o elija INSTALL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>EXISTING_PYTHON: nothing is installed into a Python of your own. Leave WHEELS and PIP_OPTIONS empty.</source>
        <translation>EXISTING_PYTHON: en un Python suyo no se instala nada. Deje vacíos WHEELS y PIP_OPTIONS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setting_up/order.py"/>
        <source>WHEELS: {folder} is no folder with wheels (.whl). Choose the folder that “pip download” filled.</source>
        <translation>WHEELS: {folder} no es una carpeta con wheels (.whl). Elija la carpeta que llenó «pip download».</translation>
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
        <source>deep learning,install,python,pip,onnx,pytorch,tensorflow,dask,gpu,cuda,diagnostics</source>
        <translation>aprendizaje profundo,instalar,python,pip,onnx,pytorch,tensorflow,dask,gpu,cuda,diagnóstico</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Setting up the {family} environment</source>
        <translation>Preparando el entorno {family}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Checking the {family} environment</source>
        <translation>Comprobando el entorno {family}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/setup_environment.py"/>
        <source>Models of the {family} environment now run in {interpreter}.</source>
        <translation>Los modelos del entorno {family} se ejecutan ahora en {interpreter}.</translation>
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
        <location filename="../../processing_provider/algorithms/subjects/features.py"/>
        <source>Images without a CRS are taken to be in {crs}, that of {given}.</source>
        <translation>Se supone que las imágenes sin SRC están en {crs}, el de {given}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>{count} images without a CRS are taken to be in {crs}, that of the first image that has one.</source>
        <translation>Se supone que {count} imágenes sin SRC están en {crs}, el de la primera imagen que tiene uno.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>OUTPUT_CRS: no image has a CRS, so that their outlines cannot be moved to another one. Assign the images their CRS, or leave OUTPUT_CRS empty.</source>
        <translation>OUTPUT_CRS: ninguna imagen tiene SRC, de modo que sus contornos no se pueden reproyectar a otro. Asigne a las imágenes su SRC, o deje OUTPUT_CRS vacío.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>{count} images have no geometry, since not all of their corners have a place in {crs}. Choose an OUTPUT_CRS that reaches as far as they do.</source>
        <translation>{count} imágenes no tienen geometría, porque no todas sus esquinas tienen posición en {crs}. Elija un OUTPUT_CRS que llegue tan lejos como ellas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/images.py"/>
        <source>… and {count} more images cannot be read.</source>
        <translation>… y {count} imágenes más no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/opening.py"/>
        <source>{source}: band {band} ranges from {least:g} to {most:g}, by {origin}.</source>
        <translation>{source}: la banda {band} va de {least:g} a {most:g}, según {origin}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/opening.py"/>
        <source>Band {band} ranges from {least:g} to {most:g}, by {origin}.</source>
        <translation>La banda {band} va de {least:g} a {most:g}, según {origin}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/photos.py"/>
        <source>Listing the photos</source>
        <translation>Listando las fotos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/subjects/photos.py"/>
        <source>{skipped} attachments are no pictures.</source>
        <translation>{skipped} adjuntos no son imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/team.py"/>
        <source>Finding the workers</source>
        <translation>Buscando los trabajadores</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/training.py"/>
        <source>{count} chips are kept. Run again with RESUME, and otherwise as before, to go on from there.</source>
        <translation>{count} recortes se conservan. Ejecute de nuevo con RESUME, y en lo demás como antes, para continuar desde ahí.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/training.py"/>
        <source>RESUME: {count} objects are done already.</source>
        <translation>RESUME: {count} objetos ya están hechos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/training.py"/>
        <source>There is no object to make a chip of. Check FEATURES, its selection, and EXTENT.</source>
        <translation>No hay ningún objeto del que hacer un recorte. Compruebe FEATURES, su selección y EXTENT.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithms/training.py"/>
        <source>No object becomes a chip; by status: {told}. Check CLASS_FIELD, and whether the objects lie on the imagery.</source>
        <translation>Ningún objeto da un recorte; por estado: {told}. Compruebe CLASS_FIELD, y si los objetos están sobre las imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/collection.py"/>
        <source>Band {band} of {source} has no valid pixel, so that the model's DataRange cannot be applied. Choose imagery with data in it.</source>
        <translation>La banda {band} de {source} no tiene ningún píxel válido, de modo que no se puede aplicar el DataRange del modelo. Elija imágenes que contengan datos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/collection.py"/>
        <source>{image}: {bands} bands are extracted from it, but {first} from the first image. Classify images of one kind at a time.</source>
        <translation>{image}: se extraen {bands} bandas de ella, pero {first} de la primera imagen. Clasifique imágenes de un solo tipo a la vez.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/collection.py"/>
        <source>{image} changed during the run: it has other pixels than when it was first opened. Run again without editing the image.</source>
        <translation>{image} cambió durante la ejecución: sus píxeles no son los que tenía cuando se abrió por primera vez. Ejecute de nuevo sin editar la imagen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/files.py"/>
        <source>{part} was there when the run began, and is not any more. Connect its drive or put the file back, and run again.</source>
        <translation>{part} estaba al comenzar la ejecución, y ya no está. Conecte su unidad o devuelva el archivo a su sitio, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/files.py"/>
        <source>{part} changed while it was read, and cannot be read on. Run again when nobody writes to it.</source>
        <translation>{part} cambió mientras se leía, y no se puede seguir leyendo. Ejecute de nuevo cuando nadie escriba en él.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/files.py"/>
        <source>{path} changed during the run: some rows may be about its old pixels, others about new ones. Run again if its pixels changed.</source>
        <translation>{path} cambió durante la ejecución: algunas filas pueden tratar de sus píxeles antiguos, otras de los nuevos. Ejecute de nuevo si cambiaron sus píxeles.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/files.py"/>
        <source>… and {count} more images changed during the run.</source>
        <translation>… y {count} imágenes más cambiaron durante la ejecución.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} does not exist. Choose a folder of images.</source>
        <translation>INPUT_FOLDER: {folder} no existe. Elija una carpeta de imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} is no folder. Choose a folder of images.</source>
        <translation>INPUT_FOLDER: {folder} no es una carpeta. Elija una carpeta de imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} cannot be listed ({reason}). Check your permission.</source>
        <translation>INPUT_FOLDER: no se puede listar {folder} ({reason}). Compruebe sus permisos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} is empty.</source>
        <translation>INPUT_FOLDER: {folder} está vacía.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>INPUT_FOLDER: {folder} holds no image among its {skipped} files.</source>
        <translation>INPUT_FOLDER: {folder} no contiene ninguna imagen entre sus {skipped} archivos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>Choose a folder of images, or switch on SUBFOLDERS to look in the folders below it too.</source>
        <translation>Elija una carpeta de imágenes, o active SUBFOLDERS para buscar también en las carpetas que contiene.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/folder.py"/>
        <source>Choose a folder of images.</source>
        <translation>Elija una carpeta de imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>In ArcGIS save a raster as GeoTIFF with “Copy Raster”.</source>
        <translation>En ArcGIS guarde un ráster como GeoTIFF con «Copiar ráster» (Copy Raster).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>Export the paths of a mosaic dataset with “Export Mosaic Dataset Paths” and choose those images, or export its footprints with a field of paths and choose that layer.</source>
        <translation>Exporte las rutas de un dataset de mosaico con «Exportar rutas de dataset de mosaico» (Export Mosaic Dataset Paths) y elija esas imágenes, o exporte sus huellas con un campo de rutas y elija esa capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>{place} is a file geodatabase, not a raster. {copy} {export}</source>
        <translation>{place} es una geodatabase de archivos, no un ráster. {copy} {export}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>{name} in {place} is an Esri mosaic dataset, which GDAL cannot read. {export}</source>
        <translation>{name} en {place} es un dataset de mosaico de Esri, que GDAL no puede leer. {export}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/geodatabase.py"/>
        <source>{name} in the file geodatabase {place} cannot be read as a raster by this GDAL ({version}). {copy} {export}</source>
        <translation>{name}, en la geodatabase de archivos {place}, no se puede leer como ráster con este GDAL ({version}). {copy} {export}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/headers.py"/>
        <source>There is no raster to read. Choose one at least.</source>
        <translation>No hay ningún ráster que leer. Elija al menos uno.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/headers.py"/>
        <source>None of the {count} rasters can be read. The first one: {reason}</source>
        <translation>Ninguno de los {count} rásteres se puede leer. El primero: {reason}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/headers.py"/>
        <source>The raster cannot be read: {reason}</source>
        <translation>El ráster no se puede leer: {reason}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/headers.py"/>
        <source>{image} has no place on the ground, so it cannot be joined with other rasters. Georeference it, or process the images separately.</source>
        <translation>{image} no tiene ubicación en el terreno, por lo que no se puede unir con otros rásteres. Georreferénciela, o procese las imágenes por separado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>Choose rasters of one kind, or process the images separately.</source>
        <translation>Elija rásteres de un solo tipo, o procese las imágenes por separado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{image} has {bands}, but {other} has {other_bands}, so they cannot be joined to one picture. {remedy}</source>
        <translation>{image} tiene {bands}, pero {other} tiene {other_bands}, por lo que no se pueden unir en una sola imagen. {remedy}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>Band {number} of {other} holds {own} numbers, that of {first} {asked}, and no file tells whether their scales are the same. Convert the rasters to one type, or process the images separately.</source>
        <translation>La banda {number} de {other} contiene números {own}, la de {first} {asked}, y ningún archivo dice si sus escalas son las mismas. Convierta los rásteres a un solo tipo, o procese las imágenes por separado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{table}, so that a number means one thing here and another there. Convert both to red, green and blue first, with “PCT to RGB” of the GDAL tools.</source>
        <translation>{table}, de modo que un número significa una cosa aquí y otra allí. Convierta antes ambas a rojo, verde y azul, con «PCT a RGB» de las herramientas GDAL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>Band {number} is {own} in {other} but {asked} in {first}. Bring the bands into one order first, with “Translate” of the GDAL tools.</source>
        <translation>La banda {number} es {own} en {other} pero {asked} en {first}. Ponga antes las bandas en un mismo orden, con «Traducir (convertir formato)» de las herramientas GDAL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>1 band and an alpha band</source>
        <translation>1 banda y una banda alfa</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>1 band</source>
        <translation>1 banda</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{count} bands and an alpha band</source>
        <translation>{count} bandas y una banda alfa</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>{count} bands</source>
        <translation>{count} bandas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{image} has another colour table than {other}</source>
        <translation>{image} tiene una tabla de colores distinta de la de {other}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/likeness.py"/>
        <source>{image} has a colour table and {other} has none</source>
        <translation>{image} tiene una tabla de colores y {other} ninguna</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{name} holds no valid pixel in band {band}, so that its range of values is unknown. Check the rasters' NoData values.</source>
        <translation>{name} no contiene ningún píxel válido en la banda {band}, de modo que se desconoce su intervalo de valores. Compruebe los valores sin datos de los rásteres.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{origins}, over {count} rasters</source>
        <translation>{origins}, de {count} rásteres</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>the mosaic of {first} and {count} more</source>
        <translation>el mosaico de {first} y {count} más</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{assumed} of the rasters tell no CRS and are taken to be in that of the others.</source>
        <translation>{assumed} de los rásteres no indican su SRC y se supone que están en el de los demás.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>Left out of the picture: {reason}</source>
        <translation>Omitido de la imagen: {reason}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{count} more remarks like these are left out.</source>
        <translation>{count} observaciones más como estas se omiten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>in {count} CRS</source>
        <translation>en {count} SRC</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>without CRS</source>
        <translation>sin SRC</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{count} rasters {systems} are read as one picture on the pixels of {first}; none of them are resampled.</source>
        <translation>{count} rásteres {systems} se leen como una sola imagen sobre los píxeles de {first}; ninguno se remuestrea.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{count} rasters {systems} are read as one picture on the pixels of {first}; {resampled} of them is resampled.</source>
        <translation>{count} rásteres {systems} se leen como una sola imagen sobre los píxeles de {first}; {resampled} de ellos se remuestrea.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/mosaic.py"/>
        <source>{count} rasters {systems} are read as one picture on the pixels of {first}; {resampled} of them are resampled.</source>
        <translation>{count} rásteres {systems} se leen como una sola imagen sobre los píxeles de {first}; {resampled} de ellos se remuestrean.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/placement.py"/>
        <source>{image} lies where the CRS of the first raster has no coordinates, so they cannot be joined to one picture. Process the images separately.</source>
        <translation>{image} está donde el SRC del primer ráster no tiene coordenadas, por lo que no se pueden unir en una sola imagen. Procese las imágenes por separado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/placement.py"/>
        <source>{name} lies too far from the first raster for one picture on its cells. Check the CRS of both, set a larger cell size, or process the images separately.</source>
        <translation>{name} está demasiado lejos del primer ráster para una sola imagen con sus celdas. Compruebe el SRC de ambos, fije un tamaño de celda mayor, o procese las imágenes por separado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{layer} names no raster in its field “{name}”. Fill the field with the paths of rasters, or choose another layer.</source>
        <translation>{layer} no nombra ningún ráster en su campo «{name}». Rellene el campo con las rutas de rásteres, o elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{empty} of {count} features of {layer} name no raster; left out.</source>
        <translation>{empty} de {count} objetos espaciales de {layer} no nombran ningún ráster; se omiten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{layer}: “{field}” is no field of the layer. Choose the field with the paths of the rasters; {fields}.</source>
        <translation>{layer}: «{field}» no es un campo de la capa. Elija el campo con las rutas de los rásteres; {fields}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{layer}: “{field}” is no text field. Choose the field with the paths of the rasters; {fields}.</source>
        <translation>{layer}: «{field}» no es un campo de texto. Elija el campo con las rutas de los rásteres; {fields}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>{layer} lists no rasters: no text field begins with the path of one that is there; {fields}. Choose the field with the paths, or make a layer of them with “Tile index” of the GDAL tools.</source>
        <translation>{layer} no enumera rásteres: ningún campo de texto comienza con la ruta de uno que exista; {fields}. Elija el campo con las rutas, o haga una capa con ellas mediante «Índice de teselas» de las herramientas GDAL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>it has no text fields</source>
        <translation>no tiene campos de texto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>its text fields are {names}</source>
        <translation>sus campos de texto son {names}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/mosaic/tile_index.py"/>
        <source>its text fields are {names} and {count} more</source>
        <translation>sus campos de texto son {names} y {count} más</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/content.py"/>
        <source>{name}: there is no file {given}. Check the path of the photo.</source>
        <translation>{name}: no hay ningún archivo {given}. Compruebe la ruta de la foto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/content.py"/>
        <source>{name} is empty: it holds no bytes. Attach the photo again.</source>
        <translation>{name} está vacía: no contiene ningún byte. Adjunte de nuevo la foto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/content.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <source>of no known format</source>
        <translation>de formato desconocido</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <source>{name} cannot be opened as a picture ({reason}).</source>
        <translation>{name} no se puede abrir como imagen ({reason}).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <source>{name} holds complex numbers, which make no picture.</source>
        <translation>{name} contiene números complejos, que no forman ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <location filename="../../processing_provider/imagery/rasters/gdal_file.py"/>
        <location filename="../../processing_provider/imagery/rasters/layer.py"/>
        <source>no pixels came</source>
        <translation>no llegó ningún píxel</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <location filename="../../processing_provider/imagery/photos/qt_picture.py"/>
        <source>{name} is damaged or incomplete: {reason}. Copy the photo again from where it was taken.</source>
        <translation>{name} está dañada o incompleta: {reason}. Copie de nuevo la foto desde donde se tomó.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/gdal_picture.py"/>
        <source>{name} is damaged ({fault}); it is read as far as it goes.</source>
        <translation>{name} está dañada ({fault}); se lee hasta donde llega.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/photo.py"/>
        <location filename="../../processing_provider/imagery/rasters/colours.py"/>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <location filename="../../processing_provider/imagery/web/tiles.py"/>
        <source>the range of 8 bit</source>
        <translation>el intervalo de 8 bits</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/photo.py"/>
        <source>no valid pixel</source>
        <translation>ningún píxel válido</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/photo.py"/>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>all its pixels</source>
        <translation>todos sus píxeles</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/photos/picture.py"/>
        <source>{name} declares {width} x {height} pixels of {count} bands, which is too large for a photo. Give it as INPUT, as a raster.</source>
        <translation>{name} declara {width} x {height} píxeles de {count} bandas, lo que es demasiado grande para una foto. Indíquela en INPUT, como ráster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>{name} is a device or a pipe, a file is needed. Choose a raster file.</source>
        <translation>{name} es un dispositivo o una tubería; se necesita un archivo. Elija un archivo ráster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>it holds no bands</source>
        <translation>no contiene bandas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>{name} cannot be opened as a raster ({reason}). Choose a raster file.</source>
        <translation>{name} no se puede abrir como ráster ({reason}). Elija un archivo ráster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>{name} is incomplete: its file ends before its picture does. Copy the file again.</source>
        <translation>{name} está incompleto: su archivo termina antes que su imagen. Copie de nuevo el archivo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>{name} holds several rasters, not one. Choose one of them: {rasters}</source>
        <translation>{name} contiene varios rásteres, no uno. Elija uno de ellos: {rasters}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>stored statistics</source>
        <translation>estadísticas guardadas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/dataset.py"/>
        <source>the range of signed 8 bit</source>
        <translation>el intervalo de 8 bits con signo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/gdal_file.py"/>
        <source>{name} cannot be read at pixel {pixel}: {reason}.</source>
        <translation>{name} no se puede leer en el píxel {pixel}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/gdal_file.py"/>
        <source>{image} changed during the run: it has other pixels or bands than when it was first opened. Run again without editing the image.</source>
        <translation>{image} cambió durante la ejecución: sus píxeles o bandas no son los que tenía cuando se abrió por primera vez. Ejecute de nuevo sin editar la imagen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/ground.py"/>
        <source>{image} is placed by {kind}, by which GDAL cannot find its pixels on the ground. Warp the image before, or correct its metadata.</source>
        <translation>{image} está georreferenciada mediante {kind}, con lo que GDAL no puede encontrar sus píxeles en el terreno. Transforme antes la imagen con «Combar (reproyectar)», o corrija sus metadatos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/ground.py"/>
        <source>{image} is placed by {kind} that GDAL cannot use ({reason}). Warp the image before, or correct its metadata.</source>
        <translation>{image} está georreferenciada mediante {kind}, que GDAL no puede usar ({reason}). Transforme antes la imagen con «Combar (reproyectar)», o corrija sus metadatos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/layer.py"/>
        <source>{name} cannot be opened any more. Check that its file is still there, and whole.</source>
        <translation>{name} ya no se puede abrir. Compruebe que su archivo sigue ahí, y entero.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/layer.py"/>
        <source>{name} cannot be read at pixel ({column}, {row}): {reason}.</source>
        <translation>{name} no se puede leer en el píxel ({column}, {row}): {reason}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/layer.py"/>
        <location filename="../../processing_provider/imagery/web/tiles.py"/>
        <source>The range of values of {name} is unknown, but the model's DataRange needs it. Save the imagery as a GeoTIFF and choose that.</source>
        <translation>Se desconoce el intervalo de valores de {name}, pero el DataRange del modelo lo necesita. Guarde las imágenes como GeoTIFF y elíjalo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>a north-up grid</source>
        <translation>una cuadrícula orientada al norte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>a flipped grid</source>
        <translation>una cuadrícula invertida</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>a rotated grid</source>
        <translation>una cuadrícula girada</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>control points</source>
        <translation>puntos de control</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>an RPC model</source>
        <translation>un modelo RPC</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placement.py"/>
        <source>geolocation arrays</source>
        <translation>matrices de geolocalización</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>it is resampled north-up</source>
        <translation>se remuestrea orientado al norte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>its pixels are read as they are stored</source>
        <translation>sus píxeles se leen tal como están guardados</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>{name} is {told}; {seen}.</source>
        <translation>{name} está {told}; {seen}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>{name} lies on a grid whose cells have no size. Correct its georeference, or its world file.</source>
        <translation>{name} está en una cuadrícula cuyas celdas no tienen tamaño. Corrija su georreferenciación, o su archivo de georreferenciación.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>rotated</source>
        <translation>girado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>placed by {kind}</source>
        <translation>georreferenciado mediante {kind}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>placed by {count} control points, through a polynomial of the first order</source>
        <translation>georreferenciado mediante {count} puntos de control y un polinomio de primer orden</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>placed by {count} control points, through a polynomial of the second order</source>
        <translation>georreferenciado mediante {count} puntos de control y un polinomio de segundo orden</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>the model's mean height, {mean:.1f} m</source>
        <translation>la altura media del modelo, {mean:.1f} m</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>heights of {dem}, where there are none {told}</source>
        <translation>alturas de {dem}, y donde no las hay, {told}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>placed by an RPC model; objects without heights of their own get {told}</source>
        <translation>georreferenciado mediante un modelo RPC; los objetos sin alturas propias reciben {told}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>{name} is placed by an RPC model without a number for {key}. Write the model's metadata again, or warp the image before.</source>
        <translation>{name} está georreferenciado mediante un modelo RPC sin número para {key}. Escriba de nuevo los metadatos del modelo, o transforme antes la imagen con «Combar (reproyectar)».</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>it has no grid on the ground</source>
        <translation>no tiene cuadrícula en el terreno</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/placing.py"/>
        <source>RPC_DEM: {dem} cannot be read as a raster of heights ({reason}). Choose a raster of heights in metres, or leave RPC_DEM empty.</source>
        <translation>RPC_DEM: {dem} no se puede leer como ráster de alturas ({reason}). Elija un ráster de alturas en metros, o deje RPC_DEM vacío.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>CELL_SIZE cannot be used with {image}, which has no place on the ground. Leave CELL_SIZE empty.</source>
        <translation>CELL_SIZE no se puede usar con {image}, que no tiene ubicación en el terreno. Deje CELL_SIZE vacío.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>CELL_SIZE is {cell_size:g}, but {image} is {width:.6g} wide and {height:.6g} high. Write the size in the units of its CRS, or leave CELL_SIZE empty.</source>
        <translation>CELL_SIZE es {cell_size:g}, pero {image} mide {width:.6g} de ancho y {height:.6g} de alto. Escriba el tamaño en las unidades de su SRC, o deje CELL_SIZE vacío.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>{image} has no place on the ground, so that it cannot be joined with other images. Leave it out, or georeference it.</source>
        <translation>{image} no tiene ubicación en el terreno, de modo que no se puede unir con otras imágenes. Exclúyala, o georreferénciela.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>{image} stores signed integers of 8 bit, which this GDAL resamples as if they had no sign. Convert the image to integers of 16 bit first.</source>
        <translation>{image} guarda enteros de 8 bits con signo, que este GDAL remuestrea como si no tuvieran signo. Convierta antes la imagen a enteros de 16 bits.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/rasters/warp.py"/>
        <source>{image} cannot be resampled by what places it, {kind} ({reason}). Warp the image before, or correct its metadata.</source>
        <translation>{image} no se puede remuestrear con lo que la georreferencia, {kind} ({reason}). Transforme antes la imagen con «Combar (reproyectar)», o corrija sus metadatos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{name} is opened with options that change its pixels ({uri}). Choose the file itself.</source>
        <translation>{name} se abre con opciones que cambian sus píxeles ({uri}). Elija el archivo mismo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{layer} comes from the provider “{provider}”, which has no pixels of its own; this version reads raster files. Save the layer as a GeoTIFF and choose that.</source>
        <translation>{layer} viene del proveedor «{provider}», que no tiene píxeles propios; esta versión lee archivos ráster. Guarde la capa como GeoTIFF y elíjalo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{layer} holds rendered or complex values, which this version cannot read. Save the layer as a GeoTIFF with real numbers and choose that.</source>
        <translation>{layer} contiene valores renderizados o complejos, que esta versión no puede leer. Guarde la capa como GeoTIFF con números reales y elíjalo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{name} holds complex numbers, which no classification model takes. Compute its amplitude first, with the raster calculator of GDAL.</source>
        <translation>{name} contiene números complejos, que ningún modelo de clasificación acepta. Calcule antes su amplitud, con la calculadora ráster de GDAL.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>CELL_SIZE cannot be used with PIXEL_SPACE on {name}, which is not north-up: its pixels are taken as they are stored. Leave CELL_SIZE empty, or set the model's ImageSpaceUsed to MAP_SPACE.</source>
        <translation>CELL_SIZE no se puede usar con PIXEL_SPACE en {name}, que no está orientado al norte: sus píxeles se toman tal como están guardados. Deje CELL_SIZE vacío, o ponga el ImageSpaceUsed del modelo en MAP_SPACE.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{model}: ExtractBands asks for band {wanted}, counted from 0, but {source} has {has}. Choose imagery with the bands of the model's training.</source>
        <translation>{model}: ExtractBands pide la banda {wanted}, contada desde 0, pero {source} tiene {has}. Elija imágenes con las bandas del entrenamiento del modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/registry.py"/>
        <source>{model}: ExtractBands asks for a band called “{wanted}”, but {source} has {names}. Correct the name, or give the band's number counted from 0.</source>
        <translation>{model}: ExtractBands pide una banda llamada «{wanted}», pero {source} tiene {names}. Corrija el nombre, o indique el número de la banda contado desde 0.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>{link}: the service gives rendered pictures only ({reason}), so bands are red, green, blue.</source>
        <translation>{link}: el servicio solo da imágenes renderizadas ({reason}), de modo que las bandas son rojo, verde, azul.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>it serves cached tiles alone</source>
        <translation>solo sirve teselas en caché</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>its pixel type is {type}</source>
        <translation>su tipo de píxel es {type}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>it does not tell its bands</source>
        <translation>no indica sus bandas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>CELL_SIZE: {link} does not tell its cells in the layer's CRS. Set CELL_SIZE, in {units}, to the cell size of the model's training imagery.</source>
        <translation>CELL_SIZE: {link} no indica sus celdas en el SRC de la capa. Dé a CELL_SIZE, en {units}, el tamaño de celda de las imágenes de entrenamiento del modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_image.py"/>
        <source>the service's statistics</source>
        <translation>las estadísticas del servicio</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_map.py"/>
        <location filename="../../processing_provider/imagery/web/kinds/wmts.py"/>
        <location filename="../../processing_provider/imagery/web/kinds/xyz.py"/>
        <source>tile {level}/{column}/{row}</source>
        <translation>la tesela {level}/{column}/{row}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_map.py"/>
        <source>{layer} does not tell where it lies, so no grid can be laid over it. Check the service's extent.</source>
        <translation>{layer} no dice dónde está, por lo que no se puede poner ninguna cuadrícula sobre ella. Compruebe la extensión del servicio.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/arcgis_map.py"/>
        <source>{layer}: its service describes its tiles in a way that cannot be understood.</source>
        <translation>{layer}: su servicio describe sus teselas de una manera que no se puede entender.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/description.py"/>
        <source>the description of the service</source>
        <translation>la descripción del servicio</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/description.py"/>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the server says “{words}”</source>
        <translation>el servidor dice «{words}»</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/description.py"/>
        <source>it cannot be understood</source>
        <translation>no se puede entender</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wcs.py"/>
        <source>{link} does not tell its size, so no grid can be laid over it. Set CELL_SIZE, or choose another coverage.</source>
        <translation>{link} no indica su tamaño, por lo que no se puede poner ninguna cuadrícula sobre ella. Fije CELL_SIZE, o elija otra cobertura.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wcs.py"/>
        <source>{layer} holds no real numbers, which models need. Choose another coverage.</source>
        <translation>{layer} no contiene números reales, que los modelos necesitan. Elija otra cobertura.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wms.py"/>
        <source>{link} does not tell where it lies, so no grid can be laid over it. Choose another layer of the service, or another CRS in its connection.</source>
        <translation>{link} no dice dónde está, por lo que no se puede poner ninguna cuadrícula sobre ella. Elija otra capa del servicio, u otro SRC en su conexión.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wmts.py"/>
        <source>{link}: its service has no {kind} called “{name}” any more. Add the layer again.</source>
        <translation>{link}: su servicio ya no tiene {kind} de nombre «{name}». Añada de nuevo la capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wmts.py"/>
        <source>{link}: its service describes level “{name}” in a way that cannot be understood. Choose another set of tiles.</source>
        <translation>{link}: su servicio describe el nivel «{name}» de una manera que no se puede entender. Elija otro conjunto de teselas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/wmts.py"/>
        <source>{link}: its service names no address for tiles as {kind}. Add the layer again.</source>
        <translation>{link}: su servicio no indica ninguna dirección para teselas como {kind}. Añada de nuevo la capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/kinds/xyz.py"/>
        <source>{name}: the place {place} in its address is not known. Use {{x}}, {{y}} or {{-y}}, {{z}}, or {{q}}, and name one server.</source>
        <translation>{name}: no se conoce el marcador {place} de su dirección. Use {{x}}, {{y}} o {{-y}}, {{z}}, o {{q}}, e indique un solo servidor.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>CELL_SIZE: {name} is drawn by its server at any cell size, and the model does not tell its own. Set CELL_SIZE, in {units}, to the cell size of the model's training imagery.</source>
        <translation>CELL_SIZE: el servidor de {name} renderiza con cualquier tamaño de celda, y el modelo no indica el suyo. Dé a CELL_SIZE, en {units}, el tamaño de celda de las imágenes de entrenamiento del modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>{name} offers no level of tiles. Check the layer's connection.</source>
        <translation>{name} no ofrece ningún nivel de teselas. Compruebe la conexión de la capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>CELL_SIZE: {name} does not tell its finest level, and the model does not tell its cell size. Set CELL_SIZE, in {units}, to the cell size of the model's training imagery.</source>
        <translation>CELL_SIZE: {name} no indica su nivel más fino, y el modelo no indica su tamaño de celda. Dé a CELL_SIZE, en {units}, el tamaño de celda de las imágenes de entrenamiento del modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>{name} is read at level {level}, with cells of {cell:.6g} {units}.</source>
        <translation>{name} se lee en el nivel {level}, con celdas de {cell:.6g} {units}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/levels.py"/>
        <source>cells of {wanted:.6g} {units} were wanted, but {name} has none finer than {cell:.6g}: its objects show less detail than the model may need.</source>
        <translation>se querían celdas de {wanted:.6g} {units}, pero {name} no tiene ninguna más fina que {cell:.6g}: sus objetos muestran menos detalle del que el modelo puede necesitar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/open.py"/>
        <source>{link} is a web layer, which cannot be joined with other images. Choose it alone.</source>
        <translation>{link} es una capa web, que no se puede unir con otras imágenes. Elíjala sola.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/open.py"/>
        <source>{link} is a file of tiles, opened as a web layer. Open the file as a raster layer and choose that.</source>
        <translation>{link} es un archivo de teselas, abierto como capa web. Abra el archivo como capa ráster y elíjala.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the answer is no picture</source>
        <translation>la respuesta no es una imagen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the picture was cut off</source>
        <translation>la imagen llegó cortada</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the picture is damaged</source>
        <translation>la imagen está dañada</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the picture has {width} × {height} pixels instead of {asked_width} × {asked_height}</source>
        <translation>la imagen tiene {width} × {height} píxeles en lugar de {asked_width} × {asked_height}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the answer is no TIFF file</source>
        <translation>la respuesta no es un archivo TIFF</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the TIFF file is damaged ({error})</source>
        <translation>el archivo TIFF está dañado ({error})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the TIFF file cannot be read ({reason})</source>
        <translation>el archivo TIFF no se puede leer ({reason})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the TIFF file has {found} bands instead of {count}</source>
        <translation>el archivo TIFF tiene {found} bandas en lugar de {count}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>the TIFF file is damaged ({reason})</source>
        <translation>el archivo TIFF está dañado ({reason})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>band {number} came as {dtype} instead of {told}, its type by the service's description</source>
        <translation>la banda {number} llegó como {dtype} en lugar de {told}, su tipo según la descripción del servicio</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/picture.py"/>
        <source>a page without words</source>
        <translation>una página sin texto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>QGIS could not apply the authentication “{name}”; check that it exists, and that the master password is set</source>
        <translation>QGIS no pudo aplicar la autenticación «{name}»; compruebe que existe y que la contraseña maestra está establecida</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>the server answered {phrase}</source>
        <translation>el servidor respondió {phrase}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>no answer came within {seconds:g} seconds</source>
        <translation>no llegó ninguna respuesta en {seconds:g} segundos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>the connection failed</source>
        <translation>la conexión falló</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>the answer was cut off</source>
        <translation>la respuesta llegó cortada</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/request.py"/>
        <source>the answer was empty</source>
        <translation>la respuesta estaba vacía</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/service.py"/>
        <source>nothing came</source>
        <translation>no llegó nada</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/service.py"/>
        <source>{name}: {words} did not come from {host}: {reason}.</source>
        <translation>{name}: {words} no llegó de {host}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/service.py"/>
        <source>no picture was expected</source>
        <translation>no se esperaba ninguna imagen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/service.py"/>
        <source>too many requests failed in a row, so the server is left alone now</source>
        <translation>demasiadas peticiones fallaron seguidas, de modo que ya no se le envía ninguna más al servidor</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/tiles.py"/>
        <source>{name}: {words} is wholly transparent, though its neighbours are not: part of the imagery is missing there.</source>
        <translation>{name}: {words} es del todo transparente, aunque sus vecinas no lo son: allí falta una parte de las imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/imagery/web/tiles.py"/>
        <source>the picture from ({west:.12g}, {south:.12g}) to ({east:.12g}, {north:.12g})</source>
        <translation>la imagen desde ({west:.12g}, {south:.12g}) hasta ({east:.12g}, {north:.12g})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/arrays.py"/>
        <source>footprints</source>
        <translation>huellas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/partners/partners.py"/>
        <source>TRUTH_KEY_FIELD: the key {key} stands for {one} and for {other} in {truth}. Choose a key that each object has alone.</source>
        <translation>TRUTH_KEY_FIELD: la clave {key} corresponde a {one} y a {other} en {truth}. Elija una clave que sea única para cada objeto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/partners/partners.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/attachments.py"/>
        <source>attachments in the table {table}</source>
        <translation>adjuntos en la tabla {table}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/attachments.py"/>
        <source>attachment {number}</source>
        <translation>adjunto {number}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/attachments.py"/>
        <source>INPUT_PHOTOS: the attachments of {layer} name their features by GlobalID, but the layer has no such field. Export it again with GlobalIDs, or name a field with paths in PHOTO_FIELD.</source>
        <translation>INPUT_PHOTOS: los adjuntos de {layer} nombran sus objetos espaciales por GlobalID, pero la capa no tiene ese campo. Expórtela de nuevo con GlobalID, o indique en PHOTO_FIELD un campo con rutas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/binary_field.py"/>
        <source>pictures in the field {field} of {layer}</source>
        <translation>imágenes en el campo {field} de {layer}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>paths in the field {field} of {layer}</source>
        <translation>rutas en el campo {field} de {layer}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>its path is relative, and neither the layer nor the project lies in a folder</source>
        <translation>su ruta es relativa, y ni la capa ni el proyecto están en una carpeta</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>its path leads to a network share; copy the photos to a folder and use that</source>
        <translation>su ruta lleva a un recurso compartido de red; copie las fotos a una carpeta y úsela</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>its path is an address; download the photos and use their paths</source>
        <translation>su ruta es una dirección; descargue las fotos y use sus rutas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/path_field.py"/>
        <source>its path is a virtual one; unpack the photos and use their paths</source>
        <translation>su ruta es virtual; descomprima las fotos y use sus rutas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/photo.py"/>
        <source>{ref} is not read: {refused}.</source>
        <translation>{ref} no se lee: {refused}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/photo.py"/>
        <source>it takes {size} bytes, and more than {most} are no photo</source>
        <translation>ocupa {size} bytes, y con más de {most} no es una foto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/related_media.py"/>
        <source>related media in the table {tables}</source>
        <translation>medios relacionados en la tabla {tables}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/related_media.py"/>
        <source>{ref} cannot be read from {path}: {error}.</source>
        <translation>{ref} no se puede leer desde {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/related_media.py"/>
        <location filename="../../processing_provider/objects/photo_tables/stored.py"/>
        <source>{ref} has no content. Attach the photo again.</source>
        <translation>{ref} no tiene contenido. Adjunte de nuevo la foto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photo_tables/stored.py"/>
        <source>{ref} is not read: {refusal}.</source>
        <translation>{ref} no se lee: {refusal}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>Choose one of: {candidates}.</source>
        <translation>Elija uno de: {candidates}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>It has no field for photos: leave PHOTO_FIELD empty, or choose another layer.</source>
        <translation>No tiene ningún campo para fotos: deje PHOTO_FIELD vacío, o elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>PHOTO_FIELD: {layer} has no field called “{field}”. {remedy}</source>
        <translation>PHOTO_FIELD: {layer} no tiene ningún campo llamado «{field}». {remedy}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>PHOTO_FIELD: the field “{found}” of {layer} holds neither paths nor pictures. {remedy}</source>
        <translation>PHOTO_FIELD: el campo «{found}» de {layer} no contiene ni rutas ni imágenes. {remedy}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>no table {table}__ATTACH</source>
        <translation>ninguna tabla {table}__ATTACH</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>no related media of a GeoPackage</source>
        <translation>ningún medio relacionado de un GeoPackage</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>not one binary field but {count}</source>
        <translation>un único campo binario (hay {count})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>no binary field</source>
        <translation>ningún campo binario</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/photos.py"/>
        <source>INPUT_PHOTOS: no photos were found for {layer}: there is {absent}, and no text field with paths of pictures. Name the field of the photos in PHOTO_FIELD.</source>
        <translation>INPUT_PHOTOS: no se encontraron fotos para {layer}: no hay {absent}, ni ningún campo de texto con rutas de imágenes. Indique en PHOTO_FIELD el campo de las fotos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/rows.py"/>
        <source>The layer of objects changed during the run: the object of row {row} has another geometry now. Run again without editing the layer.</source>
        <translation>La capa de objetos cambió durante la ejecución: el objeto de la fila {row} tiene ahora otra geometría. Ejecute de nuevo sin editar la capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/rows.py"/>
        <source>The layer of objects changed during the run: the object of row {number} is no longer there. Run again without editing the layer.</source>
        <translation>La capa de objetos cambió durante la ejecución: el objeto de la fila {number} ya no está. Ejecute de nuevo sin editar la capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/survey.py"/>
        <source>{source} holds no objects, or its filter keeps none. Choose a layer with features, or change the filter.</source>
        <translation>{source} no contiene objetos, o su filtro no deja ninguno. Elija una capa con objetos espaciales, o cambie el filtro.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/objects/survey.py"/>
        <source>{source} tells of {told} objects, but only {count} could be read. Check its connection, and run again.</source>
        <translation>{source} dice tener {told} objetos, pero solo se pudieron leer {count}. Compruebe su conexión, y ejecute de nuevo.</translation>
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
        <location filename="../../processing_provider/output/doubts.py"/>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>no class</source>
        <translation>sin clase</translation>
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
        <translation>Los objetos tienen varias clases: un objeto se considera correcto si sus clases son exactamente las verdaderas. Abajo se juzga cada clase por separado.</translation>
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
        <translation>Exhaustividad: cuántos de los que son de la clase se encontraron (exactitud del productor). Precisión: cuántos de los etiquetados así lo son (exactitud del usuario). F1 une ambas. Barras y números en gris: intervalos de confianza del {level}, para objetos elegidos al azar.</translation>
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
        <location filename="../../processing_provider/output/accuracy/tables.py"/>
        <source>MATRIX: {count} different classes were found, and the table has room for {most}. Choose the fields that hold classes, or leave MATRIX out.</source>
        <translation>MATRIX: se encontraron {count} clases distintas, y la tabla tiene sitio para {most}. Elija los campos que contienen clases, o prescinda de MATRIX.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/tables.py"/>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>The output's field “{field}” is called “{kept}”.</source>
        <translation>El campo de salida «{field}» se llama «{kept}».</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/accuracy/tables.py"/>
        <source>{parameter}: the table could not be written ({reason}). Check its place and format, and run again.</source>
        <translation>{parameter}: no se pudo escribir la tabla ({reason}). Compruebe su ubicación y su formato, y ejecute de nuevo.</translation>
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
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>All {count} objects lie on NoData. Check the imagery's NoData value, and the bands that the model takes.</source>
        <translation>Los {count} objetos están todos en zonas sin datos. Compruebe el valor sin datos de las imágenes, y las bandas que recibe el modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>None of the {count} objects lies on the imagery. Check the CRS of both.</source>
        <translation>Ninguno de los {count} objetos está sobre las imágenes. Compruebe el SRC de ambos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>Nothing of the imagery could be read for any of the {count} objects.</source>
        <translation>No se pudo leer nada de las imágenes para ninguno de los {count} objetos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>The model answered for none of the {count} objects: it failed, or its values are no numbers. Check its normalisation, its bands and the imagery's values.</source>
        <translation>El modelo no respondió para ninguno de los {count} objetos: falló, o sus valores no son números. Compruebe su normalización, sus bandas y los valores de las imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>The inference process died of each of the {count} objects. Check the model.</source>
        <translation>El proceso de inferencia murió con cada uno de los {count} objetos. Compruebe el modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>The model gave exactly the same answer, “{shown}”, for all {judged} objects that it saw. Check its normalisation, its bands and the imagery's values.</source>
        <translation>El modelo dio exactamente la misma respuesta, «{shown}», para todos los {judged} objetos que vio. Compruebe su normalización, sus bandas y los valores de las imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/doubts.py"/>
        <source>The model failed on {failed} of {total} objects, or answered with values that are no numbers; their Status is model_error.</source>
        <translation>El modelo falló en {failed} de {total} objetos, o respondió con valores que no son números; su Status es model_error.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/explanations.py"/>
        <source>The explainability maps cannot be written to {path} ({reason}). Choose an output in another folder, or EXPLANATIONS FIELD.</source>
        <translation>Los mapas de explicabilidad no se pueden escribir en {path} ({reason}). Elija una salida en otra carpeta, o EXPLANATIONS FIELD.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/kept.py"/>
        <source>{path} holds only {kept} of the {rows} rows: its format has no place for objects without geometry. Choose a GeoPackage as output, and run again.</source>
        <translation>{path} contiene solo {kept} de las {rows} filas: su formato no admite objetos sin geometría. Elija un GeoPackage como salida, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/kept.py"/>
        <source>{path} was not written completely, though no error was told. Check the disk and your quota on it, and run again.</source>
        <translation>{path} no se escribió completo, aunque no se comunicó ningún error. Compruebe el disco y su cuota en él, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>The input field “{field}” is kept as “{kept}”.</source>
        <translation>El campo de entrada «{field}» se conserva como «{kept}».</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>A shapefile cuts names: the labels are in the field “{label}”.</source>
        <translation>Un archivo shape trunca los nombres: las etiquetas están en el campo «{label}».</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>KML holds no names with “&amp;”, “&lt;” or a quotation mark: the labels are in the field “{label}”.</source>
        <translation>KML no admite nombres con «&amp;», «&lt;» o comillas: las etiquetas están en el campo «{label}».</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/layout.py"/>
        <source>A shapefile holds texts of at most {most} characters.</source>
        <translation>Un archivo shape admite textos de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>A model that cannot be read.</source>
        <translation>Un modelo que no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>A model of another kind</source>
        <translation>Un modelo de otro tipo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>{kind} for captioning</source>
        <translation>{kind} para describir imágenes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>{kind} for classification</source>
        <translation>{kind} para clasificar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>It runs</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Its definition cannot be used</source>
        <translation>Su definición no se puede usar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>It does not run here</source>
        <translation>Aquí no funciona</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Neither a Python file nor a pickled object nor a Lambda layer.</source>
        <translation>Ni un archivo de Python, ni un objeto pickle, ni una capa Lambda.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>It contains no code</source>
        <translation>No contiene código</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Code runs only where you allow it.</source>
        <translation>El código solo se ejecuta donde usted lo permite.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>It contains code</source>
        <translation>Contiene código</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Classes ({count})</source>
        <translation>Clases ({count})</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_page.py"/>
        <source>What the model said when it was loaded</source>
        <translation>Lo que dijo el modelo al cargarlo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Contains code</source>
        <translation>Contiene código</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Runs</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>no: {reason}</source>
        <translation>no: {reason}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>yes. {told}</source>
        <translation>sí. {told}</translation>
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
        <translation>sin definir</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Raster function</source>
        <translation>Función ráster</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <location filename="../../processing_provider/parameters/models/declare_models.py"/>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <location filename="../../processing_provider/output/report/report.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Chip</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Model input</source>
        <translation>Entrada del modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Data range</source>
        <translation>Intervalo de datos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>captioning</source>
        <translation>descripción de imágenes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>classification, several classes per object</source>
        <translation>clasificación, varias clases por objeto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>classification, one class per object</source>
        <translation>clasificación, una clase por objeto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{count}: {names} and {rest} more</source>
        <translation>{count}: {names} y {rest} más</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{width} × {height} pixels around the object's centre</source>
        <translation>{width} × {height} píxeles alrededor del centro del objeto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>the object's box, up to {largest} pixels a side</source>
        <translation>el rectángulo del objeto, hasta {largest} píxeles por lado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>the object's box, up to {width} × {height} pixels</source>
        <translation>el rectángulo del objeto, hasta {width} × {height} píxeles</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>black outside its polygon</source>
        <translation>negro fuera de su polígono</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>in pixel space</source>
        <translation>en espacio de píxeles</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{size}, {filter}</source>
        <translation>{size}, {filter}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{size}: shorter side to {side}, middle cut out, {filter}</source>
        <translation>{size}: lado más corto a {side}, centro recortado, {filter}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{size}: longer side to {side}, filled up with 0, {filter}</source>
        <translation>{size}: lado más largo a {side}, completado con 0, {filter}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>all but alpha</source>
        <translation>todas menos la alfa</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>{bands} (counted from 1)</source>
        <translation>{bands} (contadas desde 1)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>(value × {scale:.6g} − mean) / standard deviation
mean: {mean}
standard deviation: {std}</source>
        <translation>(valor × {scale:.6g} − media) / desviación típica
media: {mean}
desviación típica: {std}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/model_rows.py"/>
        <source>(value − mean) / standard deviation
mean: {mean}
standard deviation: {std}</source>
        <translation>(valor − media) / desviación típica
media: {mean}
desviación típica: {std}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/page.py"/>
        <source>Written by Deep Objects, {day}. Nothing in this page is loaded from elsewhere.</source>
        <translation>Escrito por Deep Objects, {day}. Nada de esta página se carga de otro lugar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/page.py"/>
        <source>REPORT: {path} cannot be written ({reason}). Choose another file.</source>
        <translation>REPORT: no se puede escribir {path} ({reason}). Elija otro archivo.</translation>
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
        <translation>Cuántos objetos tienen cada confianza, de 0 a 1. Cada gráfico tiene su propia altura.</translation>
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
        <translation>una celda tiene el color de la mayoría de sus objetos, tanto más intenso cuantos más haya</translation>
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
        <translation>Recortes tal como se extrajeron de las imágenes, con los contornos de sus objetos.</translation>
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
        <source>several classes per object</source>
        <translation>varias clases por objeto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/report/tables.py"/>
        <source>one class per object</source>
        <translation>una clase por objeto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/sink.py"/>
        <source>Row {row}, which has no geometry, could not be written to the output ({reason}). Its format may have no place for such rows: choose a GeoPackage, and run again.</source>
        <translation>La fila {row}, que no tiene geometría, no se pudo escribir en la salida ({reason}). Puede que su formato no admita filas así: elija un GeoPackage, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/sink.py"/>
        <source>Row {row} could not be written to the output ({reason}). Check the output's place and format, and run again.</source>
        <translation>La fila {row} no se pudo escribir en la salida ({reason}). Compruebe la ubicación y el formato de la salida, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/sink.py"/>
        <source>Rows could not be written to the output ({reason}). Check the output's place and format, and run again.</source>
        <translation>No se pudieron escribir filas en la salida ({reason}). Compruebe la ubicación y el formato de la salida, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} is a link that leads to no file of this format. Choose the file itself, or another.</source>
        <translation>OUTPUT: {target} es un enlace que no lleva a ningún archivo de este formato. Elija el archivo mismo, u otro.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} belongs to somebody else and cannot be replaced. Choose another file.</source>
        <translation>OUTPUT: {target} pertenece a otro usuario y no se puede reemplazar. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} is read-only. Allow writing to it, or choose another file, and run again.</source>
        <translation>OUTPUT: {target} es de solo lectura. Permita escribir en él, o elija otro archivo, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} cannot be written ({reason}). Check its folder, or choose another file, and run again.</source>
        <translation>OUTPUT: no se puede escribir {target} ({reason}). Compruebe su carpeta, o elija otro archivo, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: the folder {parent} is no longer there. Create it, or choose another, and run again.</source>
        <translation>OUTPUT: la carpeta {parent} ya no está. Créela, o elija otra, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: the disk of {parent} is full, and {target} could not be written. Make room there, or choose another folder, and run again.</source>
        <translation>OUTPUT: el disco de {parent} está lleno, y no se pudo escribir {target}. Haga sitio allí, o elija otra carpeta, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/staged.py"/>
        <source>OUTPUT: {target} is in use by another program. Close it there, or choose another file, and run again.</source>
        <translation>OUTPUT: {target} está en uso por otro programa. Ciérrelo allí, o elija otro archivo, y ejecute de nuevo.</translation>
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
        <translation>En zonas sin datos</translation>
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
        <translation>No tiene geometría, o tiene una sin ubicación.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>Without a place in the imagery</source>
        <translation>Sin posición en las imágenes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/status_words.py"/>
        <source>It has no place in the CRS of the imagery.</source>
        <translation>No tiene posición en el SRC de las imágenes.</translation>
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
        <translation>El modelo terminó de forma inesperada</translation>
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
        <translation>La tabla de la salida tiene un estilo definido por usted, que se ha conservado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/style/stored.py"/>
        <source>{} is a style of your own and was kept.</source>
        <translation>{} es un estilo definido por usted y se ha conservado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>{total} objects in {seconds:.1f} s.</source>
        <translation>{total} objetos en {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>{total} objects in {seconds:.1f} s, {rate} a second.</source>
        <translation>{total} objetos en {seconds:.1f} s, {rate} por segundo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>(no class)</source>
        <translation>(sin clase)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>Status {status}: {count}</source>
        <translation>Status {status}: {count}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>{dropped} objects outside the extent were left out.</source>
        <translation>{dropped} objetos fuera de la extensión se omitieron.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>(empty caption)</source>
        <translation>(descripción vacía)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/summary.py"/>
        <source>  {count} other captions: {objects}</source>
        <translation>  {count} descripciones más: {objects}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/labels.py"/>
        <source>CLASS_FIELD: {field} holds more than {most} different classes. Choose the field that tells what the objects are.</source>
        <translation>CLASS_FIELD: {field} contiene más de {most} clases distintas. Elija el campo que dice qué son los objetos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/labels.py"/>
        <source>CLASS_FIELD: {field} holds more than {most} different lists of classes. Write the classes of an object in one order everywhere, or choose a field with fewer of them.</source>
        <translation>CLASS_FIELD: {field} contiene más de {most} listas de clases distintas. Escriba las clases de un objeto en el mismo orden en todas partes, o elija un campo con menos clases.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <source>1 or 3 bands of 8 bit</source>
        <translation>1 o 3 bandas de 8 bits</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <source>1 or 3 bands of 8 or 16 bit</source>
        <translation>1 o 3 bandas de 8 o 16 bits</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <source>FORMAT is {asked}, which holds {held}, but the chips of {name} have {number} of {dtype}. Choose TIFF, or other BANDS.</source>
        <translation>FORMAT es {asked}, que admite {held}, pero los recortes de {name} tienen {number} de {dtype}. Elija TIFF, u otras BANDS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/picture_file.py"/>
        <source>OUTPUT: GDAL cannot write a chip as {format} ({reason}). Choose another FORMAT.</source>
        <translation>OUTPUT: GDAL no puede escribir un recorte como {format} ({reason}). Elija otro FORMAT.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>{chips} of {objects} objects became chips, in {seconds:.1f} s, by class:</source>
        <translation>{chips} de {objects} objetos dieron un recorte, en {seconds:.1f} s, por clase:</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>  … and {} more classes</source>
        <translation>  … y {} clases más</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>in all: {}</source>
        <translation>en total: {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>without a chip: {}</source>
        <translation>sin recorte: {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>Neighbours stay together: {blocks} blocks with sides of {side:.4g} in units of the objects' CRS.</source>
        <translation>Los vecinos quedan juntos: {blocks} bloques con lados de {side:.4g} en unidades del SRC de los objetos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source> BLOCK_SIZE gives them another size.</source>
        <translation> BLOCK_SIZE les da otro tamaño.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>{split} has no chip: there are too few blocks. Choose a smaller BLOCK_SIZE.</source>
        <translation>{split} no tiene ningún recorte: hay demasiado pocos bloques. Elija un BLOCK_SIZE menor.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>{split} has no chip of {classes}. Choose a smaller BLOCK_SIZE.</source>
        <translation>{split} no tiene ningún recorte de {classes}. Elija un BLOCK_SIZE menor.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>There are classes such as “{name}”: {layout} tells the classes in them apart.</source>
        <translation>Hay clases como «{name}»: {layout} distingue las clases que contienen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>A class has a value of 0 or more, so negative numbers have others: {classes}.</source>
        <translation>El valor de una clase es 0 o mayor, por lo que los números negativos tienen otros: {classes}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>In the labels commas stand between classes, so some have other names: {names}.</source>
        <translation>En las etiquetas las comas separan las clases, por lo que algunas tienen otro nombre: {names}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>Some folders are called otherwise than their classes: {}. dataset.json tells which folder is which class.</source>
        <translation>Algunas carpetas no se llaman como su clase: {}. dataset.json indica a qué clase corresponde cada carpeta.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/told.py"/>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/unfinished.py"/>
        <source>OUTPUT: another run, on {host}, is exporting to {folder}. Wait for it, or delete {lock} if no such run is there any more.</source>
        <translation>OUTPUT: otra ejecución, en {host}, está exportando a {folder}. Espere a que termine, o elimine {lock} si allí ya no hay tal ejecución.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/unfinished.py"/>
        <source>OUTPUT: another run is exporting to {folder}. Wait for it, or choose another folder.</source>
        <translation>OUTPUT: otra ejecución está exportando a {folder}. Espere a que termine, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output/training/unfinished.py"/>
        <source>OUTPUT: the unfinished export in {folder} is of other objects, classes, imagery or parameters. Run as it was begun, or choose an empty folder.</source>
        <translation>OUTPUT: la exportación sin terminar en {folder} es de otros objetos, clases, imágenes o parámetros. Ejecútela tal como se comenzó, o elija una carpeta vacía.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>INPUT is empty. Choose the layer with the labels.</source>
        <translation>INPUT está vacío. Elija la capa con las etiquetas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>LABEL_FIELD is empty. Choose the field with the labels.</source>
        <translation>LABEL_FIELD está vacío. Elija el campo con las etiquetas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>{name} cannot be opened as a vector layer. Choose another layer.</source>
        <translation>{name} no se puede abrir como capa vectorial. Elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>Nothing tells the truth. Choose TRUTH_FIELD, or TRUTH_LAYER with TRUTH_LAYER_FIELD.</source>
        <translation>Nada indica la verdad de referencia. Elija TRUTH_FIELD, o TRUTH_LAYER con TRUTH_LAYER_FIELD.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>TRUTH_FIELD is {own}, the field with the labels. Choose the field that tells what the objects are in truth.</source>
        <translation>TRUTH_FIELD es {own}, el campo con las etiquetas. Elija el campo que dice qué son los objetos en realidad.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>TRUTH_FIELD is {own}, but there is a TRUTH_LAYER too. Leave one of the two empty.</source>
        <translation>TRUTH_FIELD es {own}, pero también hay una TRUTH_LAYER. Deje vacío uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>TRUTH_LAYER_FIELD is empty. Choose the field of {truth_layer} that tells the truth.</source>
        <translation>TRUTH_LAYER_FIELD está vacío. Elija el campo de {truth_layer} que contiene la verdad de referencia.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>{name}: {source} has no field {given}. Choose one of its fields.</source>
        <translation>{name}: {source} no tiene ningún campo {given}. Elija uno de sus campos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>{name} is empty, but JOIN is {key}. Choose the key field of {source}.</source>
        <translation>{name} está vacío, pero JOIN es {key}. Elija el campo clave de {source}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>{name}: {source} has no geometry, but JOIN is {place}. Choose {key}.</source>
        <translation>{name}: {source} no tiene geometría, pero JOIN es {place}. Elija {key}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/comparison.py"/>
        <source>TRUTH_LAYER: {truth_layer} holds lines, which tell no truth of polygons by their place. Choose polygons or points, or {key} as JOIN.</source>
        <translation>TRUTH_LAYER: {truth_layer} contiene líneas, que por su ubicación no indican la verdad de referencia de polígonos. Elija polígonos o puntos, o {key} como JOIN.</translation>
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
        <translation>Otra capa o tabla que contiene la verdad de referencia; vacía si lo hace TRUTH_FIELD.</translation>
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
        <translation>PLACE: un punto y el polígono que lo contiene, los polígonos que más se solapan, puntos en un mismo lugar. KEY: objetos con el mismo valor en dos campos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Key field of the classified objects</source>
        <translation>Campo clave de los objetos clasificados</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With KEY: the field that names the object in the layer with the truth.</source>
        <translation>Con KEY: el campo que identifica el objeto en la capa con la verdad de referencia.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Key field of the layer with the truth</source>
        <translation>Campo clave de la capa con la verdad de referencia</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With KEY: its field with the same values, each of which stands for one truth.</source>
        <translation>Con KEY: su campo con los mismos valores, cada uno de los cuales corresponde a una sola verdad de referencia.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Least overlap in percent</source>
        <translation>Solapamiento mínimo en porcentaje</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With PLACE, of polygons and lines: so much of a classified object must lie in the object that tells its truth.</source>
        <translation>Con PLACE, de polígonos y líneas: esta parte de un objeto clasificado debe estar dentro del objeto que indica su verdad de referencia.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Largest distance of points</source>
        <translation>Distancia máxima entre puntos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>With PLACE, of points and points: how far off the truth may lie; 0: not at all.</source>
        <translation>Con PLACE, de puntos y puntos: a qué distancia puede estar la verdad de referencia; 0: en el mismo lugar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Labels and truths name all classes of an object, as in a;b, in any order.</source>
        <translation>Las etiquetas y las verdades de referencia nombran todas las clases de un objeto, como en a;b, en cualquier orden.</translation>
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
        <translation>Número total de filas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/accuracy/declare_accuracy.py"/>
        <source>Number of rows with a truth and no label</source>
        <translation>Número de filas con verdad de referencia y sin etiqueta</translation>
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
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>Write them as in: padding 0;batch_size 4</source>
        <translation>Escríbalos como en: padding 0;batch_size 4</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS is {value}, names and values are needed. {example}</source>
        <translation>MODEL_ARGUMENTS es {value}; se necesitan nombres y valores. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS is not JSON: {msg} at column {colno}. {example}</source>
        <translation>MODEL_ARGUMENTS no es JSON: {msg} en la columna {colno}. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS is nested too deeply or holds a number too long to be an argument. {example}</source>
        <translation>MODEL_ARGUMENTS está anidado con demasiada profundidad o contiene un número demasiado largo para ser un argumento. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS: “{rest}” has no value. {example}</source>
        <translation>MODEL_ARGUMENTS: «{rest}» no tiene valor. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS lists {count} entries, names and values in turn are needed. {example}</source>
        <translation>MODEL_ARGUMENTS enumera {count} entradas; se necesitan nombres y valores alternados. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/arguments.py"/>
        <source>MODEL_ARGUMENTS: every entry needs a name and a value. {example}</source>
        <translation>MODEL_ARGUMENTS: cada entrada necesita un nombre y un valor. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>PROBABILITIES is {asked}, but {model} gives no probabilities. Choose NONE.</source>
        <translation>PROBABILITIES es {asked}, pero {model} no da probabilidades. Elija NONE.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>{name}: {layer} is a raster, a vector layer is needed. Choose another layer.</source>
        <translation>{name}: {layer} es un ráster, hace falta una capa vectorial. Elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>{fault}. Check its path, or choose another layer.</source>
        <translation>{fault}. Compruebe su ruta, o elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>FEATURES: {source} is a table without geometries. Choose a layer of points, lines or polygons.</source>
        <translation>FEATURES: {source} es una tabla sin geometrías. Elija una capa de puntos, líneas o polígonos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>{name}: {source} holds no objects, or none is selected. Choose a layer with features, or change the selection.</source>
        <translation>{name}: {source} no contiene objetos, o ninguno está seleccionado. Elija una capa con objetos espaciales, o cambie la selección.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>RPC_DEM: {layer} is no raster file. Choose a file with heights in metres.</source>
        <translation>RPC_DEM: {layer} no es un archivo ráster. Elija un archivo con alturas en metros.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>GPU_ID is “{text}”, card numbers as nvidia-smi gives them are needed. Write for example 0 or 0,2, or leave it empty.</source>
        <translation>GPU_ID es «{text}»; se necesitan números de tarjeta como los da nvidia-smi. Escriba por ejemplo 0 o 0,2, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/build_job.py"/>
        <source>PARALLEL is “{text}”, a number of processes or a percentage of the cores is needed. Write for example 4 or 50%.</source>
        <translation>PARALLEL es «{text}»; se necesita un número de procesos o un porcentaje de los núcleos. Escriba por ejemplo 4 o 50%.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/choices.py"/>
        <source>{name}: “{value}” is unknown. Choose one of: {options}.</source>
        <translation>{name}: «{value}» es desconocido. Elija uno de: {options}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/choices.py"/>
        <source>{name}: “{value}” is neither true nor false. Write one of these.</source>
        <translation>{name}: «{value}» no es verdadero ni falso. Escriba true o false.</translation>
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
        <translation>Remuestrear las imágenes a celdas de este tamaño, en unidades de su SRC, antes de extraer los recortes; vacío para sus propias celdas.</translation>
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
        <translation>Cómo se transforman los objetos al SRC de las imágenes; vacío para la que elija el proyecto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>Heights for RPC images</source>
        <translation>Alturas para imágenes RPC</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>A raster of heights in metres, for images that are placed by a sensor model (RPC); empty for the model's own mean height.</source>
        <translation>Un ráster de alturas en metros, para imágenes georreferenciadas mediante un modelo de sensor (RPC); vacío para la altura media del propio modelo.</translation>
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
        <source>FIELDS adds a field per class, named P_ and the class, JSON one text field Scores.</source>
        <translation>FIELDS añade un campo por clase, llamado P_ y la clase, JSON un campo de texto Scores.</translation>
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
        <translation>La dirección de un planificador de Dask, como tcp://host:8786, cuyos trabajadores leen y clasifican; vacía para esta máquina. Necesitan las imágenes en las mismas rutas o direcciones.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>One page for the browser: counts, confidences, chips of each class to look at, a map, what failed and why, and what ran.</source>
        <translation>Una página para el navegador: recuentos, confianzas, recortes de cada clase para examinarlos, un mapa, qué falló y por qué, y qué se ejecutó.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/declare.py"/>
        <source>For the report: what the objects are in truth, to tell how often the model is right.</source>
        <translation>Para el informe: lo que los objetos son en realidad, para decir con qué frecuencia acierta el modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: {path} is no file name. Leave out what follows the “|”.</source>
        <translation>{name}: {path} no es un nombre de archivo. Quite lo que sigue a «|».</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: QGIS takes what stands before the colon in {path} for a kind of database, and knows none of that name. Choose a file and a folder without a colon.</source>
        <translation>{name}: QGIS toma lo que precede a los dos puntos en {path} por un tipo de base de datos y no conoce ninguno con ese nombre. Elija un archivo y una carpeta sin dos puntos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: a file of the format {suffix} holds tiles, at whose edges rows are cut. Choose a GeoPackage.</source>
        <translation>{name}: un archivo del formato {suffix} contiene teselas, en cuyos bordes se cortan las filas. Elija un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: there is no folder {folder}. Create it, or choose another.</source>
        <translation>{name}: no hay ninguna carpeta {folder}. Créela, o elija otra.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: {path} cannot be written. Choose another file.</source>
        <translation>{name}: no se puede escribir {path}. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: {place} holds what the layer {layer} reads, and would be overwritten. Choose another file.</source>
        <translation>{name}: {place} contiene lo que lee la capa {layer}, y se sobrescribiría. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{name}: the table {table} of {place} holds what the layer {layer} reads, and would be overwritten. Choose another table.</source>
        <translation>{name}: la tabla {table} de {place} contiene lo que lee la capa {layer}, y se sobrescribiría. Elija otra tabla.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{one} and {other} are both to be written to {place}, and one would overwrite the other. Choose another file for one of them.</source>
        <translation>{one} y {other} se escribirían ambos en {place}, y uno sobrescribiría al otro. Elija otro archivo para uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/destinations.py"/>
        <source>{one} and {other} are both to be written to the table {table} of {place}, and one would overwrite the other. Choose another table for one of them.</source>
        <translation>{one} y {other} se escribirían ambos en la tabla {table} de {place}, y uno sobrescribiría al otro. Elija otra tabla para uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>The time cannot be estimated ({}). Run it to see.</source>
        <translation>No se puede estimar el tiempo ({}). Ejecútelo para verlo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/estimate.py"/>
        <source>None of the first objects lies on the imagery, so that no time can be told.</source>
        <translation>Ninguno de los primeros objetos está sobre las imágenes, por lo que no se puede estimar ningún tiempo.</translation>
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
        <location filename="../../processing_provider/parameters/feature_filter.py"/>
        <source>{name}: the filter “{filter}” cannot be evaluated: {reason}. Correct the filter.</source>
        <translation>{name}: el filtro «{filter}» no se puede evaluar: {reason}. Corrija el filtro.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/band_count.py"/>
        <source>{model}: the model's normalisation is for {given} bands, but {bands} are extracted from the imagery. Correct ExtractBands, or give Normalization one number per band.</source>
        <translation>{model}: la normalización del modelo es para {given} bandas, pero de las imágenes se extraen {bands}. Corrija ExtractBands, o dé a Normalization un número por banda.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/cell_sizes.py"/>
        <source>CELL_SIZE is “{given}”, a number above 0 is needed. Correct it.</source>
        <translation>CELL_SIZE es «{given}»; se necesita un número mayor que 0. Corríjalo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/cell_sizes.py"/>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/cell_sizes.py"/>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/cell_sizes.py"/>
        <source>{model} was trained on cells of {trained} {unit}, but those of {source} are {cell:.3g} {unit}. Its labels may be wrong; CELL_SIZE resamples the imagery.</source>
        <translation>{model} se entrenó con celdas de {trained} {unit}, pero las de {source} son de {cell:.3g} {unit}. Sus etiquetas pueden ser erróneas; CELL_SIZE remuestrea las imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>SCHEDULER is “{text}”, the address of a Dask scheduler is needed. Write for example tcp://host:8786, or tls://host:8786.</source>
        <translation>SCHEDULER es «{text}»; se necesita la dirección de un planificador de Dask. Escriba por ejemplo tcp://host:8786, o tls://host:8786.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>INPUT_PHOTOS cannot be classified by a SCHEDULER, whose machines do not have the photos of this one's tables. Leave SCHEDULER empty.</source>
        <translation>INPUT_PHOTOS no se puede clasificar con un SCHEDULER, cuyas máquinas no tienen las fotos de las tablas de esta. Deje SCHEDULER vacío.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>comes from the service “{provider}”</source>
        <translation>viene del servicio «{provider}»</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>Leave SCHEDULER empty, or save the layer as a raster file.</source>
        <translation>Deje SCHEDULER vacío, o guarde la capa como archivo ráster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>is opened with an authentication that this QGIS alone keeps</source>
        <translation>se abre con una autenticación que solo guarda este QGIS</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>Leave SCHEDULER empty, or name it by an address that the workers can open.</source>
        <translation>Deje SCHEDULER vacío, o indíquela mediante una dirección que los trabajadores puedan abrir.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>lies in the memory of this QGIS</source>
        <translation>está en la memoria de este QGIS</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>Leave SCHEDULER empty, or save it as a file.</source>
        <translation>Deje SCHEDULER vacío, o guárdela como archivo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>INPUT: {image} {reason}, so that no SCHEDULER can use it. {remedy}</source>
        <translation>INPUT: {image} {reason}, de modo que ningún SCHEDULER la puede usar. {remedy}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/elsewhere.py"/>
        <source>{uri} cannot be opened as a raster.</source>
        <translation>{uri} no se puede abrir como ráster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <source>{model} normalises values of 8 bit (0 to 255), but those of {source} are {others}. Its labels may be wrong; scale the imagery to 8 bit with “Translate” of GDAL, or name a DataRange in the model definition.</source>
        <translation>{model} normaliza valores de 8 bits (0 a 255), pero los de {source} son {others}. Sus etiquetas pueden ser erróneas; escale las imágenes a 8 bits con «Traducir (convertir formato)» de GDAL, o indique un DataRange en la definición del modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <source>{large} of {count} objects are more than twice as large as a chip of {width} × {height} pixels, up to {times:.3g} times: {model} sees only their middle. A larger CELL_SIZE brings more of each into its chip.</source>
        <translation>{large} de {count} objetos son más del doble de grandes que un recorte de {width} × {height} píxeles, hasta {times:.3g} veces: {model} solo ve su centro. Con un CELL_SIZE mayor cabe más de cada uno en su recorte.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <source>{large} of the first {count} objects are more than twice as large as a chip of {width} × {height} pixels, up to {times:.3g} times: {model} sees only their middle. A larger CELL_SIZE brings more of each into its chip.</source>
        <translation>{large} de los primeros {count} objetos son más del doble de grandes que un recorte de {width} × {height} píxeles, hasta {times:.3g} veces: {model} solo ve su centro. Con un CELL_SIZE mayor cabe más de cada uno en su recorte.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/forewarnings.py"/>
        <source>No object of {objects} lies on {imagery}. Check the CRS of both, or choose others.</source>
        <translation>Ningún objeto de {objects} está sobre {imagery}. Compruebe el SRC de ambos, o elija otros.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>FEATURES and INPUT_PHOTOS were both given, but photos belong to their own features. Leave one of them out.</source>
        <translation>Se indicaron FEATURES e INPUT_PHOTOS, pero las fotos pertenecen a sus propios objetos espaciales. Deje vacío uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>INPUT: no imagery was given. Choose a raster layer or file, or {others}.</source>
        <translation>INPUT: no se indicaron imágenes. Elija una capa o un archivo ráster, o {others}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>{given} were given. Choose one of them.</source>
        <translation>Se indicaron {given}. Elija uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/given.py"/>
        <source>INPUT: the layer of footprints names no rasters. Choose imagery.</source>
        <translation>INPUT: la capa de huellas no nombra ningún ráster. Elija imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/opening.py"/>
        <source>{image} is no image that could be classified as a whole. Choose FEATURES, the objects that are seen in it, or raster files.</source>
        <translation>{image} no es una imagen que se pueda clasificar entera. Elija FEATURES, los objetos que se ven en ella, o archivos ráster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/photos.py"/>
        <source>PHOTO_ROWS is {rows}, but {model} gives no probabilities of which a mean could be taken. Choose {per_photo}.</source>
        <translation>PHOTO_ROWS es {rows}, pero {model} no da probabilidades de las que se pueda tomar una media. Elija {per_photo}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/photos.py"/>
        <source>INPUT_PHOTOS: the features cannot be read. Check the path, or choose another layer.</source>
        <translation>INPUT_PHOTOS: los objetos espaciales no se pueden leer. Compruebe la ruta, o elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/web_layers.py"/>
        <source>INPUT: the web layer at {layer} cannot be opened. Check its address, and whether the service answers.</source>
        <translation>INPUT: la capa web en {layer} no se puede abrir. Compruebe su dirección, y si el servicio responde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/imagery/web_layers.py"/>
        <source>an unknown host</source>
        <translation>un servidor desconocido</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/inspected.py"/>
        <source>{model}: without further arguments the raster function does not say what its chips are. Give them in MODEL_ARGUMENTS.</source>
        <translation>{model}: sin más argumentos la función ráster no dice cómo son sus recortes. Indíquelos en MODEL_ARGUMENTS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/inspected.py"/>
        <source>{model}: neither getConfiguration of the raster function nor the definition says how large a chip is. Add ImageWidth and ImageHeight to the definition.</source>
        <translation>{model}: ni getConfiguration de la función ráster ni la definición dicen qué tamaño tiene un recorte. Añada ImageWidth e ImageHeight a la definición.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/lasting_source.py"/>
        <source>{source} was removed from the project during the run, which needs it to its end. Run again, and leave the layer there.</source>
        <translation>{source} se eliminó del proyecto durante la ejecución, que lo necesita hasta el final. Ejecute de nuevo, y deje la capa allí.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>CLASSES (the names in the order of the model's outputs: intact;damaged)</source>
        <translation>CLASSES (los nombres en el orden de las salidas del modelo: intact;damaged)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>CHIP_SIZE (in pixels: 64, or 64x48)</source>
        <translation>CHIP_SIZE (en píxeles: 64, o 64x48)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>BANDS (counted from 1, in the model's order: 1,2,3)</source>
        <translation>BANDS (contadas desde 1, en el orden del modelo: 1,2,3)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>BACKBONE (the architecture as torchvision or timm calls it: resnet18)</source>
        <translation>BACKBONE (la arquitectura como la llama torchvision o timm: resnet18)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>{model}: the model does not say all that must be known of it. Give {missing}.</source>
        <translation>{model}: el modelo no dice todo lo que hay que saber de él. Indique {missing}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>{definition}: {key} of the normalisation has {given} numbers, but the number of bands is {bands}. Correct NORMALIZATION or BANDS.</source>
        <translation>{definition}: {key} de la normalización tiene {given} números, pero el número de bandas es {bands}. Corrija NORMALIZATION o BANDS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>OUTPUT: {target} is no name of a deep learning package. Let it end in {suffix}.</source>
        <translation>OUTPUT: {target} no es el nombre de un paquete de aprendizaje profundo. Haga que termine en {suffix}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>OUTPUT: there is no folder {parent}. Create it, or choose another.</source>
        <translation>OUTPUT: no hay ninguna carpeta {parent}. Créela, o elija otra.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>OUTPUT: {target} cannot be written. Choose another file.</source>
        <translation>OUTPUT: no se puede escribir {target}. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/build_package.py"/>
        <source>OUTPUT: {target} is the model itself, and would be overwritten. Choose another file.</source>
        <translation>OUTPUT: {target} es el modelo mismo, y se sobrescribiría. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>Write them as in: intact;damaged or intact=#4cae6c;damaged=#e0674f</source>
        <translation>Escríbalos como en: intact;damaged o intact=#4cae6c;damaged=#e0674f</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES names “{twice}” twice. Give every class its own name.</source>
        <translation>CLASSES nombra «{twice}» dos veces. Dé a cada clase su propio nombre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES is not JSON: {error}. {example}</source>
        <translation>CLASSES no es JSON: {error}. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: {path} is too long for a list of classes.</source>
        <translation>CLASSES: {path} es demasiado largo para una lista de clases.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>it is no text in UTF-8</source>
        <translation>no es un texto en UTF-8</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: {path} cannot be read ({told}). Choose a text file with a line per class.</source>
        <translation>CLASSES: {path} no se puede leer ({told}). Elija un archivo de texto con una línea por clase.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: {path} is no table ({error}). Write lines as in: intact,#4cae6c</source>
        <translation>CLASSES: {path} no es una tabla ({error}). Escriba líneas como en: intact,#4cae6c</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: “{colour}” in row {row} of {path} is no colour. Write it as #4cae6c, as 76,174,108 in quotes, or as a name such as red.</source>
        <translation>CLASSES: «{colour}» en la fila {row} de {path} no es un color. Escríbalo como #4cae6c, como 76,174,108 entre comillas o con un nombre como red.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: {written} is no class name. {example}</source>
        <translation>CLASSES: {written} no es un nombre de clase. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES: “{colour}” is no colour. {example}</source>
        <translation>CLASSES: «{colour}» no es un color. {example}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/class_list.py"/>
        <source>CLASSES holds a class without a name. {example}</source>
        <translation>CLASSES contiene una clase sin nombre. {example}</translation>
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
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
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
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
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
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
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
        <location filename="../../processing_provider/parameters/models/model_keys.py"/>
        <source>CHIP_SIZE is “{text}”, a number of pixels is needed. Write for example 64, or 64x48 for width and height.</source>
        <translation>CHIP_SIZE es «{text}»; se necesita un número de píxeles. Escriba por ejemplo 64, o 64x48 para anchura y altura.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/model_keys.py"/>
        <source>BANDS asks for band {wrong}, but bands are counted from 1 here, as in QGIS. Write for example 1,2,3, or the bands' names.</source>
        <translation>BANDS pide la banda {wrong}, pero aquí las bandas se cuentan desde 1, como en QGIS. Escriba por ejemplo 1,2,3, o los nombres de las bandas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/models/model_keys.py"/>
        <source>NORMALIZATION is “{text}”, which is none of {words}. Choose one of them, or write {{"Mean": [...], "Std": [...]}} in pixel values.</source>
        <translation>NORMALIZATION es «{text}», que no es ninguna de {words}. Elija una de ellas, o escriba {{"Mean": [...], "Std": [...]}} en valores de píxel.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>{key} is empty. Give the field for the labels a name.</source>
        <translation>{key} está vacío. Dé un nombre al campo de las etiquetas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>{key} is “{name}”, the name of another result field. Choose another name.</source>
        <translation>{key} es «{name}», el nombre de otro campo de resultado. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>{key} is “{name}”, a name that a GeoPackage keeps for itself. Choose another name.</source>
        <translation>{key} es «{name}», un nombre que un GeoPackage reserva para sí. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: the table {table} of {file} lists the imagery, and would be overwritten. Choose another table.</source>
        <translation>OUTPUT: la tabla {table} de {file} enumera las imágenes y se sobrescribiría. Elija otra tabla.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: {path} holds the imagery, and would be overwritten. Choose another file.</source>
        <translation>OUTPUT: {path} contiene las imágenes, y se sobrescribiría. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: {path} holds the objects to classify, and would be overwritten. Choose another file.</source>
        <translation>OUTPUT: {path} contiene los objetos que se clasifican, y se sobrescribiría. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: the table {table} of the database {database} holds the objects to classify, and would be overwritten. Choose another table.</source>
        <translation>OUTPUT: la tabla {table} de la base de datos {database} contiene los objetos que se clasifican, y se sobrescribiría. Elija otra tabla.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>OUTPUT: the table {table} of {file} holds the objects to classify, and would be overwritten. Choose another table.</source>
        <translation>OUTPUT: la tabla {table} de {file} contiene los objetos que se clasifican, y se sobrescribiría. Elija otra tabla.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>PROBABILITIES is FIELDS, which makes {count} fields in all, but a table of the format {suffix} holds at most {most}. Choose JSON.</source>
        <translation>PROBABILITIES es FIELDS, lo que da {count} campos en total, pero una tabla del formato {suffix} contiene como máximo {most}. Elija JSON.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/output_checks.py"/>
        <source>EXPLANATIONS is FIELD, but the texts of a shapefile have at most 254 characters, too few for a picture. Choose FILES, or a GeoPackage as OUTPUT.</source>
        <translation>EXPLANATIONS es FIELD, pero los textos de un archivo shape tienen 254 caracteres como máximo, demasiado pocos para una imagen. Elija FILES, o un GeoPackage como OUTPUT.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>OUTPUT_CRS: the project has no CRS. Give it one, or choose another CRS.</source>
        <translation>OUTPUT_CRS: el proyecto no tiene SRC. Asígnele uno, o elija otro SRC.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>OUTPUT_CRS: “{given}” is no CRS that QGIS knows. Write for example EPSG:3857.</source>
        <translation>OUTPUT_CRS: «{given}» no es ningún SRC que QGIS conozca. Escriba por ejemplo EPSG:3857.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>OUTPUT_CRS: {features} has no CRS, so that its objects cannot be moved to another one. Assign it its CRS, or leave OUTPUT_CRS empty.</source>
        <translation>OUTPUT_CRS: {features} no tiene SRC, de modo que sus objetos no se pueden reproyectar a otro. Asígnele su SRC, o deje OUTPUT_CRS vacío.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>EXTENT: “{crs}” is no CRS that QGIS knows. Write for example EPSG:3857.</source>
        <translation>EXTENT: «{crs}» no es ningún SRC que QGIS conozca. Escriba por ejemplo EPSG:3857.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>EXTENT cannot be read. Write it as x min, x max, y min, y max [EPSG:code].</source>
        <translation>EXTENT no se puede leer. Escríbalo como x mín, x máx, y mín, y máx [EPSG:código].</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>{missing} has no CRS, and its coordinates lie elsewhere than those of {other}. Assign {missing} its CRS.</source>
        <translation>{missing} no tiene SRC, y sus coordenadas están en un lugar distinto de las de {other}. Asigne su SRC a {missing}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>{parameter}: QGIS knows no way from {source} to {target}. Correct the CRS of one of them.</source>
        <translation>{parameter}: QGIS no conoce ningún camino de {source} a {target}. Corrija el SRC de uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/reference_systems.py"/>
        <source>COORDINATE_OPERATION: “{operation}” is no operation that PROJ knows. Choose one from the list, or leave it empty.</source>
        <translation>COORDINATE_OPERATION: «{operation}» no es ninguna operación que PROJ conozca. Elija una de la lista, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>TRUTH_FIELD is {field}, but there is no report to tell of it. Choose a file as REPORT, or leave TRUTH_FIELD empty.</source>
        <translation>TRUTH_FIELD es {field}, pero no hay ningún informe que hable de ello. Elija un archivo como REPORT, o deje TRUTH_FIELD vacío.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>TRUTH_FIELD is {field}, but {model} writes captions, which are no classes. Leave TRUTH_FIELD empty.</source>
        <translation>TRUTH_FIELD es {field}, pero {model} escribe descripciones, que no son clases. Deje TRUTH_FIELD vacío.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>TRUTH_FIELD is {field}, but no features were given that could have such a field. Choose FEATURES, or leave TRUTH_FIELD empty.</source>
        <translation>TRUTH_FIELD es {field}, pero no se indicaron objetos espaciales que puedan tener ese campo. Elija FEATURES, o deje TRUTH_FIELD vacío.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>TRUTH_FIELD: {source} has no field {field}. Choose one of its fields.</source>
        <translation>TRUTH_FIELD: {source} no tiene ningún campo {field}. Elija uno de sus campos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/report_checks.py"/>
        <source>REPORT: {path} is there already, and no page that a report may replace. Choose a file whose name ends with .html.</source>
        <translation>REPORT: {path} ya existe, y no es una página que un informe pueda reemplazar. Elija un archivo cuyo nombre termine en .html.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>The rasters in which the objects are seen: layers, files, web layers, or a layer of footprints with the paths of rasters.</source>
        <translation>Los rásteres en los que se ven los objetos: capas, archivos, capas web, o una capa de huellas con las rutas de rásteres.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Folder of images</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Every image in this folder, instead of the imagery above.</source>
        <translation>Todas las imágenes de esta carpeta, en lugar de las imágenes de arriba.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Include subfolders</source>
        <translation>Incluir subcarpetas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/shared_parameters.py"/>
        <source>Images in folders within the folder of images too.</source>
        <translation>También las imágenes de las carpetas que hay dentro de la carpeta de imágenes.</translation>
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
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>FEATURES is empty. Choose the layer of objects whose class is known.</source>
        <translation>FEATURES está vacío. Elija la capa de objetos cuya clase se conoce.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>MODEL: {definition} does not say what its chips are, its own code does. Give CHIP_SIZE, CROP_MODE, BLACKEN and BANDS as that code has them.</source>
        <translation>MODEL: {definition} no dice cómo son sus recortes; lo dice su propio código. Indique CHIP_SIZE, CROP_MODE, BLACKEN y BANDS como los tiene ese código.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>A model</source>
        <translation>Un modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>BANDS asks for band {band}, but {source} has {has}. Correct BANDS.</source>
        <translation>BANDS pide la banda {band}, pero {source} tiene {has}. Corrija BANDS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>CLASS_FIELD is empty. Choose the field that tells the class.</source>
        <translation>CLASS_FIELD está vacío. Elija el campo que indica la clase.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/build_export.py"/>
        <source>CLASS_FIELD: {features} has no field {name}. Choose one of its fields.</source>
        <translation>CLASS_FIELD: {features} no tiene ningún campo {name}. Elija uno de sus campos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Training set</source>
        <translation>Conjunto de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>A new or an empty folder, which gets the chips and what tells of them.</source>
        <translation>Una carpeta nueva o vacía, que recibe los recortes y los archivos que los describen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Counts per split, class and status</source>
        <translation>Recuentos por división, clase y estado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>The points, lines or polygons whose class is known; each becomes one chip.</source>
        <translation>Los puntos, líneas o polígonos cuya clase se conoce; cada uno da un recorte.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Class field</source>
        <translation>Campo de clase</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>What the objects are: text or numbers; with MultiLabeled_Tiles several classes, as in a;b. Objects without one are left out, and counted.</source>
        <translation>Lo que son los objetos: texto o números; con MultiLabeled_Tiles varias clases, como en a;b. Los objetos sin clase se omiten, y se cuentan.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Several images: PROCESS_AS_MOSAICKED_IMAGE sees all as one picture, PROCESS_ITEMS_SEPARATELY cuts a chip of each object in every image that it meets.</source>
        <translation>Varias imágenes: PROCESS_AS_MOSAICKED_IMAGE las ve todas como una sola imagen, PROCESS_ITEMS_SEPARATELY extrae un recorte de cada objeto en cada imagen que toca.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>ImageFolder: a folder for each class, as torchvision reads it. Labeled_Tiles, MultiLabeled_Tiles, Imagenet: as ArcGIS Pro exports and arcgis.learn reads them.</source>
        <translation>ImageFolder: una carpeta por clase, como la lee torchvision. Labeled_Tiles, MultiLabeled_Tiles, Imagenet: como las exporta ArcGIS Pro y las lee arcgis.learn.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Training, validation, test in percent</source>
        <translation>Entrenamiento, validación y prueba en porcentaje</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>How many of the objects go to train, val and test, each a folder of its own, as in 80;10;10. Neighbours stay together. Empty: one set without splits.</source>
        <translation>Cuántos de los objetos van a train, val y test, cada uno una carpeta propia, como en 80;10;10. Los vecinos quedan juntos. Vacío: un solo conjunto sin divisiones.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Cut chips as for this model</source>
        <translation>Extraer recortes como para este modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>A model whose chips they are to be like: its size, crop mode, blackening, bands and classes. Nothing of it is run.</source>
        <translation>Un modelo al que deben parecerse los recortes: su tamaño, modo de recorte, ennegrecido, bandas y clases. No se ejecuta nada de él.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Width and height of a chip. Empty: the model's own, else 224.</source>
        <translation>Anchura y altura de un recorte. Vacío: las del modelo, y si no, 224.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>FIXED cuts a window of the chip size around an object's centre, BOX the object's own box, up to that size. Not set: as the model, else FIXED.</source>
        <translation>FIXED corta una ventana del tamaño del recorte alrededor del centro del objeto, BOX el rectángulo del propio objeto, hasta ese tamaño. Sin definir: como el modelo, y si no, FIXED.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>YES sets pixels outside the polygon to 0. Not set: as the model, else NO.</source>
        <translation>YES pone a 0 los píxeles fuera del polígono. Sin definir: como el modelo, y si no, NO.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>AUTO: PNG for three bands of 8 bit, else TIFF, which holds any bands and numbers.</source>
        <translation>AUTO: PNG para tres bandas de 8 bits, y si no TIFF, que admite cualesquiera bandas y números.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Side of the blocks of a split</source>
        <translation>Lado de los bloques de una división</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Objects in the same square of this side never go to different splits. 0: four chips, or more where objects lie far apart.</source>
        <translation>Los objetos de un mismo cuadrado de este lado nunca van a divisiones distintas. 0: cuatro recortes, o más donde los objetos están muy separados.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Seed of the splits</source>
        <translation>Semilla de las divisiones</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Another number divides the blocks in another way; the same one in the same way.</source>
        <translation>Otro número reparte los bloques de otra manera; el mismo, de la misma manera.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Resume a broken export</source>
        <translation>Reanudar una exportación interrumpida</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Go on with what an export of the same objects and parameters left in the folder when it failed, was cancelled or was killed.</source>
        <translation>Continuar con lo que una exportación de los mismos objetos y parámetros dejó en la carpeta al fallar, ser cancelada o morir.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Which bands chips have, in their order, by number or by name: Red,NIR. Empty: as the model, else all but alpha.</source>
        <translation>Qué bandas tienen los recortes, en su orden, por número o por nombre: Red,NIR. Vacío: como el modelo, y si no, todas menos la alfa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Padding in pixels</source>
        <translation>Margen en píxeles</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>With BOX: by how much the object's box is widened on each side.</source>
        <translation>Con BOX: cuánto se ensancha por cada lado el rectángulo del objeto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Reference system of the chips</source>
        <translation>Sistema de referencia de los recortes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>MAP_SPACE turns rotated imagery to the north, PIXEL_SPACE takes pixels as they are stored. Not set: as the model, else MAP_SPACE.</source>
        <translation>MAP_SPACE orienta al norte las imágenes giradas, PIXEL_SPACE toma los píxeles tal como están guardados. Sin definir: como el modelo, y si no, MAP_SPACE.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Only objects whose centre lies inside are exported.</source>
        <translation>Solo se exportan los objetos cuyo centro está dentro.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of chips</source>
        <translation>Número de recortes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of objects</source>
        <translation>Número de objetos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of objects without a class</source>
        <translation>Número de objetos sin clase</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of chips to train with</source>
        <translation>Número de recortes para entrenar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of chips to validate with</source>
        <translation>Número de recortes para validar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/declare_training.py"/>
        <source>Number of chips to test with</source>
        <translation>Número de recortes para probar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} is no folder. Choose a new or an empty folder.</source>
        <translation>OUTPUT: {path} no es una carpeta. Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} cannot be written to. Choose another folder.</source>
        <translation>OUTPUT: no se puede escribir en {path}. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} holds an export that is not finished. Set RESUME to go on with it, or choose an empty folder.</source>
        <translation>OUTPUT: {path} contiene una exportación sin terminar. Active RESUME para continuarla, o elija una carpeta vacía.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} holds files already, with which chips would be mixed. Choose a new or an empty folder.</source>
        <translation>OUTPUT: {path} ya contiene archivos, con los que se mezclarían los recortes. Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {link} is a link, through which chips would land elsewhere. Remove it, or choose an empty folder.</source>
        <translation>OUTPUT: {link} es un enlace, por el que los recortes acabarían en otro lugar. Elimínelo o elija una carpeta vacía.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/output_folder.py"/>
        <source>OUTPUT: {path} cannot be read ({reason}). Choose another folder.</source>
        <translation>OUTPUT: no se puede leer {path} ({reason}). Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/shares.py"/>
        <source>SPLIT is “{text}”, percentages for train, val and test are needed. Write for example 80;10;10, or leave it empty.</source>
        <translation>SPLIT es «{text}»; se necesitan porcentajes para train, val y test. Escriba por ejemplo 80;10;10, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/training/shares.py"/>
        <source>SPLIT is “{text}”, which adds up to {total:g} percent. Correct it to 100.</source>
        <translation>SPLIT es «{text}», que suma {total:g} por ciento. Corríjalo para que sume 100.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: the layer {layer} cannot be opened. Repair its data source, or choose another layer.</source>
        <translation>{parameter}: la capa {layer} no se puede abrir. Repare su fuente de datos, o elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: {layer} is not a raster layer. Choose imagery.</source>
        <translation>{parameter}: {layer} no es una capa ráster. Elija imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: {path} is a device or a pipe, a file is needed. Choose a raster file.</source>
        <translation>{parameter}: {path} es un dispositivo o una tubería; se necesita un archivo. Elija un archivo ráster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: there is no file {name}. Check the path of the imagery.</source>
        <translation>{parameter}: no hay ningún archivo {name}. Compruebe la ruta de las imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: {name} cannot be read as a raster. Choose a raster file.</source>
        <translation>{parameter}: {name} no se puede leer como ráster. Elija un archivo ráster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: {name} is a folder and no raster. Choose a folder of images as INPUT_FOLDER, or a raster file.</source>
        <translation>{parameter}: {name} es una carpeta y no un ráster. Elija una carpeta de imágenes como INPUT_FOLDER, o un archivo ráster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/values.py"/>
        <source>{parameter}: there is no layer and no raster called {name}. Choose the imagery again.</source>
        <translation>{parameter}: no hay ninguna capa ni ningún ráster de nombre {name}. Elija de nuevo las imágenes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} (default)</source>
        <translation>{} (predeterminado)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/argument_editors.py"/>
        <source>{} or more</source>
        <translation>{} o más</translation>
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
        <translation>El modelo clasifica un primer lote…</translation>
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
        <translation>Examinando las imágenes</translation>
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
        <location filename="../../processing_provider/parameters/widgets/model_facts.py"/>
        <source>The model cannot be looked at ({kind}: {reason}). Choose the model again.</source>
        <translation>El modelo no se puede examinar ({kind}: {reason}). Elija de nuevo el modelo.</translation>
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
        <translation>Preparar el entorno {}…</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters/widgets/model_widget.py"/>
        <source>Reading the model …</source>
        <translation>Leyendo el modelo…</translation>
    </message>
    <message>
        <location filename="../../processing_provider/provider.py"/>
        <source>Deep Objects: classify objects with trained models</source>
        <translation>Deep Objects: clasificar objetos con modelos entrenados</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/crew.py"/>
        <source>Inference on {device}, batches of {batch_size}.</source>
        <translation>Inferencia en {device}, lotes de {batch_size}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/crew.py"/>
        <source>Computing on the CPU, since the card failed: {error}</source>
        <translation>Se calcula en la CPU, porque la tarjeta falló: {error}</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/elsewhere/cluster.py"/>
        <source>SCHEDULER: several workers died of each of the last {count} objects, also when these were alone. Check the workers' logs and their memory.</source>
        <translation>SCHEDULER: varios trabajadores murieron con cada uno de los últimos {count} objetos, también cuando estos estaban solos. Compruebe los registros de los trabajadores y su memoria.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/elsewhere/cluster.py"/>
        <source>The scheduler {address} has {workers} workers with {threads} threads.</source>
        <translation>El planificador {address} tiene {workers} trabajadores con {threads} hilos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/elsewhere/cluster.py"/>
        <source>The temporary folder has no room for what the cluster is sent ({reason}). Free some space there, or set TMPDIR to another folder.</source>
        <translation>La carpeta temporal no tiene sitio para lo que se envía al clúster ({reason}). Libere espacio allí, o indique otra carpeta en TMPDIR.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/elsewhere/parts.py"/>
        <source>SCHEDULER: a worker answered with what is no outcome of its part. Check that no other program answers for it, and run again with RESUME.</source>
        <translation>SCHEDULER: un trabajador respondió con algo que no es el resultado de su parte. Compruebe que ningún otro programa responda por él, y ejecute de nuevo con RESUME.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/export.py"/>
        <location filename="../../processing_provider/run/run.py"/>
        <source>… and {count} more remarks like these.</source>
        <translation>… y {count} observaciones más como estas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>RESUME: the outcomes of {count} objects are taken over.</source>
        <translation>RESUME: se adoptan los resultados de {count} objetos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>RESUME: no broken run of the same objects, imagery, model and arguments left outcomes; all objects are classified.</source>
        <translation>RESUME: ninguna ejecución interrumpida de los mismos objetos, imágenes, modelo y argumentos dejó resultados; se clasifican todos los objetos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>the file was removed</source>
        <translation>el archivo fue eliminado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>The outcomes cannot be kept in {folder} ({reason}), so that this run could not be resumed from here on. Free some space there, or check your permission.</source>
        <translation>Los resultados no se pueden guardar en {folder} ({reason}), de modo que desde aquí esta ejecución no se podría reanudar. Libere espacio allí, o compruebe sus permisos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/journal/journal.py"/>
        <source>The outcomes of {count} objects are kept. Run again with RESUME, and otherwise as before, to go on from there.</source>
        <translation>Los resultados de {count} objetos se conservan. Ejecute de nuevo con RESUME, y en lo demás como antes, para continuar desde ahí.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/run.py"/>
        <source>Row {row}: the inference process died of this object twice.</source>
        <translation>Fila {row}: el proceso de inferencia murió dos veces a causa de este objeto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>“{label}”</source>
        <translation>«{label}»</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>A random chip was given {label}, on {device}, {seconds:.1f} s.</source>
        <translation>Un recorte aleatorio recibió {label}, en {device}, {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>A random chip was given {label}, confidence {confidence:.3f}, on {device}, {seconds:.1f} s.</source>
        <translation>Un recorte aleatorio recibió {label}, confianza {confidence:.3f}, en {device}, {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/run/trial.py"/>
        <source>{definition}: the model answers a random chip of 8 bit with values that are no numbers. Check the normalisation and how many bands it was trained on.</source>
        <translation>{definition}: el modelo responde a un recorte aleatorio de 8 bits con valores que no son números. Compruebe la normalización y con cuántas bandas se entrenó.</translation>
    </message>
</context>
</TS>
