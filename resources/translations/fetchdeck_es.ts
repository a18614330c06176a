<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;About Fetchdeck</source>
        <translation>&amp;Acerca de Fetchdeck</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Delete Record</source>
        <translation>Elimi&amp;nar entrada</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Export List…</source>
        <translation>&amp;Exportar lista…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Filter the List</source>
        <translation>&amp;Filtrar la lista</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Go to the Link Field</source>
        <translation>&amp;Ir al campo de enlaces</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Import Links…</source>
        <translation>&amp;Importar enlaces…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Messages…</source>
        <translation>&amp;Mensajes…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Move in the Queue</source>
        <translation>&amp;Mover en la cola</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Paste Links</source>
        <translation>&amp;Pegar enlaces</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Select All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Add links with a choice of engine, folder and options</source>
        <translation>Añadir enlaces eligiendo motor, carpeta y opciones</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Buttons for the selected jobs above the list</source>
        <translation>Botones para las tareas seleccionadas, encima de la lista</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Cop&amp;y Link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Copy &amp;Log</source>
        <translation>Copiar regi&amp;stro</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Copy the links</source>
        <translation>Copiar los enlaces</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Copy what was printed</source>
        <translation>Copiar la salida de la tarea</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Download only those links that failed</source>
        <translation>Descargar solo los enlaces que fallaron</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Download the same links again</source>
        <translation>Descargar de nuevo los mismos enlaces</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Go on where it was</source>
        <translation>Continuar donde se quedó</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Let no further download start; running ones run on</source>
        <translation>No iniciar más descargas; las que están en curso continúan</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Log, details and files below the list</source>
        <translation>Registro, detalles y archivos debajo de la lista</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Move to the &amp;End</source>
        <translation>Mover al &amp;final</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Move to the &amp;Front</source>
        <translation>Mover al &amp;principio</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>One place down</source>
        <translation>Un puesto hacia abajo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>One place up</source>
        <translation>Un puesto hacia arriba</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Open the downloaded file</source>
        <translation>Abrir el archivo descargado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Open the folder of the file</source>
        <translation>Abrir la carpeta del archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Pause &amp;Queue</source>
        <translation>Pausar la c&amp;ola</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Put the links in the clipboard into the field</source>
        <translation>Poner en el campo los enlaces del portapapeles</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Read links from a text file</source>
        <translation>Leer enlaces de un archivo de texto</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Remove the record from the list; downloaded files stay</source>
        <translation>Quitar la entrada de la lista; los archivos descargados se conservan</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Res&amp;ume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show &amp;Details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show &amp;States</source>
        <translation>Mostrar &amp;estados</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show &amp;Tool Bar</source>
        <translation>Mostrar &amp;barra de herramientas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show in &amp;Folder</source>
        <translation>M&amp;ostrar en la carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show only jobs with certain words</source>
        <translation>Mostrar solo las tareas con ciertas palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Start &amp;Now</source>
        <translation>Iniciar &amp;ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Start A&amp;t…</source>
        <translation>Pro&amp;gramar inicio…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Start at a certain time</source>
        <translation>Iniciar a una hora determinada</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Stop for now and keep what is there</source>
        <translation>Detener por ahora y conservar lo descargado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Stop the download</source>
        <translation>Detener la descarga</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>The last to start</source>
        <translation>La última en iniciarse</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>The list of states at the side</source>
        <translation>La lista de estados al lado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>The next to start</source>
        <translation>La próxima en iniciarse</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Try &amp;Again</source>
        <translation>R&amp;eintentar</translation>
    </message>
    <message>
        <source>Try &amp;Failed Links Again</source>
        <translation type="vanished">Reintentar enlaces &amp;fallidos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Try Failed Lin&amp;ks Again</source>
        <translation>Reintentar enlaces &amp;fallidos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Wait for no time of day, only for room</source>
        <translation>Iniciar a cualquier hora, en cuanto haya hueco</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>What was said in the status line</source>
        <translation>Lo que se ha mostrado en la barra de estado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Write the list on show to a file</source>
        <translation>Guardar en un archivo la lista que se muestra</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <location filename="../../desktop/ui/adding.py"/>
        <source>There is no link in the clipboard.</source>
        <translation>No hay ningún enlace en el portapapeles.</translation>
    </message>
    <message>
        <source>{sentence} Press Add once more to add it anyway.</source>
        <translation type="vanished">{sentence} Pulsa Añadir otra vez para añadirlo de todos modos.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/adding.py"/>
        <source>{sentence} Press Download once more to add it anyway.</source>
        <translation>{sentence} Pulse «Descargar» otra vez para añadirlo de todos modos.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>No se puede usar la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>The request is not understood.</source>
        <translation>No se entiende la petición.</translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>There is no queued or running job {id}.</source>
        <translation>No hay ninguna tarea {id} en cola ni en curso.</translation>
    </message>
</context>
<context>
    <name>Attempt</name>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>A finished file could not be moved to {folder}: {reason}</source>
        <translation>No se pudo mover un archivo terminado a {folder}: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>Fetchdeck: {sentence}</source>
        <translation>Fetchdeck: {sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>saved {path}</source>
        <translation>guardado: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>what was there could not be continued; it begins anew</source>
        <translation>no se pudo continuar lo que había; se empieza de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>{link} was downloaded before</source>
        <translation>{link} ya se había descargado</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>{path} lies outside the job's folders and is not counted as its file.</source>
        <translation>{path} está fuera de las carpetas de la tarea y no se cuenta entre sus archivos.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>{program} not found</source>
        <translation>no se encontró {program}</translation>
    </message>
</context>
<context>
    <name>Awake</name>
    <message>
        <location filename="../../desktop/services/awake.py"/>
        <source>Downloads are running</source>
        <translation>Hay descargas en curso</translation>
    </message>
</context>
<context>
    <name>AwayParts</name>
    <message>
        <location filename="../../desktop/ui/away.py"/>
        <source>Downloads run on. Quit is in the menu of the icon.</source>
        <translation>Las descargas continúan. Para salir, usa el menú del icono.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/away.py"/>
        <source>Fetchdeck goes on in the tray</source>
        <translation>Fetchdeck sigue en la bandeja</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/away.py"/>
        <source>Fetchdeck quits soon</source>
        <translation>Fetchdeck se cerrará pronto</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/away.py"/>
        <source>The computer goes to sleep soon</source>
        <translation>El equipo se suspenderá pronto</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <location filename="../../desktop/ui/clearing.py"/>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>ClipboardWatch</name>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>&amp;Not These</source>
        <translation>Es&amp;tos no</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>&amp;Not This One</source>
        <translation>Es&amp;te no</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>Links that were copied</source>
        <translation>Enlaces copiados</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>You copied a link: {link}</source>
        <translation>Ha copiado un enlace: {link}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>You copied {count} links.</source>
        <translation>Ha copiado {count} enlaces.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Converting</source>
        <translation>Convirtiendo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Embedding</source>
        <translation>Incrustando</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Merging</source>
        <translation>Combinando</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Place in the queue</source>
        <translation>Puesto en la cola</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Running {item}/{items}</source>
        <translation>En curso {item}/{items}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Time left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Waits until {time}</source>
        <translation>Espera hasta {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>{count} percent</source>
        <translation>{count} por ciento</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>{status}, not saved</source>
        <translation>{status}, sin guardar</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>All is done: Fetchdeck quits in 1 second.</source>
        <translation>Todo listo: Fetchdeck se cerrará en 1 segundo.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>All is done: Fetchdeck quits in {count} seconds.</source>
        <translation>Todo listo: Fetchdeck se cerrará en {count} segundos.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>All is done: the computer goes to sleep in 1 second.</source>
        <translation>Todo listo: el equipo se suspenderá en 1 segundo.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>All is done: the computer goes to sleep in {count} seconds.</source>
        <translation>Todo listo: el equipo se suspenderá en {count} segundos.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>Countdown</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>Do It &amp;Now</source>
        <translation>&amp;Hacerlo ahora</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>Another program holds the job database {path} locked.</source>
        <translation>Otro programa mantiene bloqueada la base de datos de tareas {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The database is already closed.</source>
        <translation>La base de datos ya está cerrada.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The disk that holds {folder} is full. Make room there; Fetchdeck tries again by itself.</source>
        <translation>El disco que contiene {folder} está lleno. Libera espacio; Fetchdeck volverá a intentarlo por sí solo.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The job database {path} cannot be opened: {reason}.</source>
        <translation>No se puede abrir la base de datos de tareas {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The job database {path} cannot be used: {reason}.</source>
        <translation>No se puede usar la base de datos de tareas {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The job database {path} was written by a later version of Fetchdeck. Update Fetchdeck, or move the file away to begin with an empty list.</source>
        <translation>La base de datos de tareas {path} se creó con una versión posterior de Fetchdeck. Actualiza Fetchdeck o mueve el archivo a otro lugar para empezar con una lista vacía.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>&amp;Speed</source>
        <translation>Ve&amp;locidad</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>De&amp;tails</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>Details of the job</source>
        <translation>Detalles de la tarea</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>F&amp;iles</source>
        <translation>Arch&amp;ivos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>Nothing was printed yet.</source>
        <translation>Aún no hay ninguna salida.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>Nothing was printed.</source>
        <translation>No hubo ninguna salida.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>Select a job to see what it printed.</source>
        <translation>Selecciona una tarea para ver su registro.</translation>
    </message>
</context>
<context>
    <name>DoneMenu</name>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>&amp;Quit Fetchdeck</source>
        <translation>&amp;Salir de Fetchdeck</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>&amp;When All Is Done</source>
        <translation>Al &amp;terminar todo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>Do &amp;Nothing</source>
        <translation>&amp;No hacer nada</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>Send the Computer to &amp;Sleep</source>
        <translation>S&amp;uspender el equipo</translation>
    </message>
    <message>
        <source>When &amp;All Is Done</source>
        <translation type="vanished">Al &amp;terminar todo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>When all is done</source>
        <translation>Al terminar todo</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>&amp;Show It</source>
        <translation type="vanished">Mo&amp;strarla</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Add &amp;Anyway</source>
        <translation>Añadir i&amp;gualmente</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Add All &amp;Anyway</source>
        <translation>Añadir todos i&amp;gualmente</translation>
    </message>
    <message>
        <source>Add the &amp;Other</source>
        <translation type="vanished">Añadir el &amp;otro</translation>
    </message>
    <message>
        <source>Add the &amp;Other {count}</source>
        <translation type="vanished">Añadir los &amp;otros {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Add the Othe&amp;r</source>
        <translation>Añadir el &amp;otro</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Add the Othe&amp;r {count}</source>
        <translation>Añadir los &amp;otros {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>All {count} links are in the list already.</source>
        <translation>Los {count} enlaces ya están en la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Links that are in the list already</source>
        <translation>Enlaces que ya están en la lista</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Looking whether the list has these links already…</source>
        <translation>Comprobando si la lista ya tiene estos enlaces…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Sho&amp;w It</source>
        <translation>Mo&amp;strarla</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>{found} of {count} links are in the list already.</source>
        <translation>{found} de {count} enlaces ya están en la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>“{title}” is being downloaded already.</source>
        <translation>«{title}» ya se está descargando.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>“{title}” is in the queue already.</source>
        <translation>«{title}» ya está en la cola.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>“{title}” was downloaded already.</source>
        <translation>«{title}» ya se descargó.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>“{title}” was downloaded before, but its files are no longer there.</source>
        <translation>«{title}» ya se descargó, pero sus archivos ya no están.</translation>
    </message>
</context>
<context>
    <name>EmptyTexts</name>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>A job that goes wrong is kept here, with the reason.</source>
        <translation>Las tareas que salen mal se guardan aquí, con el motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Cancelled downloads can be tried again from here.</source>
        <translation>Desde aquí puedes reintentar las descargas canceladas.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Finished downloads are kept here, with their logs.</source>
        <translation>Las descargas terminadas se guardan aquí, con su registro.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Jobs wait here while others run.</source>
        <translation>Aquí esperan las tareas mientras otras están en curso.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing completed yet</source>
        <translation>Nada completado todavía</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing has failed</source>
        <translation>Nada ha fallado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing here yet</source>
        <translation>Aquí no hay nada todavía</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing is running</source>
        <translation>Nada en curso</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing is waiting</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing was cancelled</source>
        <translation>Nada cancelado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Paste a link above and press Enter to start a download.</source>
        <translation>Pega un enlace arriba y pulsa Enter para iniciar una descarga.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Paste a link above and press Enter, or drop links here.</source>
        <translation>Pega un enlace arriba y pulsa Enter, o suelta enlaces aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Try other words, or press Esc in the filter to see all.</source>
        <translation>Prueba con otras palabras o pulsa Esc en el filtro para verlo todo.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A condition of yt-dlp's, such as duration &lt; 600 &amp; like_count &gt; 100, or !is_live.</source>
        <extracomment>yt-dlp: help for the option match_filter</extracomment>
        <translation>Una condición de yt-dlp, como duration &lt; 600 &amp; like_count &gt; 100 o !is_live.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>A cookies.txt in Netscape's format, for what only people who are logged in can see.</source>
        <extracomment>gallery-dl: help for the option cookies</extracomment>
        <translation>Un cookies.txt en formato Netscape, para lo que solo puede verse con la sesión iniciada.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A cookies.txt in Netscape's format, for what only people who are logged in can see. yt-dlp also writes to it.</source>
        <extracomment>yt-dlp: help for the option cookies</extracomment>
        <translation>Un cookies.txt en formato Netscape, para lo que solo puede verse con la sesión iniciada. yt-dlp también escribe en él.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>A cookies.txt in Netscape's format, or the cookie file of Chromium or Firefox.</source>
        <extracomment>aria2: help for the option cookies</extracomment>
        <translation>Un cookies.txt en formato Netscape, o el archivo de cookies de Chromium o Firefox.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>A cookies.txt in Netscape's format. The cookies are sent, and the file is not changed.</source>
        <extracomment>curl: help for the option cookies</extracomment>
        <translation>Un cookies.txt en formato Netscape. Las cookies se envían y el archivo no se modifica.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>A cookies.txt of YouTube Music in Netscape's format, for what only people who are logged in can hear, and for better quality.</source>
        <extracomment>spotDL: help for the option cookies</extracomment>
        <translation>Un cookies.txt de YouTube Music en formato Netscape, para lo que solo puede oírse con la sesión iniciada y para obtener mejor calidad.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>A file could not be read</source>
        <extracomment>curl: why a download failed (exit code 26)</extracomment>
        <translation>No se pudo leer un archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>A file could not be written: the disk may be full</source>
        <extracomment>gallery-dl: why a download failed (exit code 128)</extracomment>
        <translation>No se pudo escribir un archivo: es posible que el disco esté lleno</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A file for each chapter</source>
        <extracomment>yt-dlp: name of the option split_chapters</extracomment>
        <translation>Un archivo por capítulo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A file in which every download is noted; what is in it is not downloaded again.</source>
        <extracomment>gallery-dl: help for the option archive; spotDL: help for the option archive; yt-dlp: help for the option archive</extracomment>
        <translation>Un archivo en el que se anota cada descarga; lo que figura en él no se vuelve a descargar.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>A file of this name was there already</source>
        <extracomment>aria2: why a download failed (exit code 13)</extracomment>
        <translation>Ya había un archivo con este nombre</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>A file that was there could not be opened</source>
        <extracomment>aria2: why a download failed (exit code 15)</extracomment>
        <translation>No se pudo abrir un archivo que ya existía</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>A line to send along, such as “X-Token: abc”.</source>
        <extracomment>aria2: help for the option header; curl: help for the option header</extracomment>
        <translation>Una línea que se envía con la petición, como «X-Token: abc».</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>A name template or a filter cannot be used</source>
        <extracomment>gallery-dl: why a download failed (exit code 32)</extracomment>
        <translation>No se puede usar una plantilla de nombre o un filtro</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>A plain file name, without folders. For one link to one file; torrents and metalinks bring names of their own.</source>
        <extracomment>aria2: help for the option file_name</extracomment>
        <translation>Un nombre de archivo simple, sin carpetas. Para un enlace a un solo archivo; los torrents y metalinks traen sus propios nombres.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>A plain file name, without folders. For one link; without it the link's own name is taken.</source>
        <extracomment>curl: help for the option file_name</extracomment>
        <translation>Un nombre de archivo simple, sin carpetas. Para un solo enlace; si se deja vacío, se usa el nombre del propio enlace.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>A song was not found on YouTube Music.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>No se encontró una canción en YouTube Music.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>A template of gallery-dl's for the names, such as {id}_{title}.{extension}. No folders; it must hold {extension}.</source>
        <extracomment>gallery-dl: help for the option file_name</extracomment>
        <translation>Una plantilla de gallery-dl para los nombres, como {id}_{title}.{extension}. Sin carpetas; debe contener {extension}.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>A template of spotDL's, such as {album}/{track-number} {title}.{output-ext}. Folders are kept; it may not begin with “/” or hold “..”, and must end in .{output-ext}.</source>
        <extracomment>spotDL: help for the option file_name</extracomment>
        <translation>Una plantilla de spotDL, como {album}/{track-number} {title}.{output-ext}. Las carpetas se conservan; no puede empezar por «/» ni contener «..», y debe terminar en .{output-ext}.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A template of yt-dlp's, such as %(uploader)s/%(title)s [%(id)s].%(ext)s. Folders are kept; it may not begin with “/” or “~”, hold “..”, “$” or a backslash, and must end in .%(ext)s. Numbers then come from %(playlist_index)03d.</source>
        <extracomment>yt-dlp: help for the option file_name</extracomment>
        <translation>Una plantilla de yt-dlp, como %(uploader)s/%(title)s [%(id)s].%(ext)s. Las carpetas se conservan; no puede empezar por «/» ni «~», ni contener «..», «$» o una barra invertida, y debe terminar en .%(ext)s. La numeración se obtiene entonces con %(playlist_index)03d.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Accept any certificate</source>
        <extracomment>aria2: name of the option insecure; curl: name of the option insecure</extracomment>
        <translation>Aceptar cualquier certificado</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Access</source>
        <extracomment>aria2: group of the option cookies; aria2: group of the option password; aria2: group of the option username; curl: group of the option account; curl: group of the option cookies; gallery-dl: group of the option cookies; gallery-dl: group of the option cookies_from_browser; gallery-dl: group of the option password; gallery-dl: group of the option username; spotDL: group of the option client_id; spotDL: group of the option client_secret; spotDL: group of the option cookies; yt-dlp: group of the option cookies; yt-dlp: group of the option cookies_from_browser; yt-dlp: group of the option password; yt-dlp: group of the option username; yt-dlp: group of the option video_password</extracomment>
        <translation>Acceso</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Addresses of further trackers, with commas between them.</source>
        <extracomment>aria2: help for the option trackers</extracomment>
        <translation>Direcciones de otros trackers, separadas por comas.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Also takes subtitles that the site made by itself, where there are no others in a language.</source>
        <extracomment>yt-dlp: help for the option auto_subs</extracomment>
        <translation>Incluye también los subtítulos generados por el sitio cuando no hay otros en un idioma.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>An expression of yt-dlp's that picks formats, such as bv*[height&lt;=720]+ba/b. Empty: the best video with the best sound, or the best that needs no joining where there is no ffmpeg.</source>
        <extracomment>yt-dlp: help for the option format</extracomment>
        <translation>Una expresión de yt-dlp que elige los formatos, como bv*[height&lt;=720]+ba/b. Vacío: el mejor vídeo con el mejor sonido, o el mejor que no haya que unir si no hay ffmpeg.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Animations as video</source>
        <extracomment>gallery-dl: name of the option ugoira</extracomment>
        <translation>Animaciones como vídeo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>As it is</source>
        <extracomment>aria2: name of the preset default; curl: name of the preset default</extracomment>
        <translation>Tal cual</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>As you set it up</source>
        <extracomment>Votify: name of the preset default</extracomment>
        <translation>Según tu configuración</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>At most</source>
        <extracomment>yt-dlp: name of the option max_downloads</extracomment>
        <translation>Como máximo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Attempts</source>
        <extracomment>yt-dlp: name of the option retries</extracomment>
        <translation>Intentos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio</source>
        <extracomment>spotDL: group of the option bitrate; spotDL: group of the option format; spotDL: group of the option sponsor_block; yt-dlp: group of the option audio_format; yt-dlp: group of the option audio_quality; yt-dlp: group of the option extract_audio</extracomment>
        <translation>Audio</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio (M4A)</source>
        <extracomment>yt-dlp: name of the preset audio-m4a</extracomment>
        <translation>Audio (M4A)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio (MP3)</source>
        <extracomment>spotDL: name of the preset audio-mp3; yt-dlp: name of the preset audio-mp3</extracomment>
        <translation>Audio (MP3)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio (Opus)</source>
        <extracomment>spotDL: name of the preset audio-opus; yt-dlp: name of the preset audio-opus</extracomment>
        <translation>Audio (Opus)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio as it is</source>
        <extracomment>yt-dlp: name of the preset audio-best</extracomment>
        <translation>Audio original</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Audio as it is (M4A)</source>
        <extracomment>spotDL: name of the preset audio-best</extracomment>
        <translation>Audio original (M4A)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio format</source>
        <extracomment>yt-dlp: name of the option audio_format</extracomment>
        <translation>Formato de audio</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio quality</source>
        <extracomment>Votify: name of the option audio_quality; yt-dlp: name of the option audio_quality</extracomment>
        <translation>Calidad de audio</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Best video</source>
        <extracomment>yt-dlp: name of the preset best-video</extracomment>
        <translation>Mejor vídeo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Bit rate</source>
        <extracomment>spotDL: name of the option bitrate</extracomment>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Browser name</source>
        <extracomment>aria2: name of the option user_agent; curl: name of the option user_agent; gallery-dl: name of the option user_agent; yt-dlp: name of the option user_agent</extracomment>
        <translation>Nombre del navegador</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Chapters in the file</source>
        <extracomment>yt-dlp: name of the option embed_chapters</extracomment>
        <translation>Capítulos en el archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Checksum</source>
        <extracomment>aria2: name of the option checksum</extracomment>
        <translation>Suma de verificación</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Client id</source>
        <extracomment>spotDL: name of the option client_id</extracomment>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Client secret</source>
        <extracomment>spotDL: name of the option client_secret</extracomment>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Coming from</source>
        <extracomment>aria2: name of the option referer; curl: name of the option referer; yt-dlp: name of the option referer</extracomment>
        <translation>Procedencia</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Computers at once</source>
        <extracomment>aria2: name of the option max_peers</extracomment>
        <translation>Equipos a la vez</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Connections</source>
        <extracomment>aria2: name of the option connections</extracomment>
        <translation>Conexiones</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cookie file</source>
        <extracomment>aria2: name of the option cookies; curl: name of the option cookies; gallery-dl: name of the option cookies; spotDL: name of the option cookies; yt-dlp: name of the option cookies</extracomment>
        <translation>Archivo de cookies</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cookies of a browser</source>
        <extracomment>gallery-dl: name of the option cookies_from_browser; yt-dlp: name of the option cookies_from_browser</extracomment>
        <translation>Cookies de un navegador</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cover picture as a file</source>
        <extracomment>Votify: name of the option save_cover; yt-dlp: name of the option write_thumbnail</extracomment>
        <translation>Portada como archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cover picture in the file</source>
        <extracomment>yt-dlp: name of the option embed_thumbnail</extracomment>
        <translation>Portada en el archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cut out advertising</source>
        <extracomment>yt-dlp: name of the option sponsorblock_remove</extracomment>
        <translation>Recortar la publicidad</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Cut out talk</source>
        <extracomment>spotDL: name of the option sponsor_block</extracomment>
        <translation>Recortar lo hablado</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cuts the video at its chapters, besides keeping it whole.</source>
        <extracomment>yt-dlp: help for the option split_chapters</extracomment>
        <translation>Corta el vídeo por capítulos, además de conservarlo entero.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Cuts what the users of SponsorBlock marked as no music. Asks a server of that project.</source>
        <extracomment>spotDL: help for the option sponsor_block</extracomment>
        <translation>Corta lo que los usuarios de SponsorBlock marcaron como partes sin música. Consulta un servidor de ese proyecto.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cuts what the users of SponsorBlock marked: “sponsor” paid advertising only, “default” also introductions, credits and the like. Asks a server of that project about the video (YouTube only).</source>
        <extracomment>yt-dlp: help for the option sponsorblock_remove</extracomment>
        <translation>Corta lo que marcaron los usuarios de SponsorBlock: «sponsor», solo la publicidad pagada; «default», también introducciones, créditos y similares. Consulta sobre el vídeo a un servidor de ese proyecto (solo YouTube).</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Description as a file</source>
        <extracomment>yt-dlp: name of the option write_description</extracomment>
        <translation>Descripción como archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Details as a file</source>
        <extracomment>yt-dlp: name of the option write_info</extracomment>
        <translation>Detalles como archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Does not check whose server it is. Only for servers that you know.</source>
        <extracomment>aria2: help for the option insecure; curl: help for the option insecure</extracomment>
        <translation>No comprueba a quién pertenece el servidor. Solo para servidores que conozcas.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Does not download a file of more bytes than this, such as 500M or 2G.</source>
        <extracomment>curl: help for the option largest</extracomment>
        <translation>No descarga archivos de más bytes que estos, por ejemplo 500M o 2G.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Download</source>
        <extracomment>Votify: group of the option audio_quality; Votify: group of the option wait_interval</extracomment>
        <translation>Descarga</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Engine</source>
        <extracomment>Engine set-up: name of the option engine</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Everything</source>
        <extracomment>gallery-dl: name of the preset default</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Extras</source>
        <extracomment>yt-dlp: group of the option embed_chapters; yt-dlp: group of the option embed_metadata; yt-dlp: group of the option embed_thumbnail; yt-dlp: group of the option sponsorblock_mark; yt-dlp: group of the option sponsorblock_remove; yt-dlp: group of the option write_description; yt-dlp: group of the option write_info; yt-dlp: group of the option write_thumbnail</extracomment>
        <translation>Extras</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Fetchdeck called its own installer wrongly; the output says how</source>
        <extracomment>Engine set-up: why a download failed (exit code 2)</extracomment>
        <translation>Fetchdeck llamó mal a su propio instalador; la salida indica por qué</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>File</source>
        <extracomment>aria2: group of the option checksum; aria2: group of the option file_name; curl: group of the option file_name; curl: group of the option largest</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>File names</source>
        <extracomment>gallery-dl: name of the option file_name; spotDL: name of the option file_name; yt-dlp: name of the option file_name</extracomment>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>File type</source>
        <extracomment>yt-dlp: name of the option container</extracomment>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/votify.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Files</source>
        <extracomment>Votify: group of the option no_lyrics; Votify: group of the option save_cover; Votify: group of the option save_playlist; gallery-dl: group of the option file_name; gallery-dl: group of the option keep_time; gallery-dl: group of the option metadata; gallery-dl: group of the option ugoira; spotDL: group of the option archive; spotDL: group of the option file_name; spotDL: group of the option lrc; spotDL: group of the option lyrics; spotDL: group of the option m3u; spotDL: group of the option playlist_numbering; yt-dlp: group of the option file_name</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Files of the torrent</source>
        <extracomment>aria2: name of the option select_files</extracomment>
        <translation>Archivos del torrent</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Finds other computers through the torrent's own trackers, and asks nobody else (no DHT, no exchange, no local search).</source>
        <extracomment>aria2: help for the option trackers_only</extracomment>
        <translation>Busca otros equipos mediante los trackers del propio torrent y no pregunta a nadie más (sin DHT, sin intercambio de pares, sin búsqueda local).</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>For networks in which IPv6 is slow, or is blocked by the site.</source>
        <extracomment>yt-dlp: help for the option force_ipv4</extracomment>
        <translation>Para redes en las que IPv6 es lento o está bloqueado por el sitio.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>For sound that is converted (“Sound only” or an audio format is needed): 0 is the best and largest, 10 the worst and smallest; or a bit rate. Without it: 5.</source>
        <extracomment>yt-dlp: help for the option audio_quality</extracomment>
        <translation>Para el sonido que se convierte (requiere «Solo audio» o un formato de audio): 0 es lo mejor y más grande, 10 lo peor y más pequeño; o bien una tasa de bits. Si no se indica: 5.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Format</source>
        <extracomment>spotDL: name of the option format</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Formats</source>
        <extracomment>yt-dlp: name of the option format</extracomment>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Found on</source>
        <extracomment>spotDL: name of the option source</extracomment>
        <translation>Buscar en</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>From when to when, such as *1:30-2:45, or words that a chapter's title holds. Empty: all of it.</source>
        <extracomment>yt-dlp: help for the option sections</extracomment>
        <translation>Desde cuándo hasta cuándo, por ejemplo *1:30-2:45, o palabras contenidas en el título de un capítulo. Vacío: todo.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Further tries</source>
        <extracomment>curl: name of the option retries; gallery-dl: name of the option retries</extracomment>
        <translation>Reintentos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Gentle (1 MB/s)</source>
        <extracomment>curl: name of the preset gentle</extracomment>
        <translation>Moderado (1 MB/s)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Gentle (one connection, 1 MB/s)</source>
        <extracomment>aria2: name of the preset gentle</extracomment>
        <translation>Moderado (una conexión, 1 MB/s)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Gentle (with pauses)</source>
        <extracomment>gallery-dl: name of the preset gentle</extracomment>
        <translation>Moderado (con pausas)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Give up after</source>
        <extracomment>aria2: name of the option give_up_seconds</extracomment>
        <translation>Abandonar tras</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Gives every song the playlist's name as its album, its place as its number, and the playlist's cover.</source>
        <extracomment>spotDL: help for the option playlist_numbering</extracomment>
        <translation>Pone a cada canción el nombre de la lista como álbum, su puesto como número y la portada de la lista.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Gives files the time of the download instead of the one that the server tells.</source>
        <extracomment>gallery-dl: help for the option keep_time</extracomment>
        <translation>Pone a los archivos la fecha de la descarga en lugar de la que indica el servidor.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Go on giving</source>
        <extracomment>aria2: name of the option seed_minutes</extracomment>
        <translation>Seguir compartiendo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Header</source>
        <extracomment>aria2: name of the option header; curl: name of the option header</extracomment>
        <translation>Cabecera</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>How many connections fetch one file at the same time. More can be faster; some servers refuse them.</source>
        <extracomment>aria2: help for the option connections</extracomment>
        <translation>Cuántas conexiones descargan un mismo archivo a la vez. Con más puede ir más rápido; algunos servidores las rechazan.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>How many parts of a video that comes in parts are fetched at the same time. Without it: 1.</source>
        <extracomment>yt-dlp: help for the option concurrent_fragments</extracomment>
        <translation>Cuántos fragmentos se descargan a la vez de un vídeo dividido en fragmentos. Si no se indica: 1.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>How often to try again after a failure that may pass. Without it: 3.</source>
        <extracomment>curl: help for the option retries</extracomment>
        <translation>Cuántas veces se reintenta tras un fallo que puede ser pasajero. Si no se indica: 3.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>How often to try again after a failure; -1 for ever. Without it: 4.</source>
        <extracomment>gallery-dl: help for the option retries</extracomment>
        <translation>Cuántas veces se reintenta tras un fallo; -1 para siempre. Si no se indica: 4.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>How often to try again where the connection fails. Without it: 5.</source>
        <extracomment>yt-dlp: help for the option retries</extracomment>
        <translation>Cuántas veces se reintenta cuando falla la conexión. Si no se indica: 5.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>How often to try before giving up; 0 for ever. Without it: 5.</source>
        <extracomment>aria2: help for the option retries</extracomment>
        <translation>Cuántas veces se intenta antes de abandonar; 0 para siempre. Si no se indica: 5.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>IPv4 only</source>
        <extracomment>yt-dlp: name of the option force_ipv4</extracomment>
        <translation>Solo IPv4</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>If it has not begun yet: looks again after so many seconds, until it has.</source>
        <extracomment>yt-dlp: help for the option wait_for_video</extracomment>
        <translation>Si aún no ha empezado, vuelve a comprobarlo cada tantos segundos hasta que empiece.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Installs, updates and removes engines, each in an environment of its own</source>
        <extracomment>Engine set-up: what it is for</extracomment>
        <translation>Instala, actualiza y desinstala motores, cada uno en su propio entorno</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>It could not be done; the output says why</source>
        <extracomment>Engine set-up: why a download failed (exit code 1)</extracomment>
        <translation>No se pudo hacer; la salida indica por qué</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Items of a list</source>
        <extracomment>yt-dlp: name of the option playlist_items</extracomment>
        <translation>Elementos de una lista</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Keeps the sound and leaves the picture out.</source>
        <extracomment>yt-dlp: help for the option extract_audio</extracomment>
        <translation>Conserva el sonido y descarta la imagen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Language codes with commas between them, such as en,de; “all” for all. Empty: the site's choice, mostly English.</source>
        <extracomment>yt-dlp: help for the option sub_langs</extracomment>
        <translation>Códigos de idioma separados por comas, como en,de; «all» para todos. Vacío: los que elija el sitio, casi siempre inglés.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Largest file</source>
        <extracomment>curl: name of the option largest; gallery-dl: name of the option largest</extracomment>
        <translation>Archivo más grande</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Largest picture</source>
        <extracomment>yt-dlp: name of the option max_height</extracomment>
        <translation>Altura máxima</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Leaves out files of fewer bytes than this, such as 100k.</source>
        <extracomment>gallery-dl: help for the option smallest</extracomment>
        <translation>Omite los archivos de menos bytes que estos, por ejemplo 100k.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Leaves out files of more bytes than this, such as 20M.</source>
        <extracomment>gallery-dl: help for the option largest</extracomment>
        <translation>Omite los archivos de más bytes que estos, por ejemplo 20M.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Leaves out songs that Spotify marks as explicit.</source>
        <extracomment>spotDL: help for the option skip_explicit</extracomment>
        <translation>Omite las canciones que Spotify marca como explícitas.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>List of what is done</source>
        <extracomment>gallery-dl: name of the option archive; spotDL: name of the option archive; yt-dlp: name of the option archive</extracomment>
        <translation>Lista de lo ya descargado</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Lists</source>
        <extracomment>yt-dlp: group of the option archive; yt-dlp: group of the option break_on_existing; yt-dlp: group of the option date_after; yt-dlp: group of the option date_before; yt-dlp: group of the option match_filter; yt-dlp: group of the option max_downloads; yt-dlp: group of the option no_playlist; yt-dlp: group of the option number_items; yt-dlp: group of the option playlist_items</extracomment>
        <translation>Listas</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Live from its beginning</source>
        <extracomment>yt-dlp: name of the option live_from_start</extracomment>
        <translation>Directo desde el principio</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Longest pause</source>
        <extracomment>yt-dlp: name of the option max_sleep_interval</extracomment>
        <translation>Pausa más larga</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Lyrics</source>
        <extracomment>spotDL: name of the option lyrics</extracomment>
        <translation>Letras</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Lyrics as files</source>
        <extracomment>spotDL: name of the option lrc</extracomment>
        <translation>Letras como archivos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Machine-made subtitles too</source>
        <extracomment>yt-dlp: name of the option auto_subs</extracomment>
        <translation>También subtítulos automáticos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Makes a playlist file of this name, such as {list}.m3u8.</source>
        <extracomment>spotDL: help for the option m3u</extracomment>
        <translation>Crea un archivo de lista de reproducción con este nombre, como {list}.m3u8.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Makes a playlist file of what is downloaded.</source>
        <extracomment>Votify: help for the option save_playlist</extracomment>
        <translation>Crea un archivo de lista de reproducción con lo descargado.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Makes a video of Pixiv's animations, which are a pack of single pictures.</source>
        <extracomment>gallery-dl: help for the option ugoira</extracomment>
        <translation>Crea un vídeo con las animaciones de Pixiv, que son un paquete de imágenes sueltas.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Makes chapters of what the users of SponsorBlock marked: “sponsor” paid advertising only, “all” also introductions, credits and the like. Asks a server of that project about the video (YouTube only).</source>
        <extracomment>yt-dlp: help for the option sponsorblock_mark</extracomment>
        <translation>Crea capítulos con lo que marcaron los usuarios de SponsorBlock: «sponsor», solo la publicidad pagada; «all», también introducciones, créditos y similares. Consulta sobre el vídeo a un servidor de ese proyecto (solo YouTube).</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Many connections</source>
        <extracomment>aria2: name of the preset fast</extracomment>
        <translation>Muchas conexiones</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Mark advertising</source>
        <extracomment>yt-dlp: name of the option sponsorblock_mark</extracomment>
        <translation>Marcar la publicidad</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Metalink file</source>
        <extracomment>aria2: name of the option metalink_file</extracomment>
        <translation>Archivo metalink</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Minutes for which others may fetch from here once the torrent is complete; the job goes on as long. Without it: none.</source>
        <extracomment>aria2: help for the option seed_minutes</extracomment>
        <translation>Minutos durante los que otros pueden descargar de este equipo una vez completo el torrent; la tarea sigue en curso mientras tanto. Si no se indica: ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Module</source>
        <extracomment>Engine set-up: name of the option module</extracomment>
        <translation>Módulo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>More is faster, but YouTube refuses sooner. Without it: 1.</source>
        <extracomment>spotDL: help for the option threads</extracomment>
        <translation>Con más va más rápido, pero YouTube las rechaza antes. Si no se indica: 1.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>More trackers</source>
        <extracomment>aria2: name of the option trackers</extracomment>
        <translation>Más trackers</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Name</source>
        <extracomment>Engine set-up: name of the option name</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Name and password</source>
        <extracomment>curl: name of the option account</extracomment>
        <translation>Nombre y contraseña</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Network</source>
        <extracomment>aria2: group of the option connections; aria2: group of the option header; aria2: group of the option insecure; aria2: group of the option limit_rate; aria2: group of the option proxy; aria2: group of the option referer; aria2: group of the option retries; aria2: group of the option retry_wait; aria2: group of the option user_agent; curl: group of the option header; curl: group of the option insecure; curl: group of the option limit_rate; curl: group of the option proxy; curl: group of the option referer; curl: group of the option retries; curl: group of the option retry_wait; curl: group of the option user_agent; gallery-dl: group of the option limit_rate; gallery-dl: group of the option proxy; gallery-dl: group of the option retries; gallery-dl: group of the option sleep; gallery-dl: group of the option sleep_request; gallery-dl: group of the option user_agent; spotDL: group of the option proxy; spotDL: group of the option threads; yt-dlp: group of the option concurrent_fragments; yt-dlp: group of the option force_ipv4; yt-dlp: group of the option limit_rate; yt-dlp: group of the option max_sleep_interval; yt-dlp: group of the option proxy; yt-dlp: group of the option referer; yt-dlp: group of the option retries; yt-dlp: group of the option sleep_interval; yt-dlp: group of the option sleep_requests; yt-dlp: group of the option user_agent</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>No explicit songs</source>
        <extracomment>spotDL: name of the option skip_explicit</extracomment>
        <translation>Sin canciones explícitas</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>No lyrics as files</source>
        <extracomment>Votify: name of the option no_lyrics</extracomment>
        <translation>Sin archivos de letras</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Not newer than</source>
        <extracomment>yt-dlp: name of the option date_before</extracomment>
        <translation>No posterior al</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Not older than</source>
        <extracomment>yt-dlp: name of the option date_after</extracomment>
        <translation>No anterior al</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Number the files</source>
        <extracomment>yt-dlp: name of the option number_items</extracomment>
        <translation>Numerar los archivos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Of a Spotify application of your own: asks Spotify under its name. Goes with a client secret, always.</source>
        <extracomment>spotDL: help for the option client_id</extracomment>
        <translation>De una aplicación propia de Spotify: las consultas a Spotify se hacen en su nombre. Siempre va junto con un secreto de cliente.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Only what fits</source>
        <extracomment>yt-dlp: name of the option match_filter</extracomment>
        <translation>Solo lo que cumpla</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Only what was published on this day or earlier: a date such as 20260131, or today-2weeks.</source>
        <extracomment>yt-dlp: help for the option date_before</extracomment>
        <translation>Solo lo publicado ese día o antes: una fecha como 20260131, o today-2weeks.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Only what was published on this day or later: a date such as 20260131, or today-2weeks.</source>
        <extracomment>yt-dlp: help for the option date_after</extracomment>
        <translation>Solo lo publicado ese día o después: una fecha como 20260131, o today-2weeks.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Package</source>
        <extracomment>Engine set-up: name of the option package</extracomment>
        <translation>Paquete</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Part of the video</source>
        <extracomment>yt-dlp: name of the option sections</extracomment>
        <translation>Parte del vídeo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Parts at once</source>
        <extracomment>yt-dlp: name of the option concurrent_fragments</extracomment>
        <translation>Fragmentos a la vez</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Password</source>
        <extracomment>aria2: name of the option password; gallery-dl: name of the option password; yt-dlp: name of the option password</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Password of the video</source>
        <extracomment>yt-dlp: name of the option video_password</extracomment>
        <translation>Contraseña del vídeo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Pause between downloads</source>
        <extracomment>yt-dlp: name of the option sleep_interval</extracomment>
        <translation>Pausa entre descargas</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Pause between files</source>
        <extracomment>gallery-dl: name of the option sleep</extracomment>
        <translation>Pausa entre archivos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Pause between questions</source>
        <extracomment>yt-dlp: name of the option sleep_requests</extracomment>
        <translation>Pausa entre consultas</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Pause between requests</source>
        <extracomment>gallery-dl: name of the option sleep_request</extracomment>
        <translation>Pausa entre peticiones</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Pause between songs</source>
        <extracomment>Votify: name of the option wait_interval</extracomment>
        <translation>Pausa entre canciones</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Pictures and galleries from some hundred sites</source>
        <extracomment>gallery-dl: what it is for</extracomment>
        <translation>Imágenes y galerías de varios cientos de sitios</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Plain files over several connections at once, torrents, magnet links and metalinks</source>
        <extracomment>aria2: what it is for</extracomment>
        <translation>Archivos normales por varias conexiones a la vez, torrents, enlaces magnet y metalinks</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Plain files; there on nearly every computer</source>
        <extracomment>curl: what it is for</extracomment>
        <translation>Archivos normales; disponible en casi todos los equipos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Playlist as one album</source>
        <extracomment>spotDL: name of the option playlist_numbering</extracomment>
        <translation>Lista como un álbum</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Playlist file</source>
        <extracomment>Votify: name of the option save_playlist; spotDL: name of the option m3u</extracomment>
        <translation>Archivo de lista</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Program</source>
        <extracomment>Engine set-up: name of the option program</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Proxy</source>
        <extracomment>aria2: name of the option proxy; curl: name of the option proxy; gallery-dl: name of the option proxy; spotDL: name of the option proxy; yt-dlp: name of the option proxy</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Puts each item's number in its list before its name.</source>
        <extracomment>yt-dlp: help for the option number_items</extracomment>
        <translation>Pone delante del nombre de cada elemento su número en la lista.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Puts the preview picture into the file as its cover. For mkv files ffprobe is needed as well.</source>
        <extracomment>yt-dlp: help for the option embed_thumbnail</extracomment>
        <translation>Incluye la imagen de vista previa en el archivo como portada. Para los archivos mkv también hace falta ffprobe.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Puts the subtitles into the video file (mp4, mkv and webm).</source>
        <extracomment>yt-dlp: help for the option embed_subs</extracomment>
        <translation>Incluye los subtítulos en el archivo de vídeo (mp4, mkv y webm).</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Save as</source>
        <extracomment>aria2: name of the option file_name; curl: name of the option file_name</extracomment>
        <translation>Guardar como</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Saves all that is known about the video as a JSON file beside it.</source>
        <extracomment>yt-dlp: help for the option write_info</extracomment>
        <translation>Guarda todo lo que se sabe del vídeo en un archivo JSON junto a él.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Saves lyrics that run along with the song as .lrc files beside it.</source>
        <extracomment>spotDL: help for the option lrc</extracomment>
        <translation>Guarda letras sincronizadas con la canción en archivos .lrc junto a ella.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Saves no files with lyrics beside the songs.</source>
        <extracomment>Votify: help for the option no_lyrics</extracomment>
        <translation>No guarda archivos de letras junto a las canciones.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Saves tags, title and the like in a JSON file beside each picture.</source>
        <extracomment>gallery-dl: help for the option metadata</extracomment>
        <translation>Guarda etiquetas, título y similares en un archivo JSON junto a cada imagen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Saves the cover beside the songs.</source>
        <extracomment>Votify: help for the option save_cover</extracomment>
        <translation>Guarda la portada junto a las canciones.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Saves the preview picture as a file of its own beside the video.</source>
        <extracomment>yt-dlp: help for the option write_thumbnail</extracomment>
        <translation>Guarda la imagen de vista previa como archivo aparte junto al vídeo.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Saves the subtitles as files of their own beside the video.</source>
        <extracomment>yt-dlp: help for the option write_subs</extracomment>
        <translation>Guarda los subtítulos como archivos aparte junto al vídeo.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Saves the video's description as a text file beside it.</source>
        <extracomment>yt-dlp: help for the option write_description</extracomment>
        <translation>Guarda la descripción del vídeo en un archivo de texto junto a él.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Search</source>
        <extracomment>spotDL: group of the option skip_explicit; spotDL: group of the option source; spotDL: group of the option verified</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Seconds to wait before each download.</source>
        <extracomment>Votify: help for the option wait_interval</extracomment>
        <translation>Segundos de espera antes de cada descarga.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Seconds to wait before each download; sites that count requests block less.</source>
        <extracomment>yt-dlp: help for the option sleep_interval</extracomment>
        <translation>Segundos de espera antes de cada descarga; los sitios que cuentan las peticiones bloquean menos.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Seconds to wait before each file, such as 2.5 or 1-5 for something in between.</source>
        <extracomment>gallery-dl: help for the option sleep</extracomment>
        <translation>Segundos de espera antes de cada archivo, como 2.5, o 1-5 para un valor intermedio.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Seconds to wait before the next try. Without it: 1, 2, 4 and so on.</source>
        <extracomment>curl: help for the option retry_wait</extracomment>
        <translation>Segundos de espera antes del siguiente intento. Si no se indica: 1, 2, 4, etc.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Seconds to wait before the next try. Without it: 2.</source>
        <extracomment>aria2: help for the option retry_wait</extracomment>
        <translation>Segundos de espera antes del siguiente intento. Si no se indica: 2.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Seconds to wait between two requests for pages; sites that count requests block less.</source>
        <extracomment>gallery-dl: help for the option sleep_request</extracomment>
        <translation>Segundos de espera entre dos peticiones de páginas; los sitios que cuentan las peticiones bloquean menos.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Seconds without a single byte after which a torrent is given up; 0 never. What is there is kept for another try.</source>
        <extracomment>aria2: help for the option give_up_seconds</extracomment>
        <translation>Segundos sin recibir un solo byte tras los que se abandona un torrent; 0 nunca. Lo descargado se conserva para otro intento.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Seconds, such as 0.75, to wait between the requests with which a site is asked about its videos.</source>
        <extracomment>yt-dlp: help for the option sleep_requests</extracomment>
        <translation>Segundos de espera, como 0.75, entre las peticiones con las que se consulta a un sitio por sus vídeos.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Selection</source>
        <extracomment>gallery-dl: group of the option abort; gallery-dl: group of the option archive; gallery-dl: group of the option chapter_range; gallery-dl: group of the option largest; gallery-dl: group of the option range; gallery-dl: group of the option smallest</extracomment>
        <translation>Selección</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Small video (480p)</source>
        <extracomment>yt-dlp: name of the preset video-480p</extracomment>
        <translation>Vídeo pequeño (480p)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Smallest file</source>
        <extracomment>gallery-dl: name of the option smallest</extracomment>
        <translation>Archivo más pequeño</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded</source>
        <extracomment>gallery-dl: why a download failed (exit code 4)</extracomment>
        <translation>Una parte no se pudo descargar</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded or written: the disk may be full</source>
        <extracomment>gallery-dl: why a download failed (exit code 132)</extracomment>
        <translation>Una parte no se pudo descargar o escribir: es posible que el disco esté lleno</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded, and one link leads to no gallery</source>
        <extracomment>gallery-dl: why a download failed (exit code 68)</extracomment>
        <translation>Una parte no se pudo descargar, y un enlace no lleva a ninguna galería</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded, for more than one reason</source>
        <extracomment>gallery-dl: why a download failed (exit code 5)</extracomment>
        <translation>Una parte no se pudo descargar, por más de un motivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded: the site wants to see that a human is there</source>
        <extracomment>gallery-dl: why a download failed (exit code 12)</extracomment>
        <translation>Una parte no se pudo descargar: el sitio quiere comprobar que hay una persona</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded: the site wants you to log in</source>
        <extracomment>gallery-dl: why a download failed (exit code 20)</extracomment>
        <translation>Una parte no se pudo descargar: el sitio exige iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Some of the links could not be downloaded</source>
        <extracomment>yt-dlp: why a download failed (exit code 1)</extracomment>
        <translation>Algunos de los enlaces no se pudieron descargar</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Songs at once</source>
        <extracomment>spotDL: name of the option threads</extracomment>
        <translation>Canciones a la vez</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Songs, albums and playlists of Spotify, found on YouTube Music and tagged</source>
        <extracomment>spotDL: what it is for</extracomment>
        <translation>Canciones, álbumes y listas de Spotify, buscados en YouTube Music y etiquetados</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Sound only</source>
        <extracomment>yt-dlp: name of the option extract_audio</extracomment>
        <translation>Solo audio</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Speed limit</source>
        <extracomment>aria2: name of the option limit_rate; curl: name of the option limit_rate; gallery-dl: name of the option limit_rate; yt-dlp: name of the option limit_rate</extracomment>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Spotify cannot be reached: see whether you are connected to the internet.</source>
        <extracomment>Votify: why a download failed</extracomment>
        <translation>No se puede contactar con Spotify: comprueba la conexión a internet.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Spotify did not accept the log-in that Votify was set up with.</source>
        <extracomment>Votify: why a download failed</extracomment>
        <translation>Spotify no aceptó el inicio de sesión con el que se configuró Votify.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Spotify does not accept the client id and secret.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>Spotify no acepta el ID y el secreto de cliente.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Spotify or YouTube Music cannot be reached: see whether you are connected to the internet.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>No se puede contactar con Spotify o YouTube Music: comprueba la conexión a internet.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Spotify refuses further requests for a while: wait, or use a client id of your own.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>Spotify rechaza más peticiones por un tiempo: espera o usa un ID de cliente propio.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Stop at known files</source>
        <extracomment>gallery-dl: name of the option abort</extracomment>
        <translation>Parar en archivos conocidos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Stop at the first that is done</source>
        <extracomment>yt-dlp: name of the option break_on_existing</extracomment>
        <translation>Parar en el primero ya descargado</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Stops after so many downloads.</source>
        <extracomment>yt-dlp: help for the option max_downloads</extracomment>
        <translation>Se detiene tras este número de descargas.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Stops after so many files one after the other that were downloaded before: for galleries that are followed.</source>
        <extracomment>gallery-dl: help for the option abort</extracomment>
        <translation>Se detiene tras tantos archivos seguidos que ya se habían descargado: para galerías que se siguen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Stops where something is in the list of what is done: quick for channels that are looked at again and again.</source>
        <extracomment>yt-dlp: help for the option break_on_existing</extracomment>
        <translation>Se detiene cuando algo figura en la lista de lo ya descargado: rápido para canales que se revisan una y otra vez.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitle format</source>
        <extracomment>yt-dlp: name of the option convert_subs</extracomment>
        <translation>Formato de subtítulos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitle languages</source>
        <extracomment>yt-dlp: name of the option sub_langs</extracomment>
        <translation>Idiomas de los subtítulos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitles</source>
        <extracomment>yt-dlp: group of the option auto_subs; yt-dlp: group of the option convert_subs; yt-dlp: group of the option embed_subs; yt-dlp: group of the option sub_langs; yt-dlp: group of the option write_subs</extracomment>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitles as files</source>
        <extracomment>yt-dlp: name of the option write_subs</extracomment>
        <translation>Subtítulos como archivos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitles in the video</source>
        <extracomment>yt-dlp: name of the option embed_subs</extracomment>
        <translation>Subtítulos en el vídeo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Sure results only</source>
        <extracomment>spotDL: name of the option verified</extracomment>
        <translation>Solo resultados seguros</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Takes a broadcast that is still running from its beginning on, where the site allows it.</source>
        <extracomment>yt-dlp: help for the option live_from_start</extracomment>
        <translation>Graba desde el principio una emisión que aún está en curso, si el sitio lo permite.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Takes only what YouTube Music itself calls a song.</source>
        <extracomment>spotDL: help for the option verified</extracomment>
        <translation>Acepta solo lo que YouTube Music considera una canción.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The FTP server refused</source>
        <extracomment>aria2: why a download failed (exit code 21); curl: why a download failed (exit code 21)</extracomment>
        <translation>El servidor FTP lo rechazó</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The HTTP/2 connection failed</source>
        <extracomment>curl: why a download failed (exit code 92)</extracomment>
        <translation>Falló la conexión HTTP/2</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The SSH connection failed</source>
        <extracomment>curl: why a download failed (exit code 79)</extracomment>
        <translation>Falló la conexión SSH</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The address of a proxy, such as socks5://127.0.0.1:1080.</source>
        <extracomment>gallery-dl: help for the option proxy; yt-dlp: help for the option proxy</extracomment>
        <translation>La dirección de un proxy, como socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The address of a proxy, such as socks5h://127.0.0.1:1080 or http://127.0.0.1:8080.</source>
        <extracomment>curl: help for the option proxy</extracomment>
        <translation>La dirección de un proxy, como socks5h://127.0.0.1:1080 o http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>The address of an HTTP proxy, such as http://127.0.0.1:8080.</source>
        <extracomment>aria2: help for the option proxy; spotDL: help for the option proxy</extracomment>
        <translation>La dirección de un proxy HTTP, como http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The certificate of your own cannot be used</source>
        <extracomment>curl: why a download failed (exit code 58)</extracomment>
        <translation>No se puede usar tu certificado</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The connection broke off before the file was complete</source>
        <extracomment>curl: why a download failed (exit code 18)</extracomment>
        <translation>La conexión se cortó antes de que el archivo estuviera completo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The download was not finished: no other computer had it, or aria2 was ended</source>
        <extracomment>aria2: why a download failed (exit code 7)</extracomment>
        <translation>La descarga no se terminó: ningún otro equipo tenía el archivo o se cerró aria2</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The download was too slow</source>
        <extracomment>aria2: why a download failed (exit code 5)</extracomment>
        <translation>La descarga era demasiado lenta</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The encrypted connection could not be set up</source>
        <extracomment>curl: why a download failed (exit code 35)</extracomment>
        <translation>No se pudo establecer la conexión cifrada</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The file could not be given its name</source>
        <extracomment>aria2: why a download failed (exit code 14)</extracomment>
        <translation>No se pudo dar su nombre al archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The file could not be made</source>
        <extracomment>aria2: why a download failed (exit code 16)</extracomment>
        <translation>No se pudo crear el archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The file could not be read or written</source>
        <extracomment>aria2: why a download failed (exit code 17)</extracomment>
        <translation>No se pudo leer o escribir el archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The file could not be written</source>
        <extracomment>curl: why a download failed (exit code 23)</extracomment>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The file is larger than allowed</source>
        <extracomment>curl: why a download failed (exit code 63)</extracomment>
        <translation>El archivo es más grande de lo permitido</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The file is not the one that its checksum says</source>
        <extracomment>aria2: why a download failed (exit code 32)</extracomment>
        <translation>El archivo no coincide con su suma de verificación</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The folder could not be made</source>
        <extracomment>aria2: why a download failed (exit code 18)</extracomment>
        <translation>No se pudo crear la carpeta</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The height of the picture in lines. The best up to this one is taken; where all are larger, the smallest.</source>
        <extracomment>yt-dlp: help for the option max_height</extracomment>
        <translation>La altura de la imagen en líneas. Se elige lo mejor hasta esta altura; si todo es mayor, lo más pequeño.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>The id of an engine: small letters, digits and “-”.</source>
        <extracomment>Engine set-up: help for the option engine</extracomment>
        <translation>El ID de un motor: letras minúsculas, cifras y «-».</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The link is not written as a link should be</source>
        <extracomment>curl: why a download failed (exit code 3)</extracomment>
        <translation>El enlace no está escrito como debería</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The link led from one place to the next and never to a file</source>
        <extracomment>aria2: why a download failed (exit code 23); curl: why a download failed (exit code 47)</extracomment>
        <translation>El enlace llevaba de un lugar a otro y nunca a un archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The magnet link is not a right one</source>
        <extracomment>aria2: why a download failed (exit code 27)</extracomment>
        <translation>El enlace magnet no es válido</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The metalink could not be understood</source>
        <extracomment>aria2: why a download failed (exit code 20)</extracomment>
        <translation>No se pudo interpretar el metalink</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The metalink whose files are downloaded instead of the links, which only name them.</source>
        <extracomment>aria2: help for the option metalink_file</extracomment>
        <translation>El metalink cuyos archivos se descargan en lugar de los enlaces, que solo les dan nombre.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The most bytes a second that others may fetch from here, such as 100K.</source>
        <extracomment>aria2: help for the option upload_limit</extracomment>
        <translation>El máximo de bytes por segundo que otros pueden descargar de este equipo, por ejemplo 100K.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The most bytes a second, such as 500K or 4.2M.</source>
        <extracomment>yt-dlp: help for the option limit_rate</extracomment>
        <translation>El máximo de bytes por segundo, por ejemplo 500K o 4.2M.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The most bytes a second, such as 500K or 4M.</source>
        <extracomment>aria2: help for the option limit_rate; curl: help for the option limit_rate</extracomment>
        <translation>El máximo de bytes por segundo, por ejemplo 500K o 4M.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The most bytes a second, such as 500k or 2.5M.</source>
        <extracomment>gallery-dl: help for the option limit_rate</extracomment>
        <translation>El máximo de bytes por segundo, por ejemplo 500k o 2.5M.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The name of your account at the server.</source>
        <extracomment>aria2: help for the option username</extracomment>
        <translation>El nombre de tu cuenta en el servidor.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The name of your account at the site. Goes with a password, always.</source>
        <extracomment>gallery-dl: help for the option username; yt-dlp: help for the option username</extracomment>
        <translation>El nombre de tu cuenta en el sitio. Siempre va junto con una contraseña.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The name under which to ask (User-Agent), for servers that answer certain browsers only.</source>
        <extracomment>aria2: help for the option user_agent; curl: help for the option user_agent</extracomment>
        <translation>El nombre con el que se hacen las peticiones (User-Agent), para servidores que solo responden a ciertos navegadores.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The name under which to ask (User-Agent), for sites that answer certain browsers only.</source>
        <extracomment>yt-dlp: help for the option user_agent</extracomment>
        <translation>El nombre con el que se hacen las peticiones (User-Agent), para sitios que solo responden a ciertos navegadores.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The name under which to ask (User-Agent); “browser” takes that of your browser.</source>
        <extracomment>gallery-dl: help for the option user_agent</extracomment>
        <translation>El nombre con el que se hacen las peticiones (User-Agent); «browser» usa el de tu navegador.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The network failed</source>
        <extracomment>aria2: why a download failed (exit code 6)</extracomment>
        <translation>Falló la red</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The network failed while receiving</source>
        <extracomment>curl: why a download failed (exit code 56)</extracomment>
        <translation>Falló la red durante la recepción</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The network failed while sending</source>
        <extracomment>curl: why a download failed (exit code 55)</extracomment>
        <translation>Falló la red durante el envío</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The numbers of the chapters or child galleries to download, such as 1-5. Empty: all.</source>
        <extracomment>gallery-dl: help for the option chapter_range</extracomment>
        <translation>Los números de los capítulos o galerías secundarias que se descargan, como 1-5. Vacío: todos.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The numbers of the files to download, such as 1-20, 8 or 1:24:3. Empty: all.</source>
        <extracomment>gallery-dl: help for the option range</extracomment>
        <translation>Los números de los archivos que se descargan, como 1-20, 8 o 1:24:3. Vacío: todos.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The page from which the link is said to be followed (Referer), for sites that ask for it.</source>
        <extracomment>yt-dlp: help for the option referer</extracomment>
        <translation>La página desde la que supuestamente se sigue el enlace (Referer), para sitios que la piden.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The page from which the link is said to be followed (Referer).</source>
        <extracomment>aria2: help for the option referer; curl: help for the option referer</extracomment>
        <translation>La página desde la que supuestamente se sigue el enlace (Referer).</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The password of your account at the server. While the download runs, other programs on this computer can see it.</source>
        <extracomment>aria2: help for the option password</extracomment>
        <translation>La contraseña de tu cuenta en el servidor. Durante la descarga, otros programas de este equipo pueden verla.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The password of your account at the site. Goes with a user name, always. While the download runs, other programs on this computer can see it.</source>
        <extracomment>gallery-dl: help for the option password; yt-dlp: help for the option password</extracomment>
        <translation>La contraseña de tu cuenta en el sitio. Siempre va junto con un nombre de usuario. Durante la descarga, otros programas de este equipo pueden verla.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The password that this one video asks for.</source>
        <extracomment>yt-dlp: help for the option video_password</extracomment>
        <translation>La contraseña que pide este vídeo en concreto.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The proxy's name could not be found</source>
        <extracomment>curl: why a download failed (exit code 5)</extracomment>
        <translation>No se encontró el nombre del proxy</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>The qualities to try, the best first, with commas between them, such as vorbis-high,vorbis-medium. Without it: as you set it up.</source>
        <extracomment>Votify: help for the option audio_quality</extracomment>
        <translation>Las calidades que se prueban, la mejor primero, separadas por comas, como vorbis-high,vorbis-medium. Si no se indica: según tu configuración.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>The secret that belongs to the client id: letters and digits. While the download runs, other programs on this computer can see it.</source>
        <extracomment>spotDL: help for the option client_secret</extracomment>
        <translation>El secreto que corresponde al ID de cliente: letras y cifras. Durante la descarga, otros programas de este equipo pueden verlo.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server answered with an error</source>
        <extracomment>curl: why a download failed (exit code 22)</extracomment>
        <translation>El servidor respondió con un error</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server cannot continue a download that was interrupted</source>
        <extracomment>aria2: why a download failed (exit code 8); curl: why a download failed (exit code 33)</extracomment>
        <translation>El servidor no puede continuar una descarga interrumpida</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server could not be reached</source>
        <extracomment>curl: why a download failed (exit code 7)</extracomment>
        <translation>No se pudo contactar con el servidor</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The server did not answer in time</source>
        <extracomment>aria2: why a download failed (exit code 2)</extracomment>
        <translation>El servidor no respondió a tiempo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server did not answer in time, or sent nothing for a minute</source>
        <extracomment>curl: why a download failed (exit code 28)</extracomment>
        <translation>El servidor no respondió a tiempo o no envió nada durante un minuto</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The server has too much to do at the moment</source>
        <extracomment>aria2: why a download failed (exit code 29)</extracomment>
        <translation>El servidor está demasiado ocupado en este momento</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server refuses access to this file</source>
        <extracomment>curl: why a download failed (exit code 9)</extracomment>
        <translation>El servidor deniega el acceso a este archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server sent nothing</source>
        <extracomment>curl: why a download failed (exit code 52)</extracomment>
        <translation>El servidor no envió nada</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server wants another user name or password</source>
        <extracomment>aria2: why a download failed (exit code 24); curl: why a download failed (exit code 67)</extracomment>
        <translation>El servidor exige otro nombre de usuario u otra contraseña</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server's answer made no sense</source>
        <extracomment>curl: why a download failed (exit code 8)</extracomment>
        <translation>La respuesta del servidor no tenía sentido</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The server's answer made no sense, or was an error</source>
        <extracomment>aria2: why a download failed (exit code 22)</extracomment>
        <translation>La respuesta del servidor no tenía sentido o era un error</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server's certificate cannot be trusted</source>
        <extracomment>curl: why a download failed (exit code 60)</extracomment>
        <translation>El certificado del servidor no es de confianza</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server's certificate is not its own</source>
        <extracomment>curl: why a download failed (exit code 51)</extracomment>
        <translation>El certificado del servidor no le pertenece</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server's name could not be found</source>
        <extracomment>aria2: why a download failed (exit code 19); curl: why a download failed (exit code 6)</extracomment>
        <translation>No se encontró el nombre del servidor</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The site wants to see that a human is there; the cookies of your browser can help</source>
        <extracomment>gallery-dl: why a download failed (exit code 8)</extracomment>
        <translation>El sitio quiere comprobar que hay una persona; las cookies de tu navegador pueden ayudar</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The site wants you to log in, or refuses your account</source>
        <extracomment>gallery-dl: why a download failed (exit code 16)</extracomment>
        <translation>El sitio exige iniciar sesión o rechaza tu cuenta</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The torrent could not be read</source>
        <extracomment>aria2: why a download failed (exit code 25)</extracomment>
        <translation>No se pudo leer el torrent</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The torrent is damaged or incomplete</source>
        <extracomment>aria2: why a download failed (exit code 26)</extracomment>
        <translation>El torrent está dañado o incompleto</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The torrent that is downloaded instead of the link, which only names it.</source>
        <extracomment>aria2: help for the option torrent_file</extracomment>
        <translation>El torrent que se descarga en lugar del enlace, que solo le da nombre.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The type of the video file. Picture and sound are put into it as they are, nothing is encoded again.</source>
        <extracomment>yt-dlp: help for the option container</extracomment>
        <translation>El tipo del archivo de vídeo. La imagen y el sonido se guardan en él tal cual, no se vuelve a codificar nada.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>There is no room left on the disk</source>
        <extracomment>aria2: why a download failed (exit code 9)</extracomment>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>There is not enough memory</source>
        <extracomment>curl: why a download failed (exit code 27)</extracomment>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>There is nothing at this link</source>
        <extracomment>aria2: why a download failed (exit code 3); curl: why a download failed (exit code 78)</extracomment>
        <translation>No hay nada en este enlace</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>There is nothing at this link, as several servers said</source>
        <extracomment>aria2: why a download failed (exit code 4)</extracomment>
        <translation>No hay nada en este enlace, según varios servidores</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>This file is being downloaded already</source>
        <extracomment>aria2: why a download failed (exit code 11)</extracomment>
        <translation>Este archivo ya se está descargando</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>This torrent is being downloaded already</source>
        <extracomment>aria2: why a download failed (exit code 12)</extracomment>
        <translation>Este torrent ya se está descargando</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>This video only</source>
        <extracomment>yt-dlp: name of the option no_playlist</extracomment>
        <translation>Solo este vídeo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Time of the download</source>
        <extracomment>gallery-dl: name of the option keep_time</extracomment>
        <translation>Fecha de la descarga</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Title and artist in the file</source>
        <extracomment>yt-dlp: name of the option embed_metadata</extracomment>
        <translation>Título y artista en el archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Torrent file</source>
        <extracomment>aria2: name of the option torrent_file</extracomment>
        <translation>Archivo torrent</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Torrents</source>
        <extracomment>aria2: group of the option give_up_seconds; aria2: group of the option max_peers; aria2: group of the option metalink_file; aria2: group of the option seed_minutes; aria2: group of the option select_files; aria2: group of the option torrent_file; aria2: group of the option trackers; aria2: group of the option trackers_only; aria2: group of the option upload_limit</extracomment>
        <translation>Torrents</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Trackers only</source>
        <extracomment>aria2: name of the option trackers_only</extracomment>
        <translation>Solo trackers</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Tries</source>
        <extracomment>aria2: name of the option retries</extracomment>
        <translation>Intentos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Upload limit</source>
        <extracomment>aria2: name of the option upload_limit</extracomment>
        <translation>Límite de subida</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>User name</source>
        <extracomment>aria2: name of the option username; gallery-dl: name of the option username; yt-dlp: name of the option username</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Uses the log-ins of this browser on this computer.</source>
        <extracomment>gallery-dl: help for the option cookies_from_browser; yt-dlp: help for the option cookies_from_browser</extracomment>
        <translation>Usa las sesiones iniciadas en este navegador de este equipo.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video</source>
        <extracomment>yt-dlp: group of the option container; yt-dlp: group of the option format; yt-dlp: group of the option live_from_start; yt-dlp: group of the option max_height; yt-dlp: group of the option sections; yt-dlp: group of the option split_chapters; yt-dlp: group of the option video_codec; yt-dlp: group of the option wait_for_video</extracomment>
        <translation>Vídeo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video and audio from more than a thousand sites</source>
        <extracomment>yt-dlp: what it is for</extracomment>
        <translation>Vídeo y audio de más de mil sitios</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video codec</source>
        <extracomment>yt-dlp: name of the option video_codec</extracomment>
        <translation>Códec de vídeo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video up to 1080p</source>
        <extracomment>yt-dlp: name of the preset video-1080p</extracomment>
        <translation>Vídeo hasta 1080p</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video up to 4K (2160p)</source>
        <extracomment>yt-dlp: name of the preset video-2160p</extracomment>
        <translation>Vídeo hasta 4K (2160p)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video up to 720p</source>
        <extracomment>yt-dlp: name of the preset video-720p</extracomment>
        <translation>Vídeo hasta 720p</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Votify found no cookies file: write its full path into ~/.votify/config.ini, as cookies_path.</source>
        <extracomment>Votify: why a download failed</extracomment>
        <translation>Votify no encontró ningún archivo de cookies: escribe su ruta completa en ~/.votify/config.ini, como cookies_path.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Votify met an error that it did not expect; its output tells more</source>
        <extracomment>Votify: why a download failed (exit code 1)</extracomment>
        <translation>Votify encontró un error inesperado; su salida indica más</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Votify was given an option that it cannot use; its output says which</source>
        <extracomment>Votify: why a download failed (exit code 2)</extracomment>
        <translation>Votify recibió una opción que no puede usar; su salida indica cuál</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Wait between tries</source>
        <extracomment>aria2: name of the option retry_wait; curl: name of the option retry_wait</extracomment>
        <translation>Espera entre intentos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Wait for the broadcast</source>
        <extracomment>yt-dlp: name of the option wait_for_video</extracomment>
        <translation>Esperar a la emisión</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>What is known about it</source>
        <extracomment>gallery-dl: name of the option metadata</extracomment>
        <translation>Metadatos como archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>What is new</source>
        <extracomment>gallery-dl: name of the preset follow</extracomment>
        <translation>Solo lo nuevo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>What makes it tell its version</source>
        <extracomment>Engine set-up: name of the option version_arguments</extracomment>
        <translation>Argumentos para que indique su versión</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>What subtitles are converted to; most players know srt.</source>
        <extracomment>yt-dlp: help for the option convert_subs</extracomment>
        <translation>El formato al que se convierten los subtítulos; la mayoría de los reproductores conoce srt.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>What the file must be, as kind=digits: sha-256=… , sha-512=…, sha-1=… or md5=…, in hexadecimal digits. For one link.</source>
        <extracomment>aria2: help for the option checksum</extracomment>
        <translation>Lo que debe ser el archivo, como tipo=cifras: sha-256=… , sha-512=…, sha-1=… o md5=…, en cifras hexadecimales. Para un solo enlace.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>What the picture should be coded with, where there is a choice: h264 plays everywhere, av01 and vp9 are smaller.</source>
        <extracomment>yt-dlp: help for the option video_codec</extracomment>
        <translation>Con qué debe estar codificada la imagen cuando se puede elegir: h264 se reproduce en todas partes, av01 y vp9 ocupan menos.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>What the songs are saved as.</source>
        <extracomment>spotDL: help for the option format</extracomment>
        <translation>El formato en el que se guardan las canciones.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>What the sound is converted to; “best” leaves it as it is. Leaves the picture out.</source>
        <extracomment>yt-dlp: help for the option audio_format</extracomment>
        <translation>El formato al que se convierte el sonido; «best» lo deja tal cual. Descarta la imagen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>What to do</source>
        <extracomment>Engine set-up: name of the option action</extracomment>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>What was downloaded before does not fit this file any more</source>
        <extracomment>aria2: why a download failed (exit code 10); curl: why a download failed (exit code 36)</extracomment>
        <translation>Lo que se había descargado ya no corresponde a este archivo</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Where a link means a video and the list that it is in, downloads the video only.</source>
        <extracomment>yt-dlp: help for the option no_playlist</extracomment>
        <translation>Cuando un enlace se refiere a un vídeo y a la lista en la que está, descarga solo el vídeo.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Where lyrics are looked for that are put into the file.</source>
        <extracomment>spotDL: help for the option lyrics</extracomment>
        <translation>Dónde se buscan las letras que se incluyen en el archivo.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Where the songs are looked for.</source>
        <extracomment>spotDL: help for the option source</extracomment>
        <translation>Dónde se buscan las canciones.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Which chapters</source>
        <extracomment>gallery-dl: name of the option chapter_range</extracomment>
        <translation>Qué capítulos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Which files</source>
        <extracomment>gallery-dl: name of the option range</extracomment>
        <translation>Qué archivos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Which files of a torrent or metalink to download, by their numbers: 1-3,7. Empty: all.</source>
        <extracomment>aria2: help for the option select_files</extracomment>
        <translation>Qué archivos de un torrent o metalink se descargan, por sus números: 1-3,7. Vacío: todos.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Which items of a list to download, such as 1,3,5:8 or -3: for the last three. Empty: all.</source>
        <extracomment>yt-dlp: help for the option playlist_items</extracomment>
        <translation>Qué elementos de una lista se descargan, como 1,3,5:8, o -3: para los tres últimos. Vacío: todos.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>With how many others a torrent is shared at the same time. Without it: 55.</source>
        <extracomment>aria2: help for the option max_peers</extracomment>
        <translation>Con cuántos otros se comparte un torrent a la vez. Si no se indica: 55.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>With it each pause between downloads is of another length, up to so many seconds. Needs “Pause between downloads”.</source>
        <extracomment>yt-dlp: help for the option max_sleep_interval</extracomment>
        <translation>Con ella, cada pausa entre descargas tiene una duración distinta, hasta tantos segundos. Requiere «Pausa entre descargas».</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Writes the chapters' marks into the file, so that a player can jump to them.</source>
        <extracomment>yt-dlp: help for the option embed_chapters</extracomment>
        <translation>Escribe en el archivo las marcas de los capítulos, para que un reproductor pueda saltar a ellas.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Writes title, artist, date and the like into the file.</source>
        <extracomment>yt-dlp: help for the option embed_metadata</extracomment>
        <translation>Escribe en el archivo el título, el artista, la fecha y similares.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>YouTube wants to see that a human is there: a cookie file of your browser can help.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>YouTube quiere comprobar que hay una persona: un archivo de cookies de tu navegador puede ayudar.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Your account at the server, as name:password. curl hides it from other programs, but for a moment at its start.</source>
        <extracomment>curl: help for the option account</extracomment>
        <translation>Tu cuenta en el servidor, como nombre:contraseña. curl la oculta a otros programas, salvo un momento al iniciarse.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Your own installed Votify, with the settings that you made for it</source>
        <extracomment>Votify: what it is for</extracomment>
        <translation>El Votify que tú has instalado, con la configuración que le has dado</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>aria2 met an error that it has no name for</source>
        <extracomment>aria2: why a download failed (exit code 1)</extracomment>
        <translation>aria2 encontró un error que no sabe nombrar</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>aria2 was asked for something that it could not understand</source>
        <extracomment>aria2: why a download failed (exit code 30)</extracomment>
        <translation>aria2 recibió una petición que no pudo entender</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>aria2 was given an option that it cannot use; its output says which</source>
        <extracomment>aria2: why a download failed (exit code 28)</extracomment>
        <translation>aria2 recibió una opción que no puede usar; su salida indica cuál</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>curl could not start; its output says why</source>
        <extracomment>curl: why a download failed (exit code 2)</extracomment>
        <translation>curl no pudo iniciarse; su salida indica por qué</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>gallery-dl knows no gallery behind this link</source>
        <extracomment>gallery-dl: why a download failed (exit code 64)</extracomment>
        <translation>gallery-dl no conoce ninguna galería en este enlace</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>gallery-dl met an error that it has no name for</source>
        <extracomment>gallery-dl: why a download failed (exit code 1)</extracomment>
        <translation>gallery-dl encontró un error que no sabe nombrar</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>gallery-dl was given an option that it cannot use; its output says which</source>
        <extracomment>gallery-dl: why a download failed (exit code 2)</extracomment>
        <translation>gallery-dl recibió una opción que no puede usar; su salida indica cuál</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>spotDL met an error that it did not expect; its output tells more</source>
        <extracomment>spotDL: why a download failed (exit code 1)</extracomment>
        <translation>spotDL encontró un error inesperado; su salida indica más</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>spotDL needs ffmpeg, which was not found: install ffmpeg, or name it in the preferences.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>spotDL necesita ffmpeg, que no se encontró: instala ffmpeg o indícalo en las preferencias.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>spotDL was given an option that it cannot use; its output says which</source>
        <extracomment>spotDL: why a download failed (exit code 2)</extracomment>
        <translation>spotDL recibió una opción que no puede usar; su salida indica cuál</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>yt-dlp could not print what it was doing and gave up</source>
        <extracomment>yt-dlp: why a download failed (exit code 120)</extracomment>
        <translation>yt-dlp no pudo mostrar lo que estaba haciendo y abandonó</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>yt-dlp has to be started again after its update</source>
        <extracomment>yt-dlp: why a download failed (exit code 100)</extracomment>
        <translation>Hay que volver a iniciar yt-dlp tras su actualización</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>yt-dlp was given an option that it cannot use; its output says which</source>
        <extracomment>yt-dlp: why a download failed (exit code 2)</extracomment>
        <translation>yt-dlp recibió una opción que no puede usar; su salida indica cuál</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>“disable” keeps the sound as it comes, where the format allows it; “auto” takes the rate of what is found.</source>
        <extracomment>spotDL: help for the option bitrate</extracomment>
        <translation>«disable» deja el sonido tal como llega, si el formato lo permite; «auto» usa la tasa de lo que se encuentra.</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Settings for</source>
        <translation>Ajustes de</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>{engine} (1 link)</source>
        <translation>{engine} (1 enlace)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>{engine} ({count} links)</source>
        <translation>{engine} ({count} enlaces)</translation>
    </message>
</context>
<context>
    <name>EngineEditor</name>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>&amp;Keep This Text</source>
        <translation>Conservar este &amp;texto</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>&amp;Load the File</source>
        <translation>Ca&amp;rgar el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Another program has changed the file meanwhile.</source>
        <translation>Otro programa ha cambiado el archivo entretanto.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Another program has changed the file; this is its text now.</source>
        <translation>Otro programa ha cambiado el archivo; este es ahora su texto.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Definition {name}</source>
        <translation>Definición {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>It cannot be saved without an id: small letters, digits and “-”, such as my-engine.</source>
        <translation>No se puede guardar sin un ID: letras minúsculas, cifras y «-», como my-engine.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>It cannot be saved: “{id}” is already the id of {file}. Choose another one.</source>
        <translation>No se puede guardar: «{id}» ya es el ID de {file}. Elige otro.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Keep the text in this window</source>
        <translation>Conservar el texto de esta ventana</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Line {line}: {mistake}</source>
        <translation>Línea {line}: {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Load the file as it is now</source>
        <translation>Cargar el archivo tal como está ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>New engine</source>
        <translation>Motor nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Save the changes to {name}?</source>
        <translation>¿Guardar los cambios en {name}?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Tab indents a line; Ctrl+Tab goes on from here.</source>
        <translation>Tab sangra una línea; Ctrl+Tab sigue al siguiente elemento.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>The file was deleted; Save writes it again.</source>
        <translation>El archivo se eliminó; con Guardar se vuelve a escribir.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>There are %n mistakes: the engine cannot be used before they are mended.</source>
        <translation>
            <numerusform>Hay %n error: no se puede usar el motor hasta que se corrija.</numerusform>
            <numerusform>Hay %n errores: no se puede usar el motor hasta que se corrijan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>There is a mistake: the engine cannot be used before it is mended.</source>
        <translation>Hay un error: no se puede usar el motor hasta que se corrija.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>There is no mistake in it.</source>
        <translation>No hay ningún error.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>This is a copy. Saved, it is a definition of your own that replaces the built-in one of {engine}, until you delete it.</source>
        <translation>Esto es una copia. Al guardarla, será una definición propia que sustituye a la integrada de {engine} hasta que la elimines.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>This replaces the built-in definition of {engine}; delete it to go back to that.</source>
        <translation>Sustituye a la definición integrada de {engine}; elimínala para volver a ella.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>is already the id of {file}</source>
        <translation>ya es el ID de {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>the new engine</source>
        <translation>el motor nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>{name}[*] – Engine</source>
        <translation>{name}[*] – Motor</translation>
    </message>
</context>
<context>
    <name>EngineFiles</name>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Definitions (*.toml);;All files (*)</source>
        <translation>Definiciones (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Delete the definition {file}?</source>
        <translation>¿Eliminar la definición {file}?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Import Engine</source>
        <translation>Importar motor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Its file is deleted. Downloaded files stay where they are.</source>
        <translation>Se elimina su archivo. Los archivos descargados se quedan donde están.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>My Engine</source>
        <translation>Mi motor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>No file manager was found to show {path}</source>
        <translation>No se encontró ningún gestor de archivos para mostrar {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>The built-in definition is used again.</source>
        <translation>Se vuelve a usar la definición integrada.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>What was installed for it stays where it is: remove that first if you do not want it.</source>
        <translation>Lo que se instaló para él se queda donde está: desinstálalo antes si no lo quieres.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>{engine} (copy)</source>
        <translation>{engine} (copia)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>{file} was deleted.</source>
        <translation>Se eliminó {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>{file} was imported.</source>
        <translation>Se importó {file}.</translation>
    </message>
</context>
<context>
    <name>EngineModel</name>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>EnginePane</name>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>&amp;Copy</source>
        <translation>Copia&amp;r</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Co&amp;mmand</source>
        <translation>Coma&amp;ndo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>E&amp;xtra arguments:</source>
        <translation>Ar&amp;gumentos adicionales:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Extra arguments</source>
        <translation>Argumentos adicionales</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Look F&amp;irst</source>
        <translation>Analizar &amp;antes</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>No entry of the list is ticked: tick at least one.</source>
        <translation>No hay ningún elemento marcado en la lista: marca al menos uno.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>No option is called so.</source>
        <translation>Ninguna opción se llama así.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Options of the engine</source>
        <translation>Opciones del motor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Search the options</source>
        <translation>Buscar en las opciones</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Settings of the engine</source>
        <translation>Ajustes del motor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Split as in a shell, such as --no-mtime --user-agent 'My Browser'</source>
        <translation>Separados como en un terminal, por ejemplo --no-mtime --user-agent 'Mi navegador'</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Take back all that was changed</source>
        <translation>Deshacer todos los cambios</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>These can run programs, or read and write other files: {options}. Use only what you know.</source>
        <translation>Estas pueden ejecutar programas, o leer y escribir otros archivos: {options}. Usa solo lo que conozcas.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>What will be run; … stands for the job's own folder:</source>
        <translation>Lo que se ejecutará; … es la carpeta propia de la tarea:</translation>
    </message>
</context>
<context>
    <name>EngineRows</name>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Being installed</source>
        <translation>Instalándose</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Being removed</source>
        <translation>Desinstalándose</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Being updated</source>
        <translation>Actualizándose</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Built in</source>
        <translation>Integrada</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Comes with Fetchdeck</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Found on this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Has mistakes</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Install it yourself; Fetchdeck only starts it.</source>
        <translation>Instálalo por tu cuenta; Fetchdeck solo lo inicia.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Installed from here</source>
        <translation>Instalado aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>You installed it yourself, and keep it up to date; Fetchdeck only starts it.</source>
        <translation>Lo has instalado tú y tú lo mantienes al día; Fetchdeck solo lo inicia.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Your own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Your own, replaces the built-in one</source>
        <translation>Propia, sustituye a la integrada</translation>
    </message>
</context>
<context>
    <name>EngineSetup</name>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>Fetchdeck does not install {name}: install it as {homepage} says.</source>
        <translation>Fetchdeck no instala {name}: instálalo como indica {homepage}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>Install {name}</source>
        <translation>Instalar {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>Remove {name}</source>
        <translation>Desinstalar {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>The job does not say what it was to do.</source>
        <translation>La tarea no indica qué debía hacer.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>Update {name}</source>
        <translation>Actualizar {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>its maker</source>
        <translation>su autor</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>{name} is being installed, updated or removed already: wait for the end of that job.</source>
        <translation>{name} ya se está instalando, actualizando o desinstalando: espera a que termine esa tarea.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>{name} is running: wait for its end, or cancel its job, and try again.</source>
        <translation>{name} está en uso: espera a que termine, o cancela su tarea, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>{name} was not installed by Fetchdeck, so there is nothing to remove.</source>
        <translation>Fetchdeck no instaló {name}, así que no hay nada que desinstalar.</translation>
    </message>
</context>
<context>
    <name>EngineTable</name>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>EnginesPage</name>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Desinstalar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Show File</source>
        <translation>Most&amp;rar archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>About the engine</source>
        <translation>Acerca del motor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Definition: {file}</source>
        <translation>Definición: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Dup&amp;licate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Edi&amp;t…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Found at: {place}</source>
        <translation>Encontrado en: {place}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Homepage</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>It cannot be used before its mistakes are mended:</source>
        <translation>No se puede usar hasta que se corrijan sus errores:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>It replaces the built-in definition; delete it to go back to that.</source>
        <translation>Sustituye a la definición integrada; elimínala para volver a ella.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>No program was found to open {link}</source>
        <translation>No se encontró ningún programa para abrir {link}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Of a built-in engine this makes a copy of your own that replaces it.</source>
        <translation>Si el motor es integrado, se crea una copia propia que lo sustituye.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Open the homepage {link}</source>
        <translation>Abrir la página web {link}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Take over a definition from a file</source>
        <translation>Importar una definición desde un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Write a definition, beginning with a template</source>
        <translation>Escribir una definición a partir de una plantilla</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>waiting for its turn</source>
        <translation>esperando su turno</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>{title} failed: {reason}</source>
        <translation>«{title}» falló: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>{title}: {status}</source>
        <translation>{title}: {status}</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <location filename="../../desktop/ui/look_entries.py"/>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_entries.py"/>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_entries.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Extra arguments</source>
        <translation>Argumentos adicionales</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Left out: there was nothing to do</source>
        <translation>Omitido: no había nada que hacer</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Preset</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Return code</source>
        <translation>Código de retorno</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>{status}: {reason}</source>
        <translation>{status}: {reason}</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <location filename="../../desktop/ui/fields_view.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/fields_view.py"/>
        <source>Select a job to see its details.</source>
        <translation>Selecciona una tarea para ver sus detalles.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/files_model.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Missing</source>
        <translation>No está</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>No files.</source>
        <translation>No hay archivos.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>There</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>{count} missing</source>
        <translation>{count} sin encontrar</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Copy Path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Copy the paths of the files</source>
        <translation>Copiar las rutas de los archivos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Open the files</source>
        <translation>Abrir los archivos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Selected files</source>
        <translation>Archivos seleccionados</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Show in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Show the file in its folder</source>
        <translation>Mostrar el archivo en su carpeta</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>Logs cannot be searched; titles and links still are. {reason}</source>
        <translation>No se puede buscar en los registros; en títulos y enlaces, sí. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>more than {count} found</source>
        <translation>Más de {count} resultados</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>{count} found</source>
        <translation>Resultados: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>{found}, {percent}% of the records searched</source>
        <translation>{found}; revisado el {percent} % del historial</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>Words in titles, links, states, engines and logs; “in quotes” as one</source>
        <translation>Palabras en títulos, enlaces, estados, motores y registros; "entre comillas" como una sola</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>1 place</source>
        <translation>1 coincidencia</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find the next one</source>
        <translation>Buscar la siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find the one before</source>
        <translation>Buscar la anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>{count} places</source>
        <translation>{count} coincidencias</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Codecs</source>
        <translation>Códecs</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Picture and sound</source>
        <translation>Imagen y sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>Yesterday {time}</source>
        <translation>Ayer {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>{count} bytes/s</source>
        <translation>{count} bytes/s</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>{days} d {hours}:{minutes}</source>
        <translation>{days} d {hours}:{minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>{rate} kbit/s</source>
        <translation>{rate} kbit/s</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>{shape}, {fps} fps</source>
        <translation>{shape}, {fps} fps</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>≈ {size}</source>
        <translation>≈ {size}</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <location filename="../../desktop/ui/found_words.py"/>
        <source>in the link</source>
        <translation>en el enlace</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/found_words.py"/>
        <source>in the log</source>
        <translation>en el registro</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <location filename="../../desktop/gui.py"/>
        <source>Fetchdeck is open already, but does not answer.</source>
        <translation>Fetchdeck ya está abierto, pero no responde.</translation>
    </message>
    <message>
        <location filename="../../desktop/gui.py"/>
        <source>Something went wrong inside Fetchdeck ({kind}); its log tells more.</source>
        <translation>Algo falló dentro de Fetchdeck ({kind}); su registro indica más.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>A definition can run any program with all your rights. Import it only if you know where it comes from, and have read what it runs.</source>
        <translation>Una definición puede ejecutar cualquier programa con todos tus permisos. Impórtala solo si sabes de dónde viene y has leído lo que ejecuta.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Import Engine</source>
        <translation>Importar motor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Import an engine</source>
        <translation>Importar un motor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Import the engine in {file}?</source>
        <translation>¿Importar el motor de {file}?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It has mistakes, and so runs nothing before they are mended:</source>
        <translation>Tiene errores, así que no ejecuta nada hasta que se corrijan:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It has no id that can be used, and so cannot be imported.</source>
        <translation>No tiene un ID que se pueda usar, así que no se puede importar.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It holds characters that cannot be seen; they are shown as ⟨U+…⟩ below.</source>
        <translation>Contiene caracteres invisibles; abajo se muestran como ⟨U+…⟩.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It installs, if you press Install: {package}</source>
        <translation>Instala, si pulsas Instalar: {package}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It is copied to: {file}</source>
        <translation>Se copia en: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It is used instead of the built-in definition of “{id}”.</source>
        <translation>Se usa en lugar de la definición integrada de «{id}».</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It runs, to look at a link: {command}</source>
        <translation>Ejecuta, para analizar un enlace: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It runs, to see its version: {command}</source>
        <translation>Ejecuta, para ver su versión: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It runs: {command}</source>
        <translation>Ejecuta: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It sets the variable {name} to: {value}</source>
        <translation>Da a la variable {name} el valor: {value}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It takes links that match: {links}</source>
        <translation>Acepta enlaces que coincidan con: {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Its option “{option}” adds: {arguments}</source>
        <translation>Su opción «{option}» añade: {arguments}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>The definition of your own that is there is replaced.</source>
        <translation>Se sustituye tu propia definición, que ya existe.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>What it would do</source>
        <translation>Qué haría</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>line {line}: {mistake}</source>
        <translation>línea {line}: {mistake}</translation>
    </message>
</context>
<context>
    <name>InstallOffer</name>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>Install {engine}</source>
        <translation>Instalar {engine}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>{engine} could not be installed. {reason}</source>
        <translation>No se pudo instalar {engine}. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>{engine} is being installed. The links are added as soon as it is there.</source>
        <translation>Se está instalando {engine}. Los enlaces se añadirán en cuanto esté listo.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>{engine} was installed, and its links are added.</source>
        <translation>Se instaló {engine} y se añadieron sus enlaces.</translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n downloads cancelled.</source>
        <translation>
            <numerusform>%n descarga cancelada.</numerusform>
            <numerusform>%n descargas canceladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n links were copied.</source>
        <translation>
            <numerusform>Se copió %n enlace.</numerusform>
            <numerusform>Se copiaron %n enlaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n paths were copied.</source>
        <translation>
            <numerusform>Se copió %n ruta.</numerusform>
            <numerusform>Se copiaron %n rutas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n records were deleted; their files stay.</source>
        <translation>
            <numerusform>Se eliminó %n entrada; sus archivos se conservan.</numerusform>
            <numerusform>Se eliminaron %n entradas; sus archivos se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>It did not work for {count} jobs. {reason}</source>
        <translation>No funcionó con {count} tareas. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>No browser was found to open {link}</source>
        <translation>No se encontró ningún navegador para abrir {link}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>No file manager was found to show {path}</source>
        <translation>No se encontró ningún gestor de archivos para mostrar {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>No program was found to open {path}</source>
        <translation>No se encontró ningún programa para abrir {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>Save Log</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>Text (*.log *.txt)</source>
        <translation>Texto (*.log *.txt)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The file is no longer there: {path}</source>
        <translation>El archivo ya no está: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The folder is not there: {path}</source>
        <translation>La carpeta no está: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The link was copied.</source>
        <translation>Se copió el enlace.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The log could not be saved in {file}: {reason}.</source>
        <translation>No se pudo guardar el registro en {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The log was copied.</source>
        <translation>Se copió el registro.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The log was saved in {file}.</source>
        <translation>El registro se guardó en {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The path was copied.</source>
        <translation>Se copió la ruta.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The record was deleted; its files stay.</source>
        <translation>Se eliminó la entrada; sus archivos se conservan.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>{count} links were not added. {reason}</source>
        <translation>No se añadieron {count} enlaces. {reason}</translation>
    </message>
</context>
<context>
    <name>JobFolders</name>
    <message>
        <location filename="../../desktop/services/folders.py"/>
        <source>Files cannot be saved in {folder}: {reason}. Choose another folder.</source>
        <translation>No se pueden guardar archivos en {folder}: {reason}. Elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/folders.py"/>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
</context>
<context>
    <name>JobKeeper</name>
    <message>
        <location filename="../../desktop/services/keeper.py"/>
        <source>{reason} Ended jobs stay in the list and are stored as soon as it works again.</source>
        <translation>{reason} Las tareas terminadas permanecen en la lista y se guardarán en cuanto vuelva a funcionar.</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: cancelled</source>
        <translation>Fetchdeck: cancelada</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: cancelled before it started</source>
        <translation>Fetchdeck: cancelada antes de iniciarse</translation>
    </message>
    <message>
        <location filename="../../desktop/services/recovery.py"/>
        <source>Fetchdeck: interrupted, as the program ended unexpectedly; it is queued again</source>
        <translation>Fetchdeck: interrumpida, porque el programa se cerró inesperadamente; vuelve a estar en cola</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: interrupted, as the program was closed; goes on at the next start</source>
        <translation>Fetchdeck: interrumpida, porque se cerró el programa; continúa en el próximo inicio</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: paused</source>
        <translation>Fetchdeck: en pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: {how}</source>
        <translation>Fetchdeck: {how}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: {sentence}</source>
        <translation>Fetchdeck: {sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue_waiting.py"/>
        <source>Only jobs that wait in the queue can be moved.</source>
        <translation>Solo se pueden mover las tareas que esperan en la cola.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>The job {id} has not ended yet; cancel it first.</source>
        <translation>La tarea {id} aún no ha terminado; cancélela primero.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue_waiting.py"/>
        <source>The job {id} has started already.</source>
        <translation>La tarea {id} ya se ha iniciado.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue_waiting.py"/>
        <source>The job {id} is not paused.</source>
        <translation>La tarea {id} no está en pausa.</translation>
    </message>
    <message>
        <source>The job {id} is still {status}; cancel it first.</source>
        <translation type="vanished">La tarea {id} aún está en el estado «{status}»; cancélala primero.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>The setup of an engine cannot be paused; cancel it instead.</source>
        <translation>La instalación de un motor no se puede pausar; cancélala en su lugar.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>There is no job {id}.</source>
        <translation>No hay ninguna tarea {id}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue_waiting.py"/>
        <source>There is no queued or running job {id}.</source>
        <translation>No hay ninguna tarea {id} en cola ni en curso.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/intake.py"/>
        <source>{engine} cannot tell before it downloads.</source>
        <translation>{engine} no puede analizar un enlace antes de descargarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/intake.py"/>
        <source>{engine} does not take the link {link}.</source>
        <translation>{engine} no acepta el enlace {link}.</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <location filename="../../desktop/ui/job_view.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_view.py"/>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>LinkInput</name>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>&amp;One job</source>
        <translation>&amp;Una sola tarea</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Add with more choices</source>
        <translation>Añadir con más opciones</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Enter makes one job each.</source>
        <translation>Enter crea una tarea por enlace.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Enter makes one job of them all.</source>
        <translation>Enter crea una sola tarea con todos.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Install the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>One job ea&amp;ch</source>
        <translation>Una tarea &amp;por enlace</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>One job for all links</source>
        <translation>Una tarea para todos los enlaces</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>One job for each link</source>
        <translation>Una tarea por enlace</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Paste a link and press Enter</source>
        <translation>Pega un enlace y pulsa Enter</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Preset</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>There is no link yet: paste one here.</source>
        <translation>Aún no hay ningún enlace: pega uno aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>What a pasted link is downloaded as</source>
        <translation>Cómo se descarga un enlace pegado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>{count} links:</source>
        <translation>{count} enlaces:</translation>
    </message>
</context>
<context>
    <name>LinkLists</name>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>Export List</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>Import Links</source>
        <translation>Importar enlaces</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>Links, torrents and metalinks (*)</source>
        <translation>Enlaces, torrents y metalinks (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>One record was exported to {file}.</source>
        <translation>Se exportó una entrada a {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>The list could not be written to {file}: {reason}.</source>
        <translation>No se pudo escribir la lista en {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>There is no link in {file}: it should hold one a line.</source>
        <translation>No hay ningún enlace en {file}: debería contener uno por línea.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>{count} records were exported to {file}.</source>
        <translation>Se exportaron {count} entradas a {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>{file} is no text file (UTF-8).</source>
        <translation>{file} no es un archivo de texto (UTF-8).</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>{file} is too large for a list of links.</source>
        <translation>{file} es demasiado grande para una lista de enlaces.</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Open {link}</source>
        <translation>Ab&amp;rir {link}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Save Log As…</source>
        <translation>&amp;Guardar registro como…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Wrap Long Lines</source>
        <translation>Ajustar líneas &amp;largas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>C&amp;lear Selection</source>
        <translation>&amp;Quitar selección</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Follow the En&amp;d</source>
        <translation>Seguir el &amp;final</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Only &amp;Errors and Warnings</source>
        <translation>Solo &amp;errores y advertencias</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <location filename="../../desktop/ui/log_view.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>LookFirst</name>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>&amp;All</source>
        <translation>Todo&amp;s</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>&amp;None</source>
        <translation>Nin&amp;guno</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>&amp;Stop</source>
        <translation>Detene&amp;r</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Best i&amp;nstead</source>
        <translation>Vo&amp;lver al mejor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Chosen: {format}</source>
        <translation>Elegido: {format}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Entries</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>In&amp;vert</source>
        <translation>In&amp;vertir</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Loo&amp;k</source>
        <translation>Anali&amp;zar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Loo&amp;k again</source>
        <translation>Anali&amp;zar de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Look at the link</source>
        <translation>Analizar el enlace</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Looking</source>
        <translation>Analizando</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Looking…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>N&amp;umber the files</source>
        <translation>Numerar los arc&amp;hivos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Number the files</source>
        <translation>Numerar los archivos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Only one link at a time can be looked at.</source>
        <translation>Los enlaces solo se pueden analizar de uno en uno.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Paste a link first: what is behind it is shown here, before anything is saved.</source>
        <translation>Pega primero un enlace: aquí se muestra lo que hay tras él, antes de guardar nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Preview picture</source>
        <translation>Imagen de vista previa</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Search the entries</source>
        <translation>Buscar en los elementos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Shows the formats of a video, or the entries of a list, to choose from.</source>
        <translation>Muestra los formatos de un vídeo, o los elementos de una lista, para elegir entre ellos.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Take the best format</source>
        <translation>Elegir el mejor formato</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>The best is taken, as the preset says. Click a format for that one.</source>
        <translation>Se elige el mejor, según el perfil. Haz clic en un formato para elegir ese.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Tick all entries that are shown</source>
        <translation>Marcar todos los elementos que se muestran</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Tick none of the entries that are shown</source>
        <translation>No marcar ninguno de los elementos que se muestran</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Tick the others of the entries that are shown</source>
        <translation>Invertir las marcas de los elementos que se muestran</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>{chosen} of {all} chosen</source>
        <translation>{chosen} de {all} elegidos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>{count} entries</source>
        <translation>{count} elementos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>{engine} cannot tell what is behind a link.</source>
        <translation>{engine} no puede indicar qué hay tras un enlace.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop/ui/main_window.py"/>
        <source>Fetchdeck – stopping</source>
        <translation>Fetchdeck – deteniéndose</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/main_window.py"/>
        <source>Fetchdeck – {count} running</source>
        <translation>Fetchdeck – {count} en curso</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/main_window.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/main_window.py"/>
        <source>The first {count} jobs are selected.</source>
        <translation>Se han seleccionado las primeras {count} tareas.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>Selected jobs</source>
        <translation>Tareas seleccionadas</translation>
    </message>
</context>
<context>
    <name>MessageHistory</name>
    <message>
        <location filename="../../desktop/ui/message_history.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/message_history.py"/>
        <source>Nothing has been said yet.</source>
        <translation>Aún no hay ningún mensaje.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/messages.py"/>
        <source>%n downloads are running.</source>
        <translation>
            <numerusform>Hay %n descarga en curso.</numerusform>
            <numerusform>Hay %n descargas en curso.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>A download is running.</source>
        <translation>Hay una descarga en curso.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>A window, a queue and a log for yt-dlp and other command-line downloaders.

Free software under the MIT licence.</source>
        <translation>Una ventana, una cola y un registro para yt-dlp y otros descargadores de línea de comandos.

Software libre bajo la licencia MIT.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Cancel the downloads and quit</source>
        <translation>Cancelar las descargas y salir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/messages.py"/>
        <source>Delete %n records?</source>
        <translation>
            <numerusform>¿Eliminar %n entrada?</numerusform>
            <numerusform>¿Eliminar %n entradas?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Delete Records</source>
        <translation>Eliminar entradas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Discard Changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Fetchdeck {version}</source>
        <translation>Fetchdeck {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Keep Fetchdeck open</source>
        <translation>Dejar Fetchdeck abierto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/messages.py"/>
        <source>Open %n files at once?</source>
        <translation>
            <numerusform>¿Abrir %n archivo?</numerusform>
            <numerusform>¿Abrir %n archivos a la vez?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Open All</source>
        <translation>Abrir todos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Stop now, continue at the next start</source>
        <translation>Detener ahora y continuar en el próximo inicio</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>They leave the list with their logs. Downloaded files stay where they are.</source>
        <translation>Salen de la lista junto con sus registros. Los archivos descargados se quedan donde están.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>What is already there is kept, so that it can go on where it stopped.</source>
        <translation>Lo ya descargado se conserva, para poder continuar donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>What was changed is lost unless it is saved.</source>
        <translation>Los cambios se perderán si no se guardan.</translation>
    </message>
</context>
<context>
    <name>NewJobDialog</name>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Install {engine}</source>
        <translation>Insta&amp;lar {engine}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Links:</source>
        <translation>&amp;Enlaces:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Preset:</source>
        <translation>&amp;Perfil:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Settings for:</source>
        <translation>A&amp;justes de:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Add Downloads</source>
        <translation>Añadir descargas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Add downloads</source>
        <translation>Añadir descargas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Different engines take these links: {engines}.</source>
        <translation>Distintos motores aceptan estos enlaces: {engines}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Download Folder</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>En&amp;gine:</source>
        <translation>&amp;Motor:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Install the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Installing {engine}…</source>
        <translation>Instalando {engine}…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>One &amp;job for all links</source>
        <translation>Una tarea para &amp;todos los enlaces</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>One job for &amp;each link</source>
        <translation>&amp;Una tarea por enlace</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>One job for all links</source>
        <translation>Una tarea para todos los enlaces</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>One job for each link</source>
        <translation>Una tarea por enlace</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Paste links here, one a line</source>
        <translation>Pega aquí los enlaces, uno por línea</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Preset</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>S&amp;tart at</source>
        <translation>&amp;Iniciar el</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Start at a certain time</source>
        <translation>Iniciar a una hora determinada</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>The engine is chosen by the links; its options appear here.</source>
        <translation>El motor se elige según los enlaces; sus opciones aparecen aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>There is no link yet: paste at least one.</source>
        <translation>Aún no hay ningún enlace: pega al menos uno.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>{engine} (not installed)</source>
        <translation>{engine} (no instalado)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>1 download finished</source>
        <translation>1 descarga finalizada</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>Download failed</source>
        <translation>Descarga fallida</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>Download finished</source>
        <translation>Descarga finalizada</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>{count} downloads failed</source>
        <translation>{count} descargas fallidas</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>{count} downloads finished</source>
        <translation>{count} descargas finalizadas</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>{finished}, {count} failed</source>
        <translation>{finished}; fallidas: {count}</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <location filename="../../desktop/services/notifications.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notifications.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notifications.py"/>
        <source>Show Fetchdeck</source>
        <translation>Mostrar Fetchdeck</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notifications.py"/>
        <source>Show Log</source>
        <translation>Mostrar registro</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>Needs {programs}, which was not found.</source>
        <translation>Requiere {programs}, que no se encontró.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>{label}:</source>
        <translation>{label}:</translation>
    </message>
</context>
<context>
    <name>OwnerMenu</name>
    <message>
        <location filename="../../desktop/ui/owner_menu.py"/>
        <source>&amp;Jobs of</source>
        <translation>Tareas del &amp;usuario</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/owner_menu.py"/>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/owner_menu.py"/>
        <source>Jobs of</source>
        <translation>Tareas del usuario</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/owner_menu.py"/>
        <source>Me ({name})</source>
        <translation>Yo ({name})</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>&amp;Delete Preset</source>
        <translation>&amp;Eliminar perfil</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>&amp;Rename Preset…</source>
        <translation>Cambiar &amp;nombre del perfil…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>&amp;Save as Preset…</source>
        <translation>&amp;Guardar como perfil…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Name of the preset:</source>
        <translation>Nombre del perfil:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Preset</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Presets</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Rename Preset</source>
        <translation>Cambiar nombre del perfil</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Save as Preset</source>
        <translation>Guardar como perfil</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Save, rename or delete presets</source>
        <translation>Guardar, cambiar de nombre o eliminar perfiles</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>A preset needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>Presets in {file} make no sense; what was there is kept in {aside}.</source>
        <translation>Los perfiles de {file} no tienen sentido; lo que contenía se conserva en {aside}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>The presets could not be saved in {file}: {reason}.</source>
        <translation>No se pudieron guardar los perfiles en {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>The presets in {file} cannot be read: {reason}.</source>
        <translation>No se pueden leer los perfiles de {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>The presets in {file} make no sense, and the file cannot be set aside: {reason}.</source>
        <translation>Los perfiles de {file} no tienen sentido, y no se puede apartar el archivo: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>There is a preset “{name}” already.</source>
        <translation>Ya existe un perfil «{name}».</translation>
    </message>
</context>
<context>
    <name>Prober</name>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>Not all of it could be looked at: {reason}</source>
        <translation>No se pudo analizar todo: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>The link could not be looked at: {reason}</source>
        <translation>No se pudo analizar el enlace: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>it found more than can be shown</source>
        <translation>encontró más de lo que se puede mostrar</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>{engine} could not be started: {reason}.</source>
        <translation>No se pudo iniciar {engine}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>{engine} ended before all was found ({how}).</source>
        <translation>{engine} terminó antes de encontrarlo todo ({how}).</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>{engine} found nothing behind this link.</source>
        <translation>{engine} no encontró nada tras este enlace.</translation>
    </message>
    <message>
        <source>{engine} was {how} before all was found.</source>
        <translation type="vanished">{engine} se interrumpió antes de encontrarlo todo ({how}).</translation>
    </message>
</context>
<context>
    <name>ProcessRunner</name>
    <message>
        <location filename="../../desktop/services/runner.py"/>
        <source>the interpreter that {program} names was not found</source>
        <translation>no se encontró el intérprete que indica {program}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/runner.py"/>
        <source>{program} is a folder</source>
        <translation>{program} es una carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/services/runner.py"/>
        <source>{program} is not executable</source>
        <translation>{program} no es ejecutable</translation>
    </message>
    <message>
        <location filename="../../desktop/services/runner.py"/>
        <source>{program} not found</source>
        <translation>no se encontró {program}</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <location filename="../../desktop/services/remote.py"/>
        <source>The folder {folder} belongs to somebody else.</source>
        <translation>La carpeta {folder} pertenece a otro usuario.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/remote.py"/>
        <source>The open window answers with nonsense.</source>
        <translation>La ventana abierta responde algo sin sentido.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/remote.py"/>
        <source>The open window does not answer. Close it, or end the program.</source>
        <translation>La ventana abierta no responde. Ciérrala o finaliza el programa.</translation>
    </message>
</context>
<context>
    <name>Retrying</name>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>Fetchdeck: tried again in {time} ({number} of {limit})</source>
        <translation>Fetchdeck: se reintenta en {time} ({number} de {limit})</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>{count} hours</source>
        <translation>{count} horas</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>{count} seconds</source>
        <translation>{count} segundos</translation>
    </message>
</context>
<context>
    <name>RowDragging</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/row_dragging.py"/>
        <source>%n downloads</source>
        <translation>
            <numerusform>%n descarga</numerusform>
            <numerusform>%n descargas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/row_dragging.py"/>
        <source>Here the jobs would be put</source>
        <translation>Aquí se colocarían las tareas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/row_dragging.py"/>
        <source>To put the queue in order by dragging, first sort the list by “#”: click on its heading.</source>
        <translation>Para ordenar la cola arrastrando, ordena primero la lista por «#»: haz clic en su encabezado.</translation>
    </message>
</context>
<context>
    <name>SettingPages</name>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Background</source>
        <translation>Segundo plano</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>Choose a program</source>
        <translation>Elegir un programa</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>Use the default for {setting}</source>
        <translation>Usar el valor predeterminado de {setting}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>{setting}:</source>
        <translation>{setting}:</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>At once from one site</source>
        <translation>Simultáneas por sitio</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Before each title a picture of what is downloaded, fetched where the engine names one.</source>
        <translation>Delante de cada título, una imagen de lo que se descarga, si el motor la proporciona.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Before the first time; before each further one twice as long, at the most 6 hours.</source>
        <translation>Antes del primer reintento; antes de cada uno de los siguientes, el doble, con un máximo de 6 horas.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Closing the window only hides it; Quit is in the menu of the icon. Without a tray it closes as usual.</source>
        <translation>Al cerrar la ventana, solo se oculta; para salir, usa el menú del icono. Sin bandeja se cierra como siempre.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Download folder</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Downloads at once</source>
        <translation>Descargas simultáneas</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>How long a cancelled program may take to end by itself before it is killed.</source>
        <translation>Cuánto puede tardar un programa cancelado en terminar por sí mismo antes de forzar su cierre.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>How many jobs of one site run at the same time: sites punish haste. 0 is any number.</source>
        <translation>Cuántas tareas de un mismo sitio pueden estar en curso a la vez: los sitios castigan las prisas. 0 es sin límite.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>How many jobs run at the same time; the others wait in the queue.</source>
        <translation>Cuántas tareas pueden estar en curso a la vez; las demás esperan en la cola.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>How many times a download that fails is tried again by itself. 0 is never.</source>
        <translation>Cuántas veces se reintenta automáticamente una descarga que falla. 0 es nunca.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Keep records for</source>
        <translation>Conservar el historial</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Keep the computer awake</source>
        <translation>Mantener el equipo activo</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Light, dark, or as the system has it.</source>
        <translation>Claro, oscuro o como el sistema.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Limit the speed</source>
        <translation>Limitar la velocidad</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Limits of single engines</source>
        <translation>Límites por motor</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Links that were copied in another program are offered when this window is gone to; it asks first.</source>
        <translation>Los enlaces copiados en otro programa se ofrecen al volver a esta ventana; antes se pregunta.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Of all texts, dates and numbers in the window. It changes once other dialogs are closed.</source>
        <translation>De todos los textos, fechas y números de la ventana. Cambia en cuanto se cierran los demás diálogos.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Offer copied links</source>
        <translation>Ofrecer enlaces copiados</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Older records leave the list; downloaded files stay. 0 keeps records for ever.</source>
        <translation>Las entradas más antiguas salen de la lista; los archivos descargados se conservan. 0 conserva el historial para siempre.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Outside of the hours below nothing starts by itself; what runs then runs on.</source>
        <translation>Fuera de las horas de abajo nada se inicia por sí solo; lo que esté en curso continúa.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Preset</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Shows the progress beside the clock, on desktops that have a place for it.</source>
        <translation>Muestra el progreso junto al reloj, en los escritorios que tienen espacio para ello.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Small pictures</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Start from</source>
        <translation>Iniciar desde</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Start only at certain hours</source>
        <translation>Iniciar solo a ciertas horas</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Start until</source>
        <translation>Iniciar hasta</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Such as “aria2=5M, curl=500K” for other limits than the one above; with “aria2=0” that one has none.</source>
        <translation>Por ejemplo, «aria2=5M, curl=500K» para límites distintos del anterior; con «aria2=0» ese motor no tiene ninguno.</translation>
    </message>
    <message>
        <source>Such as “aria2=5M, yt-dlp=2M” for other limits than the one above; with “aria2=0” that one has none.</source>
        <translation type="vanished">Por ejemplo, «aria2=5M, yt-dlp=2M» para límites distintos del de arriba; con «aria2=0» ese motor no tiene ninguno.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Tells of finished and failed downloads while you work in another window.</source>
        <translation>Avisa de las descargas finalizadas y fallidas mientras trabajas en otra ventana.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The most bytes a second for each download that starts from now on, such as 500K or 2M. Empty: as fast as it goes.</source>
        <translation>El máximo de bytes por segundo para cada descarga que se inicie a partir de ahora, por ejemplo 500K o 2M. Vacío: tan rápido como se pueda.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The program that joins and converts. Empty: the one of this system, else the one that came along.</source>
        <translation>El programa que une y convierte. Vacío: el de este sistema o, si no lo hay, el incluido.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The setting {key} cannot be used, so {default} is used instead: {reason}</source>
        <translation>No se puede usar la preferencia {key}, así que se usa {default} en su lugar: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The settings file {file} is not readable as settings; the defaults are used.</source>
        <translation>El archivo de preferencias {file} no se puede leer como tal; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The time of day from which downloads may start.</source>
        <translation>La hora del día a partir de la cual pueden iniciarse las descargas.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The time of day until which they may, on the next day if it is the earlier one.</source>
        <translation>La hora del día hasta la que pueden hacerlo; la del día siguiente si es anterior.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Time to stop</source>
        <translation>Tiempo para detenerse</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Try failed ones again</source>
        <translation>Reintentar las fallidas</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Wait before that</source>
        <translation>Espera antes de reintentar</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>What a pasted link is downloaded as.</source>
        <translation>Cómo se descarga un enlace pegado.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Where files are saved unless a job says otherwise.</source>
        <translation>Dónde se guardan los archivos, salvo que una tarea indique otra cosa.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>While downloads run it does not go to sleep by itself (Linux and Windows).</source>
        <translation>Mientras hay descargas en curso, no se suspende por sí solo (Linux y Windows).</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>ffmpeg</source>
        <translation>ffmpeg</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>{value} is not between {minimum} and {maximum}.</source>
        <translation>{value} no está entre {minimum} y {maximum}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is neither true nor false.</source>
        <translation>«{value}» no es ni verdadero ni falso.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is no program that can be started.</source>
        <translation>«{value}» no es un programa que se pueda iniciar.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is not a whole number.</source>
        <translation>«{value}» no es un número entero.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is not one of {choices}.</source>
        <translation>«{value}» no es ninguno de estos valores: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is not the full path of a file.</source>
        <translation>«{value}» no es la ruta completa de un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is not the full path of a folder.</source>
        <translation>«{value}» no es la ruta completa de una carpeta.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>All settings have their defaults again.</source>
        <translation>Todas las preferencias vuelven a tener sus valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Automatic: {program}</source>
        <translation>Automático: {program}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Engines, programs and their definitions: install, update, remove, edit, import</source>
        <translation>Motores, programas y sus definiciones: instalar, actualizar, desinstalar, editar, importar</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>No setting has “{text}” in it.</source>
        <translation>Ninguna preferencia contiene «{text}».</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Restore &amp;Defaults</source>
        <translation>Restablecer &amp;valores predeterminados</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Search the settings</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Show the &amp;Engines</source>
        <translation>Mostrar los mo&amp;tores</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Und&amp;o</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Undo Restore Defaults</source>
        <translation>Deshacer el restablecimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>none was found</source>
        <translation>no se encontró ninguno</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <location filename="../../desktop/ui/side_list.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/side_list.py"/>
        <source>States</source>
        <translation>Estados</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <location filename="../../desktop/ui/sort_menu.py"/>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/sort_menu.py"/>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/sort_menu.py"/>
        <source>S&amp;ort By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/sort_menu.py"/>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message>
        <location filename="../../desktop/services/source_files.py"/>
        <source>The file that this download is made of is no longer there: {file}.</source>
        <translation>El archivo del que se hace esta descarga ya no está: {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/source_files.py"/>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/source_files.py"/>
        <source>{file} could not be kept: {reason}.</source>
        <translation>No se pudo conservar {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/source_files.py"/>
        <source>{file} is too large for a torrent or a metalink.</source>
        <translation>{file} es demasiado grande para un torrent o un metalink.</translation>
    </message>
</context>
<context>
    <name>SpeedView</name>
    <message>
        <location filename="../../desktop/ui/speed_view.py"/>
        <source>Last {last} · mean {mean} · highest {highest}</source>
        <translation>Última {last} · media {mean} · máxima {highest}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/speed_view.py"/>
        <source>No speed was seen of this job.</source>
        <translation>No se registró ninguna velocidad de esta tarea.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/speed_view.py"/>
        <source>Select a job to see its speed.</source>
        <translation>Selecciona una tarea para ver su velocidad.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/speed_view.py"/>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>StartAt</name>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>Date and time of the start</source>
        <translation>Fecha y hora de inicio</translation>
    </message>
</context>
<context>
    <name>StartAtDialog</name>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>Start At</source>
        <translation>Programar inicio</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>Start at a certain time</source>
        <translation>Iniciar a una hora determinada</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>When shall the &amp;download start?</source>
        <translation>¿Cuándo debe iniciarse la &amp;descarga?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>When shall the {count} &amp;downloads start?</source>
        <translation>¿Cuándo deben iniciarse las {count} &amp;descargas?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>With a time in the past it is as soon as there is room.</source>
        <translation>Con una hora pasada, se inicia en cuanto haya hueco.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>queue paused</source>
        <translation>cola en pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>waits until {time}</source>
        <translation>espera hasta {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>{count} queued</source>
        <translation>{count} en cola</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>{count} running</source>
        <translation>{count} en curso</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Done at about {time}</source>
        <translation>Fin previsto: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Finished: {time}</source>
        <translation>Finalizada: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Item {item} of {items}</source>
        <translation>Elemento {item} de {items}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Started: {time}</source>
        <translation>Iniciada: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Waits until {time}</source>
        <translation>Espera hasta {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>{done} of {whole}</source>
        <translation>{done} de {whole}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <location filename="../../desktop/ui/tool_row.py"/>
        <source>Actions for the selected jobs</source>
        <translation>Acciones para las tareas seleccionadas</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>&amp;Hide Window</source>
        <translation>Oc&amp;ultar ventana</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>&amp;Show Window</source>
        <translation>&amp;Mostrar ventana</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>Fetchdeck in the tray</source>
        <translation>Fetchdeck en la bandeja</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>queue paused</source>
        <translation>cola en pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>{count} queued</source>
        <translation>{count} en cola</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>{count} running</source>
        <translation>{count} en curso</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <location filename="../../desktop/services/when_done.py"/>
        <source>The computer could not be sent to sleep: {reason}</source>
        <translation>No se pudo suspender el equipo: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/when_done.py"/>
        <source>nobody answered</source>
        <translation>nadie respondió</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>A file could not be written, because this account has no right to</source>
        <translation>No se pudo escribir un archivo porque esta cuenta no tiene permiso</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>A part of {package} has to be built on this computer, and that failed: its output says why</source>
        <translation>Una parte de {package} debe compilarse en este equipo, y eso falló: su salida indica por qué</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Compiling</source>
        <translation>Compilando</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Installing</source>
        <translation>Instalando</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Looking for packages</source>
        <translation>Buscando paquetes</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Making an environment</source>
        <translation>Creando un entorno</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>No engine takes a file of the kind “{kind}”.</source>
        <translation>Ningún motor acepta archivos del tipo «{kind}».</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>No engine takes the link “{url}”.</source>
        <translation>Ningún motor acepta el enlace «{url}».</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>No versions of what {package} needs fit together</source>
        <translation>No hay versiones compatibles entre sí de lo que necesita {package}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>One of the links is empty: paste each link on a line of its own.</source>
        <translation>Uno de los enlaces está vacío: pega cada enlace en su propia línea.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Putting it in place</source>
        <translation>Colocándolo en su lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Starting it once</source>
        <translation>Iniciándolo una vez</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The Python that Fetchdeck runs on has no pip, or one older than 24.1: install that there first</source>
        <translation>El Python con el que funciona Fetchdeck no tiene pip, o tiene uno anterior al 24.1: instálalo allí primero</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The disk is full: make room and try again</source>
        <translation>El disco está lleno: libera espacio y vuelve a intentarlo</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The download of {package} was cut off or damaged: try again</source>
        <translation>La descarga de {package} se cortó o se dañó: vuelve a intentarlo</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>The extra arguments must be one line of text.</source>
        <translation>Los argumentos adicionales deben ser una sola línea de texto.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>The extra arguments “{value}” cannot be split: a quotation mark is left open.</source>
        <translation>Los argumentos adicionales «{value}» no se pueden separar: hay una comilla sin cerrar.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>The link “{url}” has {count} characters, too many for a program to be given.</source>
        <translation>El enlace «{url}» tiene {count} caracteres, demasiados para pasarlos a un programa.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index could not be reached: check the connection to the internet</source>
        <translation>No se pudo contactar con el índice de paquetes: comprueba la conexión a internet</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index names a file of {package} that is not there: try again later</source>
        <translation>El índice de paquetes indica un archivo de {package} que no está: vuelve a intentarlo más tarde</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index refused access: its address in pip's settings needs a valid login</source>
        <translation>El índice de paquetes denegó el acceso: su dirección en la configuración de pip necesita un inicio de sesión válido</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index {host} could not be reached: check the connection to the internet</source>
        <translation>No se pudo contactar con el índice de paquetes {host}: comprueba la conexión a internet</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index {host} has a certificate that cannot be trusted: check this computer's clock, and whether a network's log-in page answers in its place</source>
        <translation>El certificado del índice de paquetes {host} no es de confianza: comprueba el reloj de este equipo y si en su lugar responde la página de inicio de sesión de una red</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index {host} is not used, as its address begins with http:// and not https://</source>
        <translation>No se usa el índice de paquetes {host}, porque su dirección empieza por http:// y no por https://</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>The value of “{label}” has more than one line: only one can be handed on.</source>
        <translation>El valor de «{label}» tiene más de una línea: solo se puede pasar una.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>There is a line break inside “{url}”. A link has none: paste each link on a line of its own.</source>
        <translation>Hay un salto de línea dentro de «{url}». Un enlace no lleva ninguno: pega cada enlace en su propia línea.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>There is a space inside “{url}”. A link has none: paste each link on a line of its own.</source>
        <translation>Hay un espacio dentro de «{url}». Un enlace no lleva ninguno: pega cada enlace en su propia línea.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>There is an invisible character ({name}) inside “{url}”: copy the link again, or type it.</source>
        <translation>Hay un carácter invisible ({name}) dentro de «{url}»: vuelve a copiar el enlace o escríbelo.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>There is no engine “{id}”. Known: {known}.</source>
        <translation>No hay ningún motor «{id}». Conocidos: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>There is no link to download: paste one, such as https://example.org/video.</source>
        <translation>No hay ningún enlace que descargar: pega uno, como https://example.org/video.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>There is no package {package}, or none of its versions is for this computer ({python}, {system} {machine})</source>
        <translation>No existe el paquete {package}, o ninguna de sus versiones es para este equipo ({python}, {system} {machine})</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>There is no such version of {package}; there are: {versions}</source>
        <translation>No existe esa versión de {package}; existen: {versions}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>There is no version of {package} for {python}, on which Fetchdeck runs</source>
        <translation>No hay ninguna versión de {package} para {python}, con el que funciona Fetchdeck</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>These links need different engines: add them as one job each, or choose one engine for all.</source>
        <translation>Estos enlaces necesitan motores distintos: añádelos como una tarea por enlace o elige un motor para todos.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a date or time</source>
        <translation>una fecha u hora</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a decimal number</source>
        <translation>un número decimal</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a list of integers</source>
        <translation>una lista de enteros</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>a name has letters, digits, “_” and “-” only</source>
        <translation>un nombre solo puede tener letras, cifras, «_» y «-»</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a truth value</source>
        <translation>un valor lógico</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>an integer</source>
        <translation>un entero</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <location filename="../../desktop/engines/definition.py"/>
        <source>cannot be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>cannot be used here: with collect = "folder" all files are delivered</source>
        <translation>no se puede usar aquí: con collect = "folder" se entregan todos los archivos</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>cannot be used here: with collect = "folder" all folders are kept</source>
        <translation>no se puede usar aquí: con collect = "folder" se conservan todas las carpetas</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/job.py"/>
        <source>could not be started: {reason}</source>
        <translation>no se pudo iniciar: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>download</source>
        <translation>descarga</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <location filename="../../desktop/engines/positions.py"/>
        <source>end of file</source>
        <translation>fin del archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/job.py"/>
        <source>ended by {signal}</source>
        <translation>terminado por {signal}</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/job.py"/>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>holds a NUL character, which no program can be given</source>
        <translation>contiene un carácter NUL, que no se puede pasar a ningún programa</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>is missing: it has to say what the pattern wants</source>
        <translation>falta: debe indicar qué exige el patrón</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is missing: one of program and module says what to run</source>
        <translation>falta: program o module debe indicar qué se ejecuta</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is no name of a variable</source>
        <translation>no es el nombre de una variable</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>is no regular expression: {reason}</source>
        <translation>no es una expresión regular: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is no valid TOML: nested too deeply</source>
        <translation>no es TOML válido: demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is no valid TOML: {reason}</source>
        <translation>no es TOML válido: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is not UTF-8 (byte {position})</source>
        <translation>no es UTF-8 (byte {position})</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <location filename="../../desktop/engines/positions.py"/>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>must be 0 or more: a number of folders</source>
        <translation>debe ser 0 o más: un número de carpetas</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>must be a number: an exit code</source>
        <translation>debe ser un número: un código de salida</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>must be a program's name or its full path</source>
        <translation>debe ser el nombre de un programa o su ruta completa</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <location filename="../../desktop/engines/reader.py"/>
        <source>must be {wanted}, not {found}</source>
        <translation>debe ser {wanted}, no {found}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>must not be empty</source>
        <translation>no puede estar vacío</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>names the same choice twice</source>
        <translation>nombra dos veces el mismo valor</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>needs a named group, one of: {groups}</source>
        <translation>necesita un grupo con nombre, uno de: {groups}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>no job could ever complete: there is no output.file to find a file by</source>
        <translation>ninguna tarea podría completarse nunca: no hay output.file con el que encontrar un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <location filename="../../desktop/engines/checks.py"/>
        <location filename="../../desktop/engines/command.py"/>
        <location filename="../../desktop/engines/definition.py"/>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>nothing was installed</source>
        <translation>no se instaló nada</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>nothing was removed</source>
        <translation>no se desinstaló nada</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>one of {choices}</source>
        <translation>uno de {choices}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>only an option of one of the kinds {kinds} has one</source>
        <translation>solo lo tiene una opción de uno de los tipos {kinds}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>only an option of the kind “choice” has choices</source>
        <translation>solo una opción del tipo «choice» tiene valores para elegir</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>only an option of the kind “path” has it</source>
        <translation>solo lo tiene una opción del tipo «path»</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>pip failed; its output says why</source>
        <translation>pip falló; su salida indica por qué</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>pip says: {line}</source>
        <translation>pip dice: {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/job.py"/>
        <source>signal {number}</source>
        <translation>señal {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <location filename="../../desktop/engines/reader.py"/>
        <source>text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>the installed version stays as it is</source>
        <translation>la versión instalada se queda como está</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>the pattern of “{option}” matches neither 1M nor 1048576</source>
        <translation>el patrón de «{option}» no coincide ni con 1M ni con 1048576</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>the placeholder {name} is missing</source>
        <translation>falta el marcador {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>the placeholder {name} is missing, as an element of its own</source>
        <translation>falta el marcador {name}, como elemento aparte</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>there is no option “{option}”; known: {known}</source>
        <translation>no hay ninguna opción «{option}»; conocidas: {known}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>there is no output.error in which it could be found</source>
        <translation>no hay output.error en el que se pudiera encontrar</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>there is no output.error to find an error by</source>
        <translation>no hay output.error con el que encontrar un error</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>there is no such option; known: {known}</source>
        <translation>no existe esa opción; conocidas: {known}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>this name means something else in a job's options</source>
        <translation>este nombre significa otra cosa en las opciones de una tarea</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <location filename="../../desktop/engines/reader.py"/>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>unknown key; is “{key}” meant?</source>
        <translation>clave desconocida; ¿quizá «{key}»?</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>unknown key; known here: {keys}</source>
        <translation>clave desconocida; conocidas aquí: {keys}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>unknown placeholder {placeholder}; known here: {known}. To hand on the braces themselves, write {escaped}</source>
        <translation>marcador desconocido {placeholder}; conocidos aquí: {known}. Para pasar las llaves tal cual, escribe {escaped}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>unknown placeholder {placeholder}; known here: {known}. To match the braces themselves, write {escaped}</source>
        <translation>marcador desconocido {placeholder}; conocidos aquí: {known}. Para buscar las llaves tal cual, escribe {escaped}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>{engines} or {last} takes “{url}”, but none of them is installed.</source>
        <translation>{engines} o {last} acepta «{url}», pero no está instalado ninguno de ellos.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} could not be started: {reason}</source>
        <translation>No se pudo iniciar {engine}: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} ended with {how}</source>
        <translation>{engine} terminó con {how}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} ended without an error, but saved no file</source>
        <translation>{engine} terminó sin error, pero no guardó ningún archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} ended without an error, but {file} is not there. If it was to be put together from several parts, ffmpeg is missing</source>
        <translation>{engine} terminó sin error, pero {file} no está. Si debía componerse de varias partes, falta ffmpeg</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/command.py"/>
        <source>{engine} has no option “{option}”. Known: {known}.</source>
        <translation>{engine} no tiene ninguna opción «{option}». Conocidas: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/command.py"/>
        <source>{engine} has no preset “{preset}”. Known: {known}.</source>
        <translation>{engine} no tiene ningún perfil «{preset}». Conocidos: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>{engine} takes “{url}” but is not installed: {program} was not found.</source>
        <translation>{engine} acepta «{url}», pero no está instalado: no se encontró {program}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} was {how}</source>
        <translation>{engine} se interrumpió: {how}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{file} could not be written, because this account has no right to</source>
        <translation>No se pudo escribir {file} porque esta cuenta no tiene permiso</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is a torrent of version 2 only, which no engine here can download.</source>
        <translation>{file} es un torrent solo de la versión 2, que ningún motor de aquí puede descargar.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is no metalink, or a damaged one.</source>
        <translation>{file} no es un metalink o está dañado.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is no torrent, or a damaged one.</source>
        <translation>{file} no es un torrent o está dañado.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is no torrent: it does not say what it would download.</source>
        <translation>{file} no es un torrent: no indica qué descargaría.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is no torrent: the checksums of its pieces are missing.</source>
        <translation>{file} no es un torrent: faltan las sumas de verificación de sus partes.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is refused: it would write to places of its own choice.</source>
        <translation>{file} se rechaza: escribiría en lugares elegidos por él mismo.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} lists nothing that can be downloaded.</source>
        <translation>{file} no contiene nada que se pueda descargar.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{missing} could not be downloaded: {reason}</source>
        <translation>{missing} sin descargar: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{missing} of {items} could not be downloaded: {reason}</source>
        <translation>{missing} de {items} sin descargar: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{name} and {count} more</source>
        <translation>{name} y {count} más</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} is being installed, updated or removed already: wait for its end</source>
        <translation>{name} ya se está instalando, actualizando o desinstalando: espera a que termine</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} is not installed in {folder}</source>
        <translation>{name} no está instalado en {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} was installed, but did not start within {seconds} seconds</source>
        <translation>{name} se instaló, pero no se inició en {seconds} segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} was installed, but does not start: its output says why</source>
        <translation>{name} se instaló, pero no se inicia: su salida indica por qué</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} was removed.</source>
        <translation>{name} se desinstaló.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} {installed}, which is installed, is newer than {new}: it stays.</source>
        <translation>{name} {installed}, la versión instalada, es más reciente que {new}: se conserva.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} {version} is installed.</source>
        <translation>{name} {version} está instalado.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>{package} needs {wanted}, which was not found</source>
        <translation>{package} necesita {wanted}, que no se encontró</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{package} was installed, but has no program {program}</source>
        <translation>{package} se instaló, pero no tiene ningún programa {program}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>{placeholder} cannot be used here</source>
        <translation>{placeholder} no se puede usar aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>{placeholder} must be an element of its own</source>
        <translation>{placeholder} debe ser un elemento aparte</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“--” cannot be among the extra arguments: what follows it would be taken for links. Leave it out.</source>
        <translation>«--» no puede estar entre los argumentos adicionales: lo que sigue se tomaría por enlaces. Quítalo.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” cannot be deleted: {reason}.</source>
        <translation>No se puede eliminar «{file}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>No se puede leer «{file}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>No se puede escribir «{file}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” is no file.</source>
        <translation>«{file}» no es un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” is no text in UTF-8, and so no definition of an engine.</source>
        <translation>«{file}» no es texto en UTF-8, así que no es la definición de un motor.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” is too large to be the definition of an engine.</source>
        <translation>«{file}» es demasiado grande para ser la definición de un motor.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>“{id}” is also the id of {file}, which is used</source>
        <translation>«{id}» es también el ID de {file}, que es el que se usa</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>“{id}” is the id of something that Fetchdeck does itself: choose another</source>
        <translation>«{id}» es el ID de algo que hace el propio Fetchdeck: elige otro</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>“{id}” may only have small letters a to z, digits and “-”</source>
        <translation>«{id}» solo puede tener letras minúsculas de la a a la z, cifras y «-»</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“{label}” needs {program}, which was not found: install {program}, or do without this option.</source>
        <translation>«{label}» necesita {program}, que no se encontró: instala {program} o prescinde de esta opción.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>“{module}” is no name of a Python module</source>
        <translation>«{module}» no es el nombre de un módulo de Python</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>“{option}” must be of the kind “text” for it</source>
        <translation>para ello, «{option}» debe ser del tipo «text»</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>“{package}” is no name of a package</source>
        <translation>«{package}» no es el nombre de un paquete</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>“{url}” begins with “-” and so would be taken for an option: a link begins with https://.</source>
        <translation>«{url}» empieza por «-» y se tomaría por una opción: un enlace empieza por https://.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>“{url}” is a file on this computer, so there is nothing to download: paste a link to a page or a file on the web.</source>
        <translation>«{url}» es un archivo de este equipo, así que no hay nada que descargar: pega un enlace a una página o un archivo de la web.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>“{url}” is no full link, its beginning is missing: try https://{url}.</source>
        <translation>«{url}» no es un enlace completo, le falta el principio: prueba con https://{url}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“{value}” begins with “-” and would be taken for another option: change “{label}”.</source>
        <translation>«{value}» empieza por «-» y se tomaría por otra opción: cambia «{label}».</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“{value}” cannot be used for “{label}” (--option {id}): it must be {wanted}.</source>
        <translation>«{value}» no se puede usar para «{label}» (--option {id}): debe ser {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“{value}” cannot be used for “{label}” (--option {id}): {help}</source>
        <translation>«{value}» no se puede usar para «{label}» (--option {id}): {help}</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/rates.py"/>
        <source>“{value}” is no limit of an engine such as aria2=5M.</source>
        <translation>«{value}» no es un límite de motor como aria2=5M.</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/rates.py"/>
        <source>“{value}” is no speed such as 500K or 2M.</source>
        <translation>«{value}» no es una velocidad como 500K o 2M.</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/hours.py"/>
        <source>“{value}” is no time of day such as 22:00.</source>
        <translation>«{value}» no es una hora como 22:00.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>“{value}” is not one of {known}</source>
        <translation>«{value}» no es ninguno de estos valores: {known}</translation>
    </message>
</context>
</TS>
