<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;About Fetchdeck</source>
        <translation>Ü&amp;ber Fetchdeck</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Delete Record</source>
        <translation>Eintrag &amp;löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Export List…</source>
        <translation>Liste &amp;exportieren …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Filter the List</source>
        <translation>Liste &amp;filtern</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Go to the Link Field</source>
        <translation>Zum &amp;Linkfeld wechseln</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Import Links…</source>
        <translation>Links &amp;importieren …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Messages…</source>
        <translation>&amp;Meldungen …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Move in the Queue</source>
        <translation>In &amp;Warteschlange verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Paste Links</source>
        <translation>Links &amp;einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Select All</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Add links with a choice of engine, folder and options</source>
        <translation>Links hinzufügen und dabei Engine, Ordner und Optionen wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Buttons for the selected jobs above the list</source>
        <translation>Schaltflächen für die ausgewählten Aufträge über der Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Cop&amp;y Link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Copy &amp;Log</source>
        <translation>Protokoll kop&amp;ieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Copy the links</source>
        <translation>Die Links kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Copy what was printed</source>
        <translation>Die Ausgabe des Auftrags kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Download only those links that failed</source>
        <translation>Nur die fehlgeschlagenen Links herunterladen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Download the same links again</source>
        <translation>Dieselben Links noch einmal herunterladen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Go on where it was</source>
        <translation>An der unterbrochenen Stelle fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Let no further download start; running ones run on</source>
        <translation>Keine weiteren Downloads starten; laufende laufen weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Log, details and files below the list</source>
        <translation>Protokoll, Details und Dateien unter der Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Move to the &amp;End</source>
        <translation>Ans &amp;Ende</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Move to the &amp;Front</source>
        <translation>An den &amp;Anfang</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>One place down</source>
        <translation>Einen Platz nach unten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>One place up</source>
        <translation>Einen Platz nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Open the downloaded file</source>
        <translation>Die heruntergeladene Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Open the folder of the file</source>
        <translation>Den Ordner der Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Pause &amp;Queue</source>
        <translation>War&amp;teschlange anhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>Ein&amp;stellungen …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Put the links in the clipboard into the field</source>
        <translation>Die Links aus der Zwischenablage ins Feld einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Read links from a text file</source>
        <translation>Links aus einer Textdatei lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Remove the record from the list; downloaded files stay</source>
        <translation>Den Eintrag aus der Liste entfernen; heruntergeladene Dateien bleiben erhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show &amp;Details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show &amp;States</source>
        <translation>&amp;Statusliste anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show &amp;Tool Bar</source>
        <translation>S&amp;ymbolleiste anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show in &amp;Folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show only jobs with certain words</source>
        <translation>Nur Aufträge mit bestimmten Wörtern anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Start &amp;Now</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Start A&amp;t…</source>
        <translation>&amp;Später starten …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Start at a certain time</source>
        <translation>Zu einer bestimmten Zeit starten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Stop for now and keep what is there</source>
        <translation>Vorerst anhalten und Vorhandenes behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Stop the download</source>
        <translation>Den Download abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>The last to start</source>
        <translation>Als Letztes starten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>The list of states at the side</source>
        <translation>Die Liste der Status an der Seite</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>The next to start</source>
        <translation>Als Nächstes starten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Try &amp;Again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Try &amp;Failed Links Again</source>
        <translation type="vanished">Fehl&amp;geschlagene Links erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Try Failed Lin&amp;ks Again</source>
        <translation>Fehl&amp;geschlagene Links erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Wait for no time of day, only for room</source>
        <translation>Nicht auf die Uhrzeit warten, nur auf einen freien Platz</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>What was said in the status line</source>
        <translation>Was in der Statuszeile gemeldet wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Write the list on show to a file</source>
        <translation>Die angezeigte Liste in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <location filename="../../desktop/ui/adding.py"/>
        <source>There is no link in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Link.</translation>
    </message>
    <message>
        <source>{sentence} Press Add once more to add it anyway.</source>
        <translation type="vanished">{sentence} Zum Hinzufügen die Schaltfläche noch einmal drücken.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/adding.py"/>
        <source>{sentence} Press Download once more to add it anyway.</source>
        <translation>{sentence} „Herunterladen“ noch einmal drücken, um ihn trotzdem hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>The request is not understood.</source>
        <translation>Die Anfrage ist unverständlich.</translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>There is no queued or running job {id}.</source>
        <translation>Es gibt keinen wartenden oder laufenden Auftrag {id}.</translation>
    </message>
</context>
<context>
    <name>Attempt</name>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>A finished file could not be moved to {folder}: {reason}</source>
        <translation>Eine fertige Datei konnte nicht nach {folder} verschoben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>Fetchdeck: {sentence}</source>
        <translation>Fetchdeck: {sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>saved {path}</source>
        <translation>gespeichert: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>what was there could not be continued; it begins anew</source>
        <translation>der vorhandene Teil ließ sich nicht fortsetzen; der Download beginnt von vorn</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>{link} was downloaded before</source>
        <translation>{link} wurde schon früher heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>{path} lies outside the job's folders and is not counted as its file.</source>
        <translation>{path} liegt außerhalb der Ordner des Auftrags und zählt nicht als dessen Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>{program} not found</source>
        <translation>{program} nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Awake</name>
    <message>
        <location filename="../../desktop/services/awake.py"/>
        <source>Downloads are running</source>
        <translation>Downloads laufen</translation>
    </message>
</context>
<context>
    <name>AwayParts</name>
    <message>
        <location filename="../../desktop/ui/away.py"/>
        <source>Downloads run on. Quit is in the menu of the icon.</source>
        <translation>Downloads laufen weiter. Beenden lässt sich Fetchdeck im Menü des Symbols.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/away.py"/>
        <source>Fetchdeck goes on in the tray</source>
        <translation>Fetchdeck läuft im Infobereich weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/away.py"/>
        <source>Fetchdeck quits soon</source>
        <translation>Fetchdeck wird gleich beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/away.py"/>
        <source>The computer goes to sleep soon</source>
        <translation>Der Computer geht gleich in den Energiesparmodus</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <location filename="../../desktop/ui/clearing.py"/>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>ClipboardWatch</name>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>&amp;Not These</source>
        <translation>Diese ni&amp;cht</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>&amp;Not This One</source>
        <translation>Diesen ni&amp;cht</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>Links that were copied</source>
        <translation>Kopierte Links</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>You copied a link: {link}</source>
        <translation>Ein Link wurde kopiert: {link}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>You copied {count} links.</source>
        <translation>{count} Links wurden kopiert.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Converting</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Embedding</source>
        <translation>Einbetten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Merging</source>
        <translation>Zusammenfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Place in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Running {item}/{items}</source>
        <translation>Läuft {item}/{items}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Waits until {time}</source>
        <translation>Wartet bis {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>{count} percent</source>
        <translation>{count} Prozent</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>{status}, not saved</source>
        <translation>{status}, nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>All is done: Fetchdeck quits in 1 second.</source>
        <translation>Alles fertig: Fetchdeck wird in 1 Sekunde beendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>All is done: Fetchdeck quits in {count} seconds.</source>
        <translation>Alles fertig: Fetchdeck wird in {count} Sekunden beendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>All is done: the computer goes to sleep in 1 second.</source>
        <translation>Alles fertig: Der Computer geht in 1 Sekunde in den Energiesparmodus.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>All is done: the computer goes to sleep in {count} seconds.</source>
        <translation>Alles fertig: Der Computer geht in {count} Sekunden in den Energiesparmodus.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>Do It &amp;Now</source>
        <translation>&amp;Sofort ausführen</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>Another program holds the job database {path} locked.</source>
        <translation>Ein anderes Programm hält die Auftragsdatenbank {path} gesperrt.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The database is already closed.</source>
        <translation>Die Datenbank ist bereits geschlossen.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The disk that holds {folder} is full. Make room there; Fetchdeck tries again by itself.</source>
        <translation>Der Datenträger mit {folder} ist voll. Bitte dort Platz schaffen; Fetchdeck versucht es von selbst erneut.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The job database {path} cannot be opened: {reason}.</source>
        <translation>Die Auftragsdatenbank {path} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The job database {path} cannot be used: {reason}.</source>
        <translation>Die Auftragsdatenbank {path} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The job database {path} was written by a later version of Fetchdeck. Update Fetchdeck, or move the file away to begin with an empty list.</source>
        <translation>Die Auftragsdatenbank {path} stammt von einer neueren Version von Fetchdeck. Bitte Fetchdeck aktualisieren oder die Datei verschieben, um mit einer leeren Liste zu beginnen.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>&amp;Speed</source>
        <translation>Te&amp;mpo</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>Details of the job</source>
        <translation>Details des Auftrags</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>F&amp;iles</source>
        <translation>Date&amp;ien</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>Nothing was printed yet.</source>
        <translation>Es wurde noch nichts ausgegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>Select a job to see what it printed.</source>
        <translation>Einen Auftrag auswählen, um seine Ausgabe zu sehen.</translation>
    </message>
</context>
<context>
    <name>DoneMenu</name>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>&amp;Quit Fetchdeck</source>
        <translation>Fetchdeck &amp;beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>&amp;When All Is Done</source>
        <translation>Wenn alles f&amp;ertig ist</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>Do &amp;Nothing</source>
        <translation>&amp;Nichts tun</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>Send the Computer to &amp;Sleep</source>
        <translation>Computer in den En&amp;ergiesparmodus versetzen</translation>
    </message>
    <message>
        <source>When &amp;All Is Done</source>
        <translation type="vanished">Wenn alles f&amp;ertig ist</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>When all is done</source>
        <translation>Wenn alles fertig ist</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>&amp;Show It</source>
        <translation type="vanished">An&amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Add &amp;Anyway</source>
        <translation>T&amp;rotzdem hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Add All &amp;Anyway</source>
        <translation>Alle t&amp;rotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Add the &amp;Other</source>
        <translation type="vanished">Nur den &amp;neuen hinzufügen</translation>
    </message>
    <message>
        <source>Add the &amp;Other {count}</source>
        <translation type="vanished">Nur die {count} &amp;neuen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Add the Othe&amp;r</source>
        <translation>Nur den &amp;neuen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Add the Othe&amp;r {count}</source>
        <translation>Nur die {count} &amp;neuen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>All {count} links are in the list already.</source>
        <translation>Alle {count} Links sind schon in der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Links that are in the list already</source>
        <translation>Links, die schon in der Liste sind</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Looking whether the list has these links already…</source>
        <translation>Es wird geprüft, ob diese Links schon in der Liste sind …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Sho&amp;w It</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>{found} of {count} links are in the list already.</source>
        <translation>{found} von {count} Links sind schon in der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>“{title}” is being downloaded already.</source>
        <translation>„{title}“ wird bereits heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>“{title}” is in the queue already.</source>
        <translation>„{title}“ ist bereits in der Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>“{title}” was downloaded already.</source>
        <translation>„{title}“ wurde bereits heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>“{title}” was downloaded before, but its files are no longer there.</source>
        <translation>„{title}“ wurde schon einmal heruntergeladen, aber die Dateien sind nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>EmptyTexts</name>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>A job that goes wrong is kept here, with the reason.</source>
        <translation>Fehlgeschlagene Aufträge stehen hier, mit dem Grund.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Cancelled downloads can be tried again from here.</source>
        <translation>Abgebrochene Downloads lassen sich hier erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Finished downloads are kept here, with their logs.</source>
        <translation>Fertige Downloads stehen hier, mit ihren Protokollen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Jobs wait here while others run.</source>
        <translation>Hier warten Aufträge, während andere laufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing completed yet</source>
        <translation>Noch nichts fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing has failed</source>
        <translation>Nichts fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing is running</source>
        <translation>Gerade läuft nichts</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing is waiting</source>
        <translation>Nichts in der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing was cancelled</source>
        <translation>Nichts abgebrochen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Paste a link above and press Enter to start a download.</source>
        <translation>Oben einen Link einfügen und die Eingabetaste drücken, um einen Download zu starten.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Paste a link above and press Enter, or drop links here.</source>
        <translation>Oben einen Link einfügen und die Eingabetaste drücken oder Links hierher ziehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Try other words, or press Esc in the filter to see all.</source>
        <translation>Andere Wörter versuchen oder im Filter Esc drücken, um alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A condition of yt-dlp's, such as duration &lt; 600 &amp; like_count &gt; 100, or !is_live.</source>
        <extracomment>yt-dlp: help for the option match_filter</extracomment>
        <translation>Eine Bedingung für yt-dlp, z. B. duration &lt; 600 &amp; like_count &gt; 100 oder !is_live.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>A cookies.txt in Netscape's format, for what only people who are logged in can see.</source>
        <extracomment>gallery-dl: help for the option cookies</extracomment>
        <translation>Eine cookies.txt im Netscape-Format für Inhalte, die nur nach Anmeldung zu sehen sind.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A cookies.txt in Netscape's format, for what only people who are logged in can see. yt-dlp also writes to it.</source>
        <extracomment>yt-dlp: help for the option cookies</extracomment>
        <translation>Eine cookies.txt im Netscape-Format für Inhalte, die nur nach Anmeldung zu sehen sind. yt-dlp schreibt auch hinein.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>A cookies.txt in Netscape's format, or the cookie file of Chromium or Firefox.</source>
        <extracomment>aria2: help for the option cookies</extracomment>
        <translation>Eine cookies.txt im Netscape-Format oder die Cookie-Datei von Chromium oder Firefox.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>A cookies.txt in Netscape's format. The cookies are sent, and the file is not changed.</source>
        <extracomment>curl: help for the option cookies</extracomment>
        <translation>Eine cookies.txt im Netscape-Format. Die Cookies werden gesendet, die Datei bleibt unverändert.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>A cookies.txt of YouTube Music in Netscape's format, for what only people who are logged in can hear, and for better quality.</source>
        <extracomment>spotDL: help for the option cookies</extracomment>
        <translation>Eine cookies.txt von YouTube Music im Netscape-Format, für Inhalte, die nur nach Anmeldung zu hören sind, und für bessere Qualität.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>A file could not be read</source>
        <extracomment>curl: why a download failed (exit code 26)</extracomment>
        <translation>Eine Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>A file could not be written: the disk may be full</source>
        <extracomment>gallery-dl: why a download failed (exit code 128)</extracomment>
        <translation>Eine Datei konnte nicht geschrieben werden: Vielleicht ist der Datenträger voll</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A file for each chapter</source>
        <extracomment>yt-dlp: name of the option split_chapters</extracomment>
        <translation>Eine Datei je Kapitel</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A file in which every download is noted; what is in it is not downloaded again.</source>
        <extracomment>gallery-dl: help for the option archive; spotDL: help for the option archive; yt-dlp: help for the option archive</extracomment>
        <translation>Eine Datei, in der jeder Download vermerkt wird; was darin steht, wird nicht noch einmal heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>A file of this name was there already</source>
        <extracomment>aria2: why a download failed (exit code 13)</extracomment>
        <translation>Eine Datei dieses Namens gab es schon</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>A file that was there could not be opened</source>
        <extracomment>aria2: why a download failed (exit code 15)</extracomment>
        <translation>Eine vorhandene Datei konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>A line to send along, such as “X-Token: abc”.</source>
        <extracomment>aria2: help for the option header; curl: help for the option header</extracomment>
        <translation>Eine Zeile, die mitgesendet wird, z. B. „X-Token: abc“.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>A name template or a filter cannot be used</source>
        <extracomment>gallery-dl: why a download failed (exit code 32)</extracomment>
        <translation>Eine Namensvorlage oder ein Filter ist unbrauchbar</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>A plain file name, without folders. For one link to one file; torrents and metalinks bring names of their own.</source>
        <extracomment>aria2: help for the option file_name</extracomment>
        <translation>Ein einfacher Dateiname ohne Ordner. Für einen Link zu einer einzelnen Datei; Torrents und Metalinks bringen eigene Namen mit.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>A plain file name, without folders. For one link; without it the link's own name is taken.</source>
        <extracomment>curl: help for the option file_name</extracomment>
        <translation>Ein einfacher Dateiname ohne Ordner. Für einen einzelnen Link; ohne Angabe gilt der Name aus dem Link.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>A song was not found on YouTube Music.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>Ein Titel wurde auf YouTube Music nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>A template of gallery-dl's for the names, such as {id}_{title}.{extension}. No folders; it must hold {extension}.</source>
        <extracomment>gallery-dl: help for the option file_name</extracomment>
        <translation>Eine gallery-dl-Vorlage für die Namen, z. B. {id}_{title}.{extension}. Ohne Ordner; {extension} muss enthalten sein.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>A template of spotDL's, such as {album}/{track-number} {title}.{output-ext}. Folders are kept; it may not begin with “/” or hold “..”, and must end in .{output-ext}.</source>
        <extracomment>spotDL: help for the option file_name</extracomment>
        <translation>Eine spotDL-Vorlage, z. B. {album}/{track-number} {title}.{output-ext}. Ordner bleiben erhalten; sie darf nicht mit „/“ beginnen oder „..“ enthalten und muss auf .{output-ext} enden.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A template of yt-dlp's, such as %(uploader)s/%(title)s [%(id)s].%(ext)s. Folders are kept; it may not begin with “/” or “~”, hold “..”, “$” or a backslash, and must end in .%(ext)s. Numbers then come from %(playlist_index)03d.</source>
        <extracomment>yt-dlp: help for the option file_name</extracomment>
        <translation>Eine yt-dlp-Vorlage, z. B. %(uploader)s/%(title)s [%(id)s].%(ext)s. Ordner bleiben erhalten; sie darf nicht mit „/“ oder „~“ beginnen, weder „..“ noch „$“ noch einen umgekehrten Schrägstrich enthalten und muss auf .%(ext)s enden. Nummern liefert dann %(playlist_index)03d.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Accept any certificate</source>
        <extracomment>aria2: name of the option insecure; curl: name of the option insecure</extracomment>
        <translation>Jedes Zertifikat annehmen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Access</source>
        <extracomment>aria2: group of the option cookies; aria2: group of the option password; aria2: group of the option username; curl: group of the option account; curl: group of the option cookies; gallery-dl: group of the option cookies; gallery-dl: group of the option cookies_from_browser; gallery-dl: group of the option password; gallery-dl: group of the option username; spotDL: group of the option client_id; spotDL: group of the option client_secret; spotDL: group of the option cookies; yt-dlp: group of the option cookies; yt-dlp: group of the option cookies_from_browser; yt-dlp: group of the option password; yt-dlp: group of the option username; yt-dlp: group of the option video_password</extracomment>
        <translation>Zugang</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Addresses of further trackers, with commas between them.</source>
        <extracomment>aria2: help for the option trackers</extracomment>
        <translation>Adressen weiterer Tracker, durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Also takes subtitles that the site made by itself, where there are no others in a language.</source>
        <extracomment>yt-dlp: help for the option auto_subs</extracomment>
        <translation>Nimmt auch automatisch erzeugte Untertitel der Website, wenn es in einer Sprache keine anderen gibt.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>An expression of yt-dlp's that picks formats, such as bv*[height&lt;=720]+ba/b. Empty: the best video with the best sound, or the best that needs no joining where there is no ffmpeg.</source>
        <extracomment>yt-dlp: help for the option format</extracomment>
        <translation>Ein yt-dlp-Ausdruck, der Formate auswählt, z. B. bv*[height&lt;=720]+ba/b. Leer: das beste Video mit dem besten Ton oder, ohne ffmpeg, das beste, das nicht zusammengefügt werden muss.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Animations as video</source>
        <extracomment>gallery-dl: name of the option ugoira</extracomment>
        <translation>Animationen als Video</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>As it is</source>
        <extracomment>aria2: name of the preset default; curl: name of the preset default</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>As you set it up</source>
        <extracomment>Votify: name of the preset default</extracomment>
        <translation>Wie eingerichtet</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>At most</source>
        <extracomment>yt-dlp: name of the option max_downloads</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Attempts</source>
        <extracomment>yt-dlp: name of the option retries</extracomment>
        <translation>Versuche</translation>
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
        <translation>Audio im Original</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Audio as it is (M4A)</source>
        <extracomment>spotDL: name of the preset audio-best</extracomment>
        <translation>Audio im Original (M4A)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio format</source>
        <extracomment>yt-dlp: name of the option audio_format</extracomment>
        <translation>Audioformat</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio quality</source>
        <extracomment>Votify: name of the option audio_quality; yt-dlp: name of the option audio_quality</extracomment>
        <translation>Audioqualität</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Best video</source>
        <extracomment>yt-dlp: name of the preset best-video</extracomment>
        <translation>Bestes Video</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Bit rate</source>
        <extracomment>spotDL: name of the option bitrate</extracomment>
        <translation>Bitrate</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Browser name</source>
        <extracomment>aria2: name of the option user_agent; curl: name of the option user_agent; gallery-dl: name of the option user_agent; yt-dlp: name of the option user_agent</extracomment>
        <translation>Browserkennung</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Chapters in the file</source>
        <extracomment>yt-dlp: name of the option embed_chapters</extracomment>
        <translation>Kapitel in die Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Checksum</source>
        <extracomment>aria2: name of the option checksum</extracomment>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Client id</source>
        <extracomment>spotDL: name of the option client_id</extracomment>
        <translation>Client-ID</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Client secret</source>
        <extracomment>spotDL: name of the option client_secret</extracomment>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Coming from</source>
        <extracomment>aria2: name of the option referer; curl: name of the option referer; yt-dlp: name of the option referer</extracomment>
        <translation>Verweisende Seite</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Computers at once</source>
        <extracomment>aria2: name of the option max_peers</extracomment>
        <translation>Computer gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Connections</source>
        <extracomment>aria2: name of the option connections</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cookie file</source>
        <extracomment>aria2: name of the option cookies; curl: name of the option cookies; gallery-dl: name of the option cookies; spotDL: name of the option cookies; yt-dlp: name of the option cookies</extracomment>
        <translation>Cookie-Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cookies of a browser</source>
        <extracomment>gallery-dl: name of the option cookies_from_browser; yt-dlp: name of the option cookies_from_browser</extracomment>
        <translation>Cookies eines Browsers</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cover picture as a file</source>
        <extracomment>Votify: name of the option save_cover; yt-dlp: name of the option write_thumbnail</extracomment>
        <translation>Coverbild als Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cover picture in the file</source>
        <extracomment>yt-dlp: name of the option embed_thumbnail</extracomment>
        <translation>Coverbild in die Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cut out advertising</source>
        <extracomment>yt-dlp: name of the option sponsorblock_remove</extracomment>
        <translation>Werbung herausschneiden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Cut out talk</source>
        <extracomment>spotDL: name of the option sponsor_block</extracomment>
        <translation>Gesprochenes herausschneiden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cuts the video at its chapters, besides keeping it whole.</source>
        <extracomment>yt-dlp: help for the option split_chapters</extracomment>
        <translation>Schneidet das Video an den Kapitelgrenzen; das ganze Video bleibt zusätzlich erhalten.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Cuts what the users of SponsorBlock marked as no music. Asks a server of that project.</source>
        <extracomment>spotDL: help for the option sponsor_block</extracomment>
        <translation>Schneidet heraus, was Nutzer von SponsorBlock als „keine Musik“ markiert haben. Fragt bei einem Server dieses Projekts an.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cuts what the users of SponsorBlock marked: “sponsor” paid advertising only, “default” also introductions, credits and the like. Asks a server of that project about the video (YouTube only).</source>
        <extracomment>yt-dlp: help for the option sponsorblock_remove</extracomment>
        <translation>Schneidet heraus, was Nutzer von SponsorBlock markiert haben: „sponsor“ nur bezahlte Werbung, „default“ auch Vorspann, Abspann und Ähnliches. Fragt bei einem Server dieses Projekts nach dem Video (nur YouTube).</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Description as a file</source>
        <extracomment>yt-dlp: name of the option write_description</extracomment>
        <translation>Beschreibung als Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Details as a file</source>
        <extracomment>yt-dlp: name of the option write_info</extracomment>
        <translation>Details als Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Does not check whose server it is. Only for servers that you know.</source>
        <extracomment>aria2: help for the option insecure; curl: help for the option insecure</extracomment>
        <translation>Prüft nicht, wem der Server gehört. Nur für Server, die Sie kennen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Does not download a file of more bytes than this, such as 500M or 2G.</source>
        <extracomment>curl: help for the option largest</extracomment>
        <translation>Lädt keine Datei herunter, die größer ist als angegeben (in Bytes, z. B. 500M oder 2G).</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Download</source>
        <extracomment>Votify: group of the option audio_quality; Votify: group of the option wait_interval</extracomment>
        <translation>Download</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Engine</source>
        <extracomment>Engine set-up: name of the option engine</extracomment>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Everything</source>
        <extracomment>gallery-dl: name of the preset default</extracomment>
        <translation>Alles</translation>
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
        <translation>Fetchdeck hat sein eigenes Installationsprogramm falsch aufgerufen; die Ausgabe sagt, wie</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>File</source>
        <extracomment>aria2: group of the option checksum; aria2: group of the option file_name; curl: group of the option file_name; curl: group of the option largest</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>File names</source>
        <extracomment>gallery-dl: name of the option file_name; spotDL: name of the option file_name; yt-dlp: name of the option file_name</extracomment>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>File type</source>
        <extracomment>yt-dlp: name of the option container</extracomment>
        <translation>Dateityp</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/votify.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Files</source>
        <extracomment>Votify: group of the option no_lyrics; Votify: group of the option save_cover; Votify: group of the option save_playlist; gallery-dl: group of the option file_name; gallery-dl: group of the option keep_time; gallery-dl: group of the option metadata; gallery-dl: group of the option ugoira; spotDL: group of the option archive; spotDL: group of the option file_name; spotDL: group of the option lrc; spotDL: group of the option lyrics; spotDL: group of the option m3u; spotDL: group of the option playlist_numbering; yt-dlp: group of the option file_name</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Files of the torrent</source>
        <extracomment>aria2: name of the option select_files</extracomment>
        <translation>Dateien des Torrents</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Finds other computers through the torrent's own trackers, and asks nobody else (no DHT, no exchange, no local search).</source>
        <extracomment>aria2: help for the option trackers_only</extracomment>
        <translation>Findet andere Computer über die Tracker des Torrents und fragt sonst niemanden (kein DHT, kein Austausch, keine lokale Suche).</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>For networks in which IPv6 is slow, or is blocked by the site.</source>
        <extracomment>yt-dlp: help for the option force_ipv4</extracomment>
        <translation>Für Netze, in denen IPv6 langsam ist oder von der Website blockiert wird.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>For sound that is converted (“Sound only” or an audio format is needed): 0 is the best and largest, 10 the worst and smallest; or a bit rate. Without it: 5.</source>
        <extracomment>yt-dlp: help for the option audio_quality</extracomment>
        <translation>Für umgewandelten Ton („Nur Ton“ oder ein Audioformat ist nötig): 0 ist am besten und größten, 10 am schlechtesten und kleinsten; oder eine Bitrate. Ohne Angabe: 5.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Format</source>
        <extracomment>spotDL: name of the option format</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Formats</source>
        <extracomment>yt-dlp: name of the option format</extracomment>
        <translation>Formate</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Found on</source>
        <extracomment>spotDL: name of the option source</extracomment>
        <translation>Suchen bei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>From when to when, such as *1:30-2:45, or words that a chapter's title holds. Empty: all of it.</source>
        <extracomment>yt-dlp: help for the option sections</extracomment>
        <translation>Von wann bis wann, z. B. *1:30-2:45, oder Wörter aus einem Kapiteltitel. Leer: alles.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Further tries</source>
        <extracomment>curl: name of the option retries; gallery-dl: name of the option retries</extracomment>
        <translation>Weitere Versuche</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Gentle (1 MB/s)</source>
        <extracomment>curl: name of the preset gentle</extracomment>
        <translation>Schonend (1 MB/s)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Gentle (one connection, 1 MB/s)</source>
        <extracomment>aria2: name of the preset gentle</extracomment>
        <translation>Schonend (eine Verbindung, 1 MB/s)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Gentle (with pauses)</source>
        <extracomment>gallery-dl: name of the preset gentle</extracomment>
        <translation>Schonend (mit Pausen)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Give up after</source>
        <extracomment>aria2: name of the option give_up_seconds</extracomment>
        <translation>Aufgeben nach</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Gives every song the playlist's name as its album, its place as its number, and the playlist's cover.</source>
        <extracomment>spotDL: help for the option playlist_numbering</extracomment>
        <translation>Gibt jedem Titel den Namen der Playlist als Album, seinen Platz als Nummer und das Cover der Playlist.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Gives files the time of the download instead of the one that the server tells.</source>
        <extracomment>gallery-dl: help for the option keep_time</extracomment>
        <translation>Gibt Dateien die Uhrzeit des Downloads statt der vom Server genannten.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Go on giving</source>
        <extracomment>aria2: name of the option seed_minutes</extracomment>
        <translation>Weiter verteilen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Header</source>
        <extracomment>aria2: name of the option header; curl: name of the option header</extracomment>
        <translation>Header</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>How many connections fetch one file at the same time. More can be faster; some servers refuse them.</source>
        <extracomment>aria2: help for the option connections</extracomment>
        <translation>Über wie viele Verbindungen eine Datei gleichzeitig geladen wird. Mehr kann schneller sein; manche Server lehnen es ab.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>How many parts of a video that comes in parts are fetched at the same time. Without it: 1.</source>
        <extracomment>yt-dlp: help for the option concurrent_fragments</extracomment>
        <translation>Wie viele Teile eines in Teilen gelieferten Videos gleichzeitig geladen werden. Ohne Angabe: 1.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>How often to try again after a failure that may pass. Without it: 3.</source>
        <extracomment>curl: help for the option retries</extracomment>
        <translation>Wie oft nach einem vorübergehenden Fehler erneut versucht wird. Ohne Angabe: 3.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>How often to try again after a failure; -1 for ever. Without it: 4.</source>
        <extracomment>gallery-dl: help for the option retries</extracomment>
        <translation>Wie oft nach einem Fehler erneut versucht wird; -1 für endlos. Ohne Angabe: 4.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>How often to try again where the connection fails. Without it: 5.</source>
        <extracomment>yt-dlp: help for the option retries</extracomment>
        <translation>Wie oft erneut versucht wird, wenn die Verbindung scheitert. Ohne Angabe: 5.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>How often to try before giving up; 0 for ever. Without it: 5.</source>
        <extracomment>aria2: help for the option retries</extracomment>
        <translation>Wie oft versucht wird, bevor aufgegeben wird; 0 für endlos. Ohne Angabe: 5.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>IPv4 only</source>
        <extracomment>yt-dlp: name of the option force_ipv4</extracomment>
        <translation>Nur IPv4</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>If it has not begun yet: looks again after so many seconds, until it has.</source>
        <extracomment>yt-dlp: help for the option wait_for_video</extracomment>
        <translation>Wenn sie noch nicht begonnen hat: sieht alle so viele Sekunden nach, bis es so weit ist.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Installs, updates and removes engines, each in an environment of its own</source>
        <extracomment>Engine set-up: what it is for</extracomment>
        <translation>Installiert, aktualisiert und entfernt Engines, jede in einer eigenen Umgebung</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>It could not be done; the output says why</source>
        <extracomment>Engine set-up: why a download failed (exit code 1)</extracomment>
        <translation>Es hat nicht geklappt; die Ausgabe sagt, warum</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Items of a list</source>
        <extracomment>yt-dlp: name of the option playlist_items</extracomment>
        <translation>Einträge einer Liste</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Keeps the sound and leaves the picture out.</source>
        <extracomment>yt-dlp: help for the option extract_audio</extracomment>
        <translation>Behält den Ton und lässt das Bild weg.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Language codes with commas between them, such as en,de; “all” for all. Empty: the site's choice, mostly English.</source>
        <extracomment>yt-dlp: help for the option sub_langs</extracomment>
        <translation>Sprachkürzel, durch Kommas getrennt, z. B. en,de; „all“ für alle. Leer: die Auswahl der Website, meist Englisch.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Largest file</source>
        <extracomment>curl: name of the option largest; gallery-dl: name of the option largest</extracomment>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Largest picture</source>
        <extracomment>yt-dlp: name of the option max_height</extracomment>
        <translation>Maximale Bildhöhe</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Leaves out files of fewer bytes than this, such as 100k.</source>
        <extracomment>gallery-dl: help for the option smallest</extracomment>
        <translation>Lässt kleinere Dateien aus (in Bytes, z. B. 100k).</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Leaves out files of more bytes than this, such as 20M.</source>
        <extracomment>gallery-dl: help for the option largest</extracomment>
        <translation>Lässt größere Dateien aus (in Bytes, z. B. 20M).</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Leaves out songs that Spotify marks as explicit.</source>
        <extracomment>spotDL: help for the option skip_explicit</extracomment>
        <translation>Lässt Titel aus, die Spotify als „explicit“ kennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>List of what is done</source>
        <extracomment>gallery-dl: name of the option archive; spotDL: name of the option archive; yt-dlp: name of the option archive</extracomment>
        <translation>Liste des Erledigten</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Lists</source>
        <extracomment>yt-dlp: group of the option archive; yt-dlp: group of the option break_on_existing; yt-dlp: group of the option date_after; yt-dlp: group of the option date_before; yt-dlp: group of the option match_filter; yt-dlp: group of the option max_downloads; yt-dlp: group of the option no_playlist; yt-dlp: group of the option number_items; yt-dlp: group of the option playlist_items</extracomment>
        <translation>Listen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Live from its beginning</source>
        <extracomment>yt-dlp: name of the option live_from_start</extracomment>
        <translation>Livestream von Anfang an</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Longest pause</source>
        <extracomment>yt-dlp: name of the option max_sleep_interval</extracomment>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Lyrics</source>
        <extracomment>spotDL: name of the option lyrics</extracomment>
        <translation>Songtexte</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Lyrics as files</source>
        <extracomment>spotDL: name of the option lrc</extracomment>
        <translation>Songtexte als Dateien</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Machine-made subtitles too</source>
        <extracomment>yt-dlp: name of the option auto_subs</extracomment>
        <translation>Auch automatische Untertitel</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Makes a playlist file of this name, such as {list}.m3u8.</source>
        <extracomment>spotDL: help for the option m3u</extracomment>
        <translation>Erstellt eine Playlist-Datei dieses Namens, z. B. {list}.m3u8.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Makes a playlist file of what is downloaded.</source>
        <extracomment>Votify: help for the option save_playlist</extracomment>
        <translation>Erstellt eine Playlist-Datei aus dem Heruntergeladenen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Makes a video of Pixiv's animations, which are a pack of single pictures.</source>
        <extracomment>gallery-dl: help for the option ugoira</extracomment>
        <translation>Macht aus Pixiv-Animationen, die als Paket einzelner Bilder vorliegen, ein Video.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Makes chapters of what the users of SponsorBlock marked: “sponsor” paid advertising only, “all” also introductions, credits and the like. Asks a server of that project about the video (YouTube only).</source>
        <extracomment>yt-dlp: help for the option sponsorblock_mark</extracomment>
        <translation>Macht Kapitel aus dem, was Nutzer von SponsorBlock markiert haben: „sponsor“ nur bezahlte Werbung, „all“ auch Vorspann, Abspann und Ähnliches. Fragt bei einem Server dieses Projekts nach dem Video (nur YouTube).</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Many connections</source>
        <extracomment>aria2: name of the preset fast</extracomment>
        <translation>Viele Verbindungen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Mark advertising</source>
        <extracomment>yt-dlp: name of the option sponsorblock_mark</extracomment>
        <translation>Werbung markieren</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Metalink file</source>
        <extracomment>aria2: name of the option metalink_file</extracomment>
        <translation>Metalink-Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Minutes for which others may fetch from here once the torrent is complete; the job goes on as long. Without it: none.</source>
        <extracomment>aria2: help for the option seed_minutes</extracomment>
        <translation>So viele Minuten dürfen andere von hier laden, wenn der Torrent vollständig ist; so lange läuft der Auftrag weiter. Ohne Angabe: keine.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Module</source>
        <extracomment>Engine set-up: name of the option module</extracomment>
        <translation>Modul</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>More is faster, but YouTube refuses sooner. Without it: 1.</source>
        <extracomment>spotDL: help for the option threads</extracomment>
        <translation>Mehr ist schneller, aber YouTube lehnt früher ab. Ohne Angabe: 1.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>More trackers</source>
        <extracomment>aria2: name of the option trackers</extracomment>
        <translation>Weitere Tracker</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Name</source>
        <extracomment>Engine set-up: name of the option name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Name and password</source>
        <extracomment>curl: name of the option account</extracomment>
        <translation>Name und Passwort</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Network</source>
        <extracomment>aria2: group of the option connections; aria2: group of the option header; aria2: group of the option insecure; aria2: group of the option limit_rate; aria2: group of the option proxy; aria2: group of the option referer; aria2: group of the option retries; aria2: group of the option retry_wait; aria2: group of the option user_agent; curl: group of the option header; curl: group of the option insecure; curl: group of the option limit_rate; curl: group of the option proxy; curl: group of the option referer; curl: group of the option retries; curl: group of the option retry_wait; curl: group of the option user_agent; gallery-dl: group of the option limit_rate; gallery-dl: group of the option proxy; gallery-dl: group of the option retries; gallery-dl: group of the option sleep; gallery-dl: group of the option sleep_request; gallery-dl: group of the option user_agent; spotDL: group of the option proxy; spotDL: group of the option threads; yt-dlp: group of the option concurrent_fragments; yt-dlp: group of the option force_ipv4; yt-dlp: group of the option limit_rate; yt-dlp: group of the option max_sleep_interval; yt-dlp: group of the option proxy; yt-dlp: group of the option referer; yt-dlp: group of the option retries; yt-dlp: group of the option sleep_interval; yt-dlp: group of the option sleep_requests; yt-dlp: group of the option user_agent</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>No explicit songs</source>
        <extracomment>spotDL: name of the option skip_explicit</extracomment>
        <translation>Keine expliziten Titel</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>No lyrics as files</source>
        <extracomment>Votify: name of the option no_lyrics</extracomment>
        <translation>Keine Songtexte als Dateien</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Not newer than</source>
        <extracomment>yt-dlp: name of the option date_before</extracomment>
        <translation>Nicht neuer als</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Not older than</source>
        <extracomment>yt-dlp: name of the option date_after</extracomment>
        <translation>Nicht älter als</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Number the files</source>
        <extracomment>yt-dlp: name of the option number_items</extracomment>
        <translation>Dateien nummerieren</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Of a Spotify application of your own: asks Spotify under its name. Goes with a client secret, always.</source>
        <extracomment>spotDL: help for the option client_id</extracomment>
        <translation>Die einer eigenen Spotify-Anwendung: fragt Spotify unter deren Namen. Nur zusammen mit einem Client-Secret.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Only what fits</source>
        <extracomment>yt-dlp: name of the option match_filter</extracomment>
        <translation>Nur was passt</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Only what was published on this day or earlier: a date such as 20260131, or today-2weeks.</source>
        <extracomment>yt-dlp: help for the option date_before</extracomment>
        <translation>Nur was an diesem Tag oder früher veröffentlicht wurde: ein Datum wie 20260131 oder today-2weeks.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Only what was published on this day or later: a date such as 20260131, or today-2weeks.</source>
        <extracomment>yt-dlp: help for the option date_after</extracomment>
        <translation>Nur was an diesem Tag oder später veröffentlicht wurde: ein Datum wie 20260131 oder today-2weeks.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Package</source>
        <extracomment>Engine set-up: name of the option package</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Part of the video</source>
        <extracomment>yt-dlp: name of the option sections</extracomment>
        <translation>Teil des Videos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Parts at once</source>
        <extracomment>yt-dlp: name of the option concurrent_fragments</extracomment>
        <translation>Teile gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Password</source>
        <extracomment>aria2: name of the option password; gallery-dl: name of the option password; yt-dlp: name of the option password</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Password of the video</source>
        <extracomment>yt-dlp: name of the option video_password</extracomment>
        <translation>Passwort des Videos</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Pause between downloads</source>
        <extracomment>yt-dlp: name of the option sleep_interval</extracomment>
        <translation>Pause zwischen Downloads</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Pause between files</source>
        <extracomment>gallery-dl: name of the option sleep</extracomment>
        <translation>Pause zwischen Dateien</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Pause between questions</source>
        <extracomment>yt-dlp: name of the option sleep_requests</extracomment>
        <translation>Pause zwischen Abfragen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Pause between requests</source>
        <extracomment>gallery-dl: name of the option sleep_request</extracomment>
        <translation>Pause zwischen Anfragen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Pause between songs</source>
        <extracomment>Votify: name of the option wait_interval</extracomment>
        <translation>Pause zwischen Titeln</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Pictures and galleries from some hundred sites</source>
        <extracomment>gallery-dl: what it is for</extracomment>
        <translation>Bilder und Galerien von einigen Hundert Websites</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Plain files over several connections at once, torrents, magnet links and metalinks</source>
        <extracomment>aria2: what it is for</extracomment>
        <translation>Einfache Dateien über mehrere Verbindungen gleichzeitig, Torrents, Magnet-Links und Metalinks</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Plain files; there on nearly every computer</source>
        <extracomment>curl: what it is for</extracomment>
        <translation>Einfache Dateien; auf fast jedem Computer vorhanden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Playlist as one album</source>
        <extracomment>spotDL: name of the option playlist_numbering</extracomment>
        <translation>Playlist als ein Album</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Playlist file</source>
        <extracomment>Votify: name of the option save_playlist; spotDL: name of the option m3u</extracomment>
        <translation>Playlist-Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Program</source>
        <extracomment>Engine set-up: name of the option program</extracomment>
        <translation>Programm</translation>
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
        <translation>Stellt dem Namen jedes Eintrags seine Nummer in der Liste voran.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Puts the preview picture into the file as its cover. For mkv files ffprobe is needed as well.</source>
        <extracomment>yt-dlp: help for the option embed_thumbnail</extracomment>
        <translation>Legt das Vorschaubild als Cover in der Datei ab. Für mkv-Dateien wird auch ffprobe gebraucht.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Puts the subtitles into the video file (mp4, mkv and webm).</source>
        <extracomment>yt-dlp: help for the option embed_subs</extracomment>
        <translation>Legt die Untertitel in der Videodatei ab (mp4, mkv und webm).</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Save as</source>
        <extracomment>aria2: name of the option file_name; curl: name of the option file_name</extracomment>
        <translation>Speichern als</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Saves all that is known about the video as a JSON file beside it.</source>
        <extracomment>yt-dlp: help for the option write_info</extracomment>
        <translation>Speichert alles, was über das Video bekannt ist, als JSON-Datei daneben.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Saves lyrics that run along with the song as .lrc files beside it.</source>
        <extracomment>spotDL: help for the option lrc</extracomment>
        <translation>Speichert mitlaufende Songtexte als .lrc-Dateien neben dem Titel.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Saves no files with lyrics beside the songs.</source>
        <extracomment>Votify: help for the option no_lyrics</extracomment>
        <translation>Speichert keine Dateien mit Songtexten neben den Titeln.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Saves tags, title and the like in a JSON file beside each picture.</source>
        <extracomment>gallery-dl: help for the option metadata</extracomment>
        <translation>Speichert Schlagwörter, Titel und Ähnliches in einer JSON-Datei neben jedem Bild.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Saves the cover beside the songs.</source>
        <extracomment>Votify: help for the option save_cover</extracomment>
        <translation>Speichert das Cover neben den Titeln.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Saves the preview picture as a file of its own beside the video.</source>
        <extracomment>yt-dlp: help for the option write_thumbnail</extracomment>
        <translation>Speichert das Vorschaubild als eigene Datei neben dem Video.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Saves the subtitles as files of their own beside the video.</source>
        <extracomment>yt-dlp: help for the option write_subs</extracomment>
        <translation>Speichert die Untertitel als eigene Dateien neben dem Video.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Saves the video's description as a text file beside it.</source>
        <extracomment>yt-dlp: help for the option write_description</extracomment>
        <translation>Speichert die Beschreibung des Videos als Textdatei daneben.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Search</source>
        <extracomment>spotDL: group of the option skip_explicit; spotDL: group of the option source; spotDL: group of the option verified</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Seconds to wait before each download.</source>
        <extracomment>Votify: help for the option wait_interval</extracomment>
        <translation>Wartezeit vor jedem Download in Sekunden.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Seconds to wait before each download; sites that count requests block less.</source>
        <extracomment>yt-dlp: help for the option sleep_interval</extracomment>
        <translation>Wartezeit vor jedem Download in Sekunden; Websites, die Anfragen zählen, sperren dann seltener.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Seconds to wait before each file, such as 2.5 or 1-5 for something in between.</source>
        <extracomment>gallery-dl: help for the option sleep</extracomment>
        <translation>Wartezeit vor jeder Datei in Sekunden, z. B. 2.5, oder 1-5 für etwas dazwischen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Seconds to wait before the next try. Without it: 1, 2, 4 and so on.</source>
        <extracomment>curl: help for the option retry_wait</extracomment>
        <translation>Wartezeit vor dem nächsten Versuch in Sekunden. Ohne Angabe: 1, 2, 4 und so weiter.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Seconds to wait before the next try. Without it: 2.</source>
        <extracomment>aria2: help for the option retry_wait</extracomment>
        <translation>Wartezeit vor dem nächsten Versuch in Sekunden. Ohne Angabe: 2.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Seconds to wait between two requests for pages; sites that count requests block less.</source>
        <extracomment>gallery-dl: help for the option sleep_request</extracomment>
        <translation>Wartezeit zwischen zwei Seitenabrufen in Sekunden; Websites, die Anfragen zählen, sperren dann seltener.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Seconds without a single byte after which a torrent is given up; 0 never. What is there is kept for another try.</source>
        <extracomment>aria2: help for the option give_up_seconds</extracomment>
        <translation>Sekunden ohne ein einziges Byte, nach denen ein Torrent aufgegeben wird; 0 für nie. Vorhandenes bleibt für einen weiteren Versuch erhalten.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Seconds, such as 0.75, to wait between the requests with which a site is asked about its videos.</source>
        <extracomment>yt-dlp: help for the option sleep_requests</extracomment>
        <translation>Wartezeit in Sekunden, z. B. 0.75, zwischen den Abfragen, mit denen eine Website nach ihren Videos gefragt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Selection</source>
        <extracomment>gallery-dl: group of the option abort; gallery-dl: group of the option archive; gallery-dl: group of the option chapter_range; gallery-dl: group of the option largest; gallery-dl: group of the option range; gallery-dl: group of the option smallest</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Small video (480p)</source>
        <extracomment>yt-dlp: name of the preset video-480p</extracomment>
        <translation>Kleines Video (480p)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Smallest file</source>
        <extracomment>gallery-dl: name of the option smallest</extracomment>
        <translation>Kleinste Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded</source>
        <extracomment>gallery-dl: why a download failed (exit code 4)</extracomment>
        <translation>Einiges konnte nicht heruntergeladen werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded or written: the disk may be full</source>
        <extracomment>gallery-dl: why a download failed (exit code 132)</extracomment>
        <translation>Einiges konnte nicht heruntergeladen oder geschrieben werden: Vielleicht ist der Datenträger voll</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded, and one link leads to no gallery</source>
        <extracomment>gallery-dl: why a download failed (exit code 68)</extracomment>
        <translation>Einiges konnte nicht heruntergeladen werden, und ein Link führt zu keiner Galerie</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded, for more than one reason</source>
        <extracomment>gallery-dl: why a download failed (exit code 5)</extracomment>
        <translation>Einiges konnte aus mehreren Gründen nicht heruntergeladen werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded: the site wants to see that a human is there</source>
        <extracomment>gallery-dl: why a download failed (exit code 12)</extracomment>
        <translation>Einiges konnte nicht heruntergeladen werden: Die Website will sehen, dass ein Mensch da ist</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded: the site wants you to log in</source>
        <extracomment>gallery-dl: why a download failed (exit code 20)</extracomment>
        <translation>Einiges konnte nicht heruntergeladen werden: Die Website verlangt eine Anmeldung</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Some of the links could not be downloaded</source>
        <extracomment>yt-dlp: why a download failed (exit code 1)</extracomment>
        <translation>Einige der Links konnten nicht heruntergeladen werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Songs at once</source>
        <extracomment>spotDL: name of the option threads</extracomment>
        <translation>Titel gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Songs, albums and playlists of Spotify, found on YouTube Music and tagged</source>
        <extracomment>spotDL: what it is for</extracomment>
        <translation>Titel, Alben und Playlists von Spotify, auf YouTube Music gesucht und mit Tags versehen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Sound only</source>
        <extracomment>yt-dlp: name of the option extract_audio</extracomment>
        <translation>Nur Ton</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Speed limit</source>
        <extracomment>aria2: name of the option limit_rate; curl: name of the option limit_rate; gallery-dl: name of the option limit_rate; yt-dlp: name of the option limit_rate</extracomment>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Spotify cannot be reached: see whether you are connected to the internet.</source>
        <extracomment>Votify: why a download failed</extracomment>
        <translation>Spotify ist nicht erreichbar: Bitte die Internetverbindung prüfen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Spotify did not accept the log-in that Votify was set up with.</source>
        <extracomment>Votify: why a download failed</extracomment>
        <translation>Spotify hat die Anmeldung nicht akzeptiert, mit der Votify eingerichtet ist.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Spotify does not accept the client id and secret.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>Spotify akzeptiert Client-ID und Client-Secret nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Spotify or YouTube Music cannot be reached: see whether you are connected to the internet.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>Spotify oder YouTube Music ist nicht erreichbar: Bitte die Internetverbindung prüfen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Spotify refuses further requests for a while: wait, or use a client id of your own.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>Spotify lehnt weitere Anfragen eine Zeit lang ab: Bitte warten oder eine eigene Client-ID verwenden.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Stop at known files</source>
        <extracomment>gallery-dl: name of the option abort</extracomment>
        <translation>Bei bekannten Dateien anhalten</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Stop at the first that is done</source>
        <extracomment>yt-dlp: name of the option break_on_existing</extracomment>
        <translation>Beim ersten Erledigten anhalten</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Stops after so many downloads.</source>
        <extracomment>yt-dlp: help for the option max_downloads</extracomment>
        <translation>Hört nach so vielen Downloads auf.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Stops after so many files one after the other that were downloaded before: for galleries that are followed.</source>
        <extracomment>gallery-dl: help for the option abort</extracomment>
        <translation>Hört auf, wenn so viele Dateien hintereinander schon früher heruntergeladen wurden: für Galerien, denen man folgt.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Stops where something is in the list of what is done: quick for channels that are looked at again and again.</source>
        <extracomment>yt-dlp: help for the option break_on_existing</extracomment>
        <translation>Hört auf, sobald etwas in der Liste des Erledigten steht: schnell bei Kanälen, die man immer wieder abruft.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitle format</source>
        <extracomment>yt-dlp: name of the option convert_subs</extracomment>
        <translation>Untertitelformat</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitle languages</source>
        <extracomment>yt-dlp: name of the option sub_langs</extracomment>
        <translation>Untertitelsprachen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitles</source>
        <extracomment>yt-dlp: group of the option auto_subs; yt-dlp: group of the option convert_subs; yt-dlp: group of the option embed_subs; yt-dlp: group of the option sub_langs; yt-dlp: group of the option write_subs</extracomment>
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitles as files</source>
        <extracomment>yt-dlp: name of the option write_subs</extracomment>
        <translation>Untertitel als Dateien</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitles in the video</source>
        <extracomment>yt-dlp: name of the option embed_subs</extracomment>
        <translation>Untertitel ins Video</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Sure results only</source>
        <extracomment>spotDL: name of the option verified</extracomment>
        <translation>Nur sichere Treffer</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Takes a broadcast that is still running from its beginning on, where the site allows it.</source>
        <extracomment>yt-dlp: help for the option live_from_start</extracomment>
        <translation>Nimmt eine noch laufende Übertragung von Anfang an auf, wo die Website es erlaubt.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Takes only what YouTube Music itself calls a song.</source>
        <extracomment>spotDL: help for the option verified</extracomment>
        <translation>Nimmt nur, was YouTube Music selbst als Song führt.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The FTP server refused</source>
        <extracomment>aria2: why a download failed (exit code 21); curl: why a download failed (exit code 21)</extracomment>
        <translation>Der FTP-Server hat abgelehnt</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The HTTP/2 connection failed</source>
        <extracomment>curl: why a download failed (exit code 92)</extracomment>
        <translation>Die HTTP/2-Verbindung ist gescheitert</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The SSH connection failed</source>
        <extracomment>curl: why a download failed (exit code 79)</extracomment>
        <translation>Die SSH-Verbindung ist gescheitert</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The address of a proxy, such as socks5://127.0.0.1:1080.</source>
        <extracomment>gallery-dl: help for the option proxy; yt-dlp: help for the option proxy</extracomment>
        <translation>Die Adresse eines Proxys, z. B. socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The address of a proxy, such as socks5h://127.0.0.1:1080 or http://127.0.0.1:8080.</source>
        <extracomment>curl: help for the option proxy</extracomment>
        <translation>Die Adresse eines Proxys, z. B. socks5h://127.0.0.1:1080 oder http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>The address of an HTTP proxy, such as http://127.0.0.1:8080.</source>
        <extracomment>aria2: help for the option proxy; spotDL: help for the option proxy</extracomment>
        <translation>Die Adresse eines HTTP-Proxys, z. B. http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The certificate of your own cannot be used</source>
        <extracomment>curl: why a download failed (exit code 58)</extracomment>
        <translation>Das eigene Zertifikat kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The connection broke off before the file was complete</source>
        <extracomment>curl: why a download failed (exit code 18)</extracomment>
        <translation>Die Verbindung brach ab, bevor die Datei vollständig war</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The download was not finished: no other computer had it, or aria2 was ended</source>
        <extracomment>aria2: why a download failed (exit code 7)</extracomment>
        <translation>Der Download wurde nicht fertig: Kein anderer Computer hatte ihn, oder aria2 wurde beendet</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The download was too slow</source>
        <extracomment>aria2: why a download failed (exit code 5)</extracomment>
        <translation>Der Download war zu langsam</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The encrypted connection could not be set up</source>
        <extracomment>curl: why a download failed (exit code 35)</extracomment>
        <translation>Die verschlüsselte Verbindung konnte nicht aufgebaut werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The file could not be given its name</source>
        <extracomment>aria2: why a download failed (exit code 14)</extracomment>
        <translation>Die Datei konnte ihren Namen nicht erhalten</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The file could not be made</source>
        <extracomment>aria2: why a download failed (exit code 16)</extracomment>
        <translation>Die Datei konnte nicht angelegt werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The file could not be read or written</source>
        <extracomment>aria2: why a download failed (exit code 17)</extracomment>
        <translation>Die Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The file could not be written</source>
        <extracomment>curl: why a download failed (exit code 23)</extracomment>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The file is larger than allowed</source>
        <extracomment>curl: why a download failed (exit code 63)</extracomment>
        <translation>Die Datei ist größer als erlaubt</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The file is not the one that its checksum says</source>
        <extracomment>aria2: why a download failed (exit code 32)</extracomment>
        <translation>Die Datei passt nicht zu ihrer Prüfsumme</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The folder could not be made</source>
        <extracomment>aria2: why a download failed (exit code 18)</extracomment>
        <translation>Der Ordner konnte nicht angelegt werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The height of the picture in lines. The best up to this one is taken; where all are larger, the smallest.</source>
        <extracomment>yt-dlp: help for the option max_height</extracomment>
        <translation>Die Höhe des Bildes in Zeilen. Genommen wird das beste bis zu dieser Höhe; sind alle größer, das kleinste.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>The id of an engine: small letters, digits and “-”.</source>
        <extracomment>Engine set-up: help for the option engine</extracomment>
        <translation>Die ID einer Engine: Kleinbuchstaben, Ziffern und „-“.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The link is not written as a link should be</source>
        <extracomment>curl: why a download failed (exit code 3)</extracomment>
        <translation>Der Link ist nicht so geschrieben, wie ein Link sein sollte</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The link led from one place to the next and never to a file</source>
        <extracomment>aria2: why a download failed (exit code 23); curl: why a download failed (exit code 47)</extracomment>
        <translation>Der Link führte von einer Stelle zur nächsten und nie zu einer Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The magnet link is not a right one</source>
        <extracomment>aria2: why a download failed (exit code 27)</extracomment>
        <translation>Der Magnet-Link ist ungültig</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The metalink could not be understood</source>
        <extracomment>aria2: why a download failed (exit code 20)</extracomment>
        <translation>Der Metalink ist unverständlich</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The metalink whose files are downloaded instead of the links, which only name them.</source>
        <extracomment>aria2: help for the option metalink_file</extracomment>
        <translation>Der Metalink, dessen Dateien anstelle der Links heruntergeladen werden; diese nennen sie nur.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The most bytes a second that others may fetch from here, such as 100K.</source>
        <extracomment>aria2: help for the option upload_limit</extracomment>
        <translation>Höchstens so viele Bytes pro Sekunde dürfen andere von hier laden, z. B. 100K.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The most bytes a second, such as 500K or 4.2M.</source>
        <extracomment>yt-dlp: help for the option limit_rate</extracomment>
        <translation>Höchste Zahl von Bytes pro Sekunde, z. B. 500K oder 4.2M.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The most bytes a second, such as 500K or 4M.</source>
        <extracomment>aria2: help for the option limit_rate; curl: help for the option limit_rate</extracomment>
        <translation>Höchste Zahl von Bytes pro Sekunde, z. B. 500K oder 4M.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The most bytes a second, such as 500k or 2.5M.</source>
        <extracomment>gallery-dl: help for the option limit_rate</extracomment>
        <translation>Höchste Zahl von Bytes pro Sekunde, z. B. 500k oder 2.5M.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The name of your account at the server.</source>
        <extracomment>aria2: help for the option username</extracomment>
        <translation>Der Name Ihres Kontos auf dem Server.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The name of your account at the site. Goes with a password, always.</source>
        <extracomment>gallery-dl: help for the option username; yt-dlp: help for the option username</extracomment>
        <translation>Der Name Ihres Kontos auf der Website. Nur zusammen mit einem Passwort.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The name under which to ask (User-Agent), for servers that answer certain browsers only.</source>
        <extracomment>aria2: help for the option user_agent; curl: help for the option user_agent</extracomment>
        <translation>Der Name, unter dem angefragt wird (User-Agent), für Server, die nur bestimmten Browsern antworten.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The name under which to ask (User-Agent), for sites that answer certain browsers only.</source>
        <extracomment>yt-dlp: help for the option user_agent</extracomment>
        <translation>Der Name, unter dem angefragt wird (User-Agent), für Websites, die nur bestimmten Browsern antworten.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The name under which to ask (User-Agent); “browser” takes that of your browser.</source>
        <extracomment>gallery-dl: help for the option user_agent</extracomment>
        <translation>Der Name, unter dem angefragt wird (User-Agent); „browser“ nimmt den Ihres Browsers.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The network failed</source>
        <extracomment>aria2: why a download failed (exit code 6)</extracomment>
        <translation>Das Netzwerk ist ausgefallen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The network failed while receiving</source>
        <extracomment>curl: why a download failed (exit code 56)</extracomment>
        <translation>Das Netzwerk ist beim Empfangen ausgefallen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The network failed while sending</source>
        <extracomment>curl: why a download failed (exit code 55)</extracomment>
        <translation>Das Netzwerk ist beim Senden ausgefallen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The numbers of the chapters or child galleries to download, such as 1-5. Empty: all.</source>
        <extracomment>gallery-dl: help for the option chapter_range</extracomment>
        <translation>Die Nummern der herunterzuladenden Kapitel oder Untergalerien, z. B. 1-5. Leer: alle.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The numbers of the files to download, such as 1-20, 8 or 1:24:3. Empty: all.</source>
        <extracomment>gallery-dl: help for the option range</extracomment>
        <translation>Die Nummern der herunterzuladenden Dateien, z. B. 1-20, 8 oder 1:24:3. Leer: alle.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The page from which the link is said to be followed (Referer), for sites that ask for it.</source>
        <extracomment>yt-dlp: help for the option referer</extracomment>
        <translation>Die Seite, von der aus der Link angeblich aufgerufen wird (Referer), für Websites, die danach fragen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The page from which the link is said to be followed (Referer).</source>
        <extracomment>aria2: help for the option referer; curl: help for the option referer</extracomment>
        <translation>Die Seite, von der aus der Link angeblich aufgerufen wird (Referer).</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The password of your account at the server. While the download runs, other programs on this computer can see it.</source>
        <extracomment>aria2: help for the option password</extracomment>
        <translation>Das Passwort Ihres Kontos auf dem Server. Während der Download läuft, können andere Programme auf diesem Computer es sehen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The password of your account at the site. Goes with a user name, always. While the download runs, other programs on this computer can see it.</source>
        <extracomment>gallery-dl: help for the option password; yt-dlp: help for the option password</extracomment>
        <translation>Das Passwort Ihres Kontos auf der Website. Nur zusammen mit einem Benutzernamen. Während der Download läuft, können andere Programme auf diesem Computer es sehen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The password that this one video asks for.</source>
        <extracomment>yt-dlp: help for the option video_password</extracomment>
        <translation>Das Passwort, das dieses eine Video verlangt.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The proxy's name could not be found</source>
        <extracomment>curl: why a download failed (exit code 5)</extracomment>
        <translation>Der Name des Proxys wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>The qualities to try, the best first, with commas between them, such as vorbis-high,vorbis-medium. Without it: as you set it up.</source>
        <extracomment>Votify: help for the option audio_quality</extracomment>
        <translation>Die gewünschten Qualitäten, die beste zuerst, durch Kommas getrennt, z. B. vorbis-high,vorbis-medium. Ohne Angabe: wie eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>The secret that belongs to the client id: letters and digits. While the download runs, other programs on this computer can see it.</source>
        <extracomment>spotDL: help for the option client_secret</extracomment>
        <translation>Das Secret zur Client-ID: Buchstaben und Ziffern. Während der Download läuft, können andere Programme auf diesem Computer es sehen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server answered with an error</source>
        <extracomment>curl: why a download failed (exit code 22)</extracomment>
        <translation>Der Server hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server cannot continue a download that was interrupted</source>
        <extracomment>aria2: why a download failed (exit code 8); curl: why a download failed (exit code 33)</extracomment>
        <translation>Der Server kann einen unterbrochenen Download nicht fortsetzen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server could not be reached</source>
        <extracomment>curl: why a download failed (exit code 7)</extracomment>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The server did not answer in time</source>
        <extracomment>aria2: why a download failed (exit code 2)</extracomment>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server did not answer in time, or sent nothing for a minute</source>
        <extracomment>curl: why a download failed (exit code 28)</extracomment>
        <translation>Der Server hat nicht rechtzeitig geantwortet oder eine Minute lang nichts gesendet</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The server has too much to do at the moment</source>
        <extracomment>aria2: why a download failed (exit code 29)</extracomment>
        <translation>Der Server ist gerade überlastet</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server refuses access to this file</source>
        <extracomment>curl: why a download failed (exit code 9)</extracomment>
        <translation>Der Server verweigert den Zugriff auf diese Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server sent nothing</source>
        <extracomment>curl: why a download failed (exit code 52)</extracomment>
        <translation>Der Server hat nichts gesendet</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server wants another user name or password</source>
        <extracomment>aria2: why a download failed (exit code 24); curl: why a download failed (exit code 67)</extracomment>
        <translation>Der Server verlangt einen anderen Benutzernamen oder ein anderes Passwort</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server's answer made no sense</source>
        <extracomment>curl: why a download failed (exit code 8)</extracomment>
        <translation>Die Antwort des Servers ergab keinen Sinn</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The server's answer made no sense, or was an error</source>
        <extracomment>aria2: why a download failed (exit code 22)</extracomment>
        <translation>Die Antwort des Servers ergab keinen Sinn oder war ein Fehler</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server's certificate cannot be trusted</source>
        <extracomment>curl: why a download failed (exit code 60)</extracomment>
        <translation>Dem Zertifikat des Servers kann nicht vertraut werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server's certificate is not its own</source>
        <extracomment>curl: why a download failed (exit code 51)</extracomment>
        <translation>Das Zertifikat des Servers ist nicht sein eigenes</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server's name could not be found</source>
        <extracomment>aria2: why a download failed (exit code 19); curl: why a download failed (exit code 6)</extracomment>
        <translation>Der Name des Servers wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The site wants to see that a human is there; the cookies of your browser can help</source>
        <extracomment>gallery-dl: why a download failed (exit code 8)</extracomment>
        <translation>Die Website will sehen, dass ein Mensch da ist; die Cookies Ihres Browsers können helfen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The site wants you to log in, or refuses your account</source>
        <extracomment>gallery-dl: why a download failed (exit code 16)</extracomment>
        <translation>Die Website verlangt eine Anmeldung oder lehnt Ihr Konto ab</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The torrent could not be read</source>
        <extracomment>aria2: why a download failed (exit code 25)</extracomment>
        <translation>Der Torrent konnte nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The torrent is damaged or incomplete</source>
        <extracomment>aria2: why a download failed (exit code 26)</extracomment>
        <translation>Der Torrent ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The torrent that is downloaded instead of the link, which only names it.</source>
        <extracomment>aria2: help for the option torrent_file</extracomment>
        <translation>Der Torrent, der anstelle des Links heruntergeladen wird; dieser nennt ihn nur.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The type of the video file. Picture and sound are put into it as they are, nothing is encoded again.</source>
        <extracomment>yt-dlp: help for the option container</extracomment>
        <translation>Der Typ der Videodatei. Bild und Ton werden unverändert übernommen, nichts wird neu codiert.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>There is no room left on the disk</source>
        <extracomment>aria2: why a download failed (exit code 9)</extracomment>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>There is not enough memory</source>
        <extracomment>curl: why a download failed (exit code 27)</extracomment>
        <translation>Der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>There is nothing at this link</source>
        <extracomment>aria2: why a download failed (exit code 3); curl: why a download failed (exit code 78)</extracomment>
        <translation>Unter diesem Link gibt es nichts</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>There is nothing at this link, as several servers said</source>
        <extracomment>aria2: why a download failed (exit code 4)</extracomment>
        <translation>Unter diesem Link gibt es nichts, wie mehrere Server sagten</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>This file is being downloaded already</source>
        <extracomment>aria2: why a download failed (exit code 11)</extracomment>
        <translation>Diese Datei wird bereits heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>This torrent is being downloaded already</source>
        <extracomment>aria2: why a download failed (exit code 12)</extracomment>
        <translation>Dieser Torrent wird bereits heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>This video only</source>
        <extracomment>yt-dlp: name of the option no_playlist</extracomment>
        <translation>Nur dieses Video</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Time of the download</source>
        <extracomment>gallery-dl: name of the option keep_time</extracomment>
        <translation>Zeit des Downloads</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Title and artist in the file</source>
        <extracomment>yt-dlp: name of the option embed_metadata</extracomment>
        <translation>Titel und Interpret in die Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Torrent file</source>
        <extracomment>aria2: name of the option torrent_file</extracomment>
        <translation>Torrent-Datei</translation>
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
        <translation>Nur Tracker</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Tries</source>
        <extracomment>aria2: name of the option retries</extracomment>
        <translation>Versuche</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Upload limit</source>
        <extracomment>aria2: name of the option upload_limit</extracomment>
        <translation>Upload-Limit</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>User name</source>
        <extracomment>aria2: name of the option username; gallery-dl: name of the option username; yt-dlp: name of the option username</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Uses the log-ins of this browser on this computer.</source>
        <extracomment>gallery-dl: help for the option cookies_from_browser; yt-dlp: help for the option cookies_from_browser</extracomment>
        <translation>Verwendet die Anmeldungen dieses Browsers auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video</source>
        <extracomment>yt-dlp: group of the option container; yt-dlp: group of the option format; yt-dlp: group of the option live_from_start; yt-dlp: group of the option max_height; yt-dlp: group of the option sections; yt-dlp: group of the option split_chapters; yt-dlp: group of the option video_codec; yt-dlp: group of the option wait_for_video</extracomment>
        <translation>Video</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video and audio from more than a thousand sites</source>
        <extracomment>yt-dlp: what it is for</extracomment>
        <translation>Video und Audio von über tausend Websites</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video codec</source>
        <extracomment>yt-dlp: name of the option video_codec</extracomment>
        <translation>Videocodec</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video up to 1080p</source>
        <extracomment>yt-dlp: name of the preset video-1080p</extracomment>
        <translation>Video bis 1080p</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video up to 4K (2160p)</source>
        <extracomment>yt-dlp: name of the preset video-2160p</extracomment>
        <translation>Video bis 4K (2160p)</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video up to 720p</source>
        <extracomment>yt-dlp: name of the preset video-720p</extracomment>
        <translation>Video bis 720p</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Votify found no cookies file: write its full path into ~/.votify/config.ini, as cookies_path.</source>
        <extracomment>Votify: why a download failed</extracomment>
        <translation>Votify hat keine Cookie-Datei gefunden: Bitte deren vollständigen Pfad als cookies_path in ~/.votify/config.ini eintragen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Votify met an error that it did not expect; its output tells more</source>
        <extracomment>Votify: why a download failed (exit code 1)</extracomment>
        <translation>Votify ist auf einen unerwarteten Fehler gestoßen; die Ausgabe sagt mehr</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Votify was given an option that it cannot use; its output says which</source>
        <extracomment>Votify: why a download failed (exit code 2)</extracomment>
        <translation>Votify erhielt eine Option, die es nicht verwenden kann; die Ausgabe nennt sie</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Wait between tries</source>
        <extracomment>aria2: name of the option retry_wait; curl: name of the option retry_wait</extracomment>
        <translation>Wartezeit zwischen Versuchen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Wait for the broadcast</source>
        <extracomment>yt-dlp: name of the option wait_for_video</extracomment>
        <translation>Auf die Übertragung warten</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>What is known about it</source>
        <extracomment>gallery-dl: name of the option metadata</extracomment>
        <translation>Bekannte Angaben</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>What is new</source>
        <extracomment>gallery-dl: name of the preset follow</extracomment>
        <translation>Nur Neues</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>What makes it tell its version</source>
        <extracomment>Engine set-up: name of the option version_arguments</extracomment>
        <translation>Argumente, die die Version ausgeben</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>What subtitles are converted to; most players know srt.</source>
        <extracomment>yt-dlp: help for the option convert_subs</extracomment>
        <translation>Worin Untertitel umgewandelt werden; die meisten Player kennen srt.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>What the file must be, as kind=digits: sha-256=… , sha-512=…, sha-1=… or md5=…, in hexadecimal digits. For one link.</source>
        <extracomment>aria2: help for the option checksum</extracomment>
        <translation>Was die Datei sein muss, als Art=Ziffern: sha-256=… , sha-512=…, sha-1=… oder md5=…, in Hexadezimalziffern. Für einen Link.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>What the picture should be coded with, where there is a choice: h264 plays everywhere, av01 and vp9 are smaller.</source>
        <extracomment>yt-dlp: help for the option video_codec</extracomment>
        <translation>Womit das Bild codiert sein soll, wenn es eine Wahl gibt: h264 läuft überall, av01 und vp9 sind kleiner.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>What the songs are saved as.</source>
        <extracomment>spotDL: help for the option format</extracomment>
        <translation>In welchem Format die Titel gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>What the sound is converted to; “best” leaves it as it is. Leaves the picture out.</source>
        <extracomment>yt-dlp: help for the option audio_format</extracomment>
        <translation>Worin der Ton umgewandelt wird; „best“ lässt ihn, wie er ist. Lässt das Bild weg.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>What to do</source>
        <extracomment>Engine set-up: name of the option action</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>What was downloaded before does not fit this file any more</source>
        <extracomment>aria2: why a download failed (exit code 10); curl: why a download failed (exit code 36)</extracomment>
        <translation>Der früher heruntergeladene Teil passt nicht mehr zu dieser Datei</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Where a link means a video and the list that it is in, downloads the video only.</source>
        <extracomment>yt-dlp: help for the option no_playlist</extracomment>
        <translation>Wenn ein Link ein Video und zugleich dessen Liste meint, wird nur das Video heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Where lyrics are looked for that are put into the file.</source>
        <extracomment>spotDL: help for the option lyrics</extracomment>
        <translation>Wo die Songtexte gesucht werden, die in die Datei kommen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Where the songs are looked for.</source>
        <extracomment>spotDL: help for the option source</extracomment>
        <translation>Wo die Titel gesucht werden.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Which chapters</source>
        <extracomment>gallery-dl: name of the option chapter_range</extracomment>
        <translation>Welche Kapitel</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Which files</source>
        <extracomment>gallery-dl: name of the option range</extracomment>
        <translation>Welche Dateien</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Which files of a torrent or metalink to download, by their numbers: 1-3,7. Empty: all.</source>
        <extracomment>aria2: help for the option select_files</extracomment>
        <translation>Welche Dateien eines Torrents oder Metalinks heruntergeladen werden, nach ihren Nummern: 1-3,7. Leer: alle.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Which items of a list to download, such as 1,3,5:8 or -3: for the last three. Empty: all.</source>
        <extracomment>yt-dlp: help for the option playlist_items</extracomment>
        <translation>Welche Einträge einer Liste heruntergeladen werden, z. B. 1,3,5:8 oder -3: für die letzten drei. Leer: alle.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>With how many others a torrent is shared at the same time. Without it: 55.</source>
        <extracomment>aria2: help for the option max_peers</extracomment>
        <translation>Mit wie vielen anderen ein Torrent gleichzeitig geteilt wird. Ohne Angabe: 55.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>With it each pause between downloads is of another length, up to so many seconds. Needs “Pause between downloads”.</source>
        <extracomment>yt-dlp: help for the option max_sleep_interval</extracomment>
        <translation>Damit ist jede Pause zwischen Downloads verschieden lang, höchstens so viele Sekunden. Braucht „Pause zwischen Downloads“.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Writes the chapters' marks into the file, so that a player can jump to them.</source>
        <extracomment>yt-dlp: help for the option embed_chapters</extracomment>
        <translation>Schreibt die Kapitelmarken in die Datei, damit ein Player dorthin springen kann.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Writes title, artist, date and the like into the file.</source>
        <extracomment>yt-dlp: help for the option embed_metadata</extracomment>
        <translation>Schreibt Titel, Interpret, Datum und Ähnliches in die Datei.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>YouTube wants to see that a human is there: a cookie file of your browser can help.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>YouTube will sehen, dass ein Mensch da ist: Eine Cookie-Datei Ihres Browsers kann helfen.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Your account at the server, as name:password. curl hides it from other programs, but for a moment at its start.</source>
        <extracomment>curl: help for the option account</extracomment>
        <translation>Ihr Konto auf dem Server als name:passwort. curl verbirgt es vor anderen Programmen, außer einen Moment lang beim Start.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Your own installed Votify, with the settings that you made for it</source>
        <extracomment>Votify: what it is for</extracomment>
        <translation>Ihr selbst installiertes Votify mit den Einstellungen, die Sie dafür gewählt haben</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>aria2 met an error that it has no name for</source>
        <extracomment>aria2: why a download failed (exit code 1)</extracomment>
        <translation>aria2 ist auf einen unbekannten Fehler gestoßen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>aria2 was asked for something that it could not understand</source>
        <extracomment>aria2: why a download failed (exit code 30)</extracomment>
        <translation>aria2 wurde um etwas gebeten, das es nicht verstehen konnte</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>aria2 was given an option that it cannot use; its output says which</source>
        <extracomment>aria2: why a download failed (exit code 28)</extracomment>
        <translation>aria2 erhielt eine Option, die es nicht verwenden kann; die Ausgabe nennt sie</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>curl could not start; its output says why</source>
        <extracomment>curl: why a download failed (exit code 2)</extracomment>
        <translation>curl konnte nicht starten; die Ausgabe sagt, warum</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>gallery-dl knows no gallery behind this link</source>
        <extracomment>gallery-dl: why a download failed (exit code 64)</extracomment>
        <translation>gallery-dl kennt keine Galerie hinter diesem Link</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>gallery-dl met an error that it has no name for</source>
        <extracomment>gallery-dl: why a download failed (exit code 1)</extracomment>
        <translation>gallery-dl ist auf einen unbekannten Fehler gestoßen</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>gallery-dl was given an option that it cannot use; its output says which</source>
        <extracomment>gallery-dl: why a download failed (exit code 2)</extracomment>
        <translation>gallery-dl erhielt eine Option, die es nicht verwenden kann; die Ausgabe nennt sie</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>spotDL met an error that it did not expect; its output tells more</source>
        <extracomment>spotDL: why a download failed (exit code 1)</extracomment>
        <translation>spotDL ist auf einen unerwarteten Fehler gestoßen; die Ausgabe sagt mehr</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>spotDL needs ffmpeg, which was not found: install ffmpeg, or name it in the preferences.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>spotDL braucht ffmpeg, das nicht gefunden wurde: Bitte ffmpeg installieren oder in den Einstellungen angeben.</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>spotDL was given an option that it cannot use; its output says which</source>
        <extracomment>spotDL: why a download failed (exit code 2)</extracomment>
        <translation>spotDL erhielt eine Option, die es nicht verwenden kann; die Ausgabe nennt sie</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>yt-dlp could not print what it was doing and gave up</source>
        <extracomment>yt-dlp: why a download failed (exit code 120)</extracomment>
        <translation>yt-dlp konnte seine Meldungen nicht ausgeben und hat aufgegeben</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>yt-dlp has to be started again after its update</source>
        <extracomment>yt-dlp: why a download failed (exit code 100)</extracomment>
        <translation>yt-dlp muss nach seiner Aktualisierung neu gestartet werden</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>yt-dlp was given an option that it cannot use; its output says which</source>
        <extracomment>yt-dlp: why a download failed (exit code 2)</extracomment>
        <translation>yt-dlp erhielt eine Option, die es nicht verwenden kann; die Ausgabe nennt sie</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>“disable” keeps the sound as it comes, where the format allows it; “auto” takes the rate of what is found.</source>
        <extracomment>spotDL: help for the option bitrate</extracomment>
        <translation>„disable“ lässt den Ton, wie er kommt, wo das Format es erlaubt; „auto“ nimmt die Bitrate des Gefundenen.</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Settings for</source>
        <translation>Einstellungen für</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>{engine} (1 link)</source>
        <translation>{engine} (1 Link)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>{engine} ({count} links)</source>
        <translation>{engine} ({count} Links)</translation>
    </message>
</context>
<context>
    <name>EngineEditor</name>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>&amp;Keep This Text</source>
        <translation>Diesen Text &amp;behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>&amp;Load the File</source>
        <translation>Datei &amp;laden</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Another program has changed the file meanwhile.</source>
        <translation>Ein anderes Programm hat die Datei inzwischen geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Another program has changed the file; this is its text now.</source>
        <translation>Ein anderes Programm hat die Datei geändert; dies ist nun ihr Text.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Definition {name}</source>
        <translation>Definition {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>It cannot be saved without an id: small letters, digits and “-”, such as my-engine.</source>
        <translation>Ohne ID kann sie nicht gespeichert werden: Kleinbuchstaben, Ziffern und „-“, z. B. meine-engine.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>It cannot be saved: “{id}” is already the id of {file}. Choose another one.</source>
        <translation>Speichern nicht möglich: „{id}“ ist bereits die ID von {file}. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Keep the text in this window</source>
        <translation>Den Text in diesem Fenster behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Line {line}: {mistake}</source>
        <translation>Zeile {line}: {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Load the file as it is now</source>
        <translation>Die Datei laden, wie sie jetzt ist</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>New engine</source>
        <translation>Neue Engine</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Save the changes to {name}?</source>
        <translation>Änderungen an {name} speichern?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Tab indents a line; Ctrl+Tab goes on from here.</source>
        <translation>Tab rückt eine Zeile ein; Strg+Tab geht von hier weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>The file was deleted; Save writes it again.</source>
        <translation>Die Datei wurde gelöscht; „Speichern“ schreibt sie neu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>There are %n mistakes: the engine cannot be used before they are mended.</source>
        <translation>
            <numerusform>%n Fehler: Die Engine ist erst verwendbar, wenn er behoben ist.</numerusform>
            <numerusform>%n Fehler: Die Engine ist erst verwendbar, wenn sie behoben sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>There is a mistake: the engine cannot be used before it is mended.</source>
        <translation>Ein Fehler: Die Engine ist erst verwendbar, wenn er behoben ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>There is no mistake in it.</source>
        <translation>Keine Fehler gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>This is a copy. Saved, it is a definition of your own that replaces the built-in one of {engine}, until you delete it.</source>
        <translation>Dies ist eine Kopie. Einmal gespeichert, ersetzt sie als eigene Definition die mitgelieferte von {engine}, bis sie gelöscht wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>This replaces the built-in definition of {engine}; delete it to go back to that.</source>
        <translation>Dies ersetzt die mitgelieferte Definition von {engine}; nach dem Löschen gilt wieder jene.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>is already the id of {file}</source>
        <translation>ist bereits die ID von {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>the new engine</source>
        <translation>der neuen Engine</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>{name}[*] – Engine</source>
        <translation>{name}[*] – Engine</translation>
    </message>
</context>
<context>
    <name>EngineFiles</name>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Definitions (*.toml);;All files (*)</source>
        <translation>Definitionen (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Delete the definition {file}?</source>
        <translation>Die Definition {file} löschen?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Import Engine</source>
        <translation>Engine importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Its file is deleted. Downloaded files stay where they are.</source>
        <translation>Ihre Datei wird gelöscht. Heruntergeladene Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>My Engine</source>
        <translation>Meine Engine</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>No file manager was found to show {path}</source>
        <translation>Kein Dateimanager gefunden, um {path} anzuzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>The built-in definition is used again.</source>
        <translation>Die mitgelieferte Definition wird wieder verwendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>What was installed for it stays where it is: remove that first if you do not want it.</source>
        <translation>Was dafür installiert wurde, bleibt, wo es ist. Falls es nicht mehr gebraucht wird: vorher entfernen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>{engine} (copy)</source>
        <translation>{engine} (Kopie)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>{file} was deleted.</source>
        <translation>{file} wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>{file} was imported.</source>
        <translation>{file} wurde importiert.</translation>
    </message>
</context>
<context>
    <name>EngineModel</name>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>EnginePane</name>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>&amp;Options</source>
        <translation>Op&amp;tionen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Co&amp;mmand</source>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>E&amp;xtra arguments:</source>
        <translation>Zusätzliche Arg&amp;umente:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Extra arguments</source>
        <translation>Zusätzliche Argumente</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Look F&amp;irst</source>
        <translation>Vors&amp;chau</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>No entry of the list is ticked: tick at least one.</source>
        <translation>Kein Eintrag der Liste ist angehakt: Bitte mindestens einen anhaken.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>No option is called so.</source>
        <translation>Keine Option heißt so.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Options of the engine</source>
        <translation>Optionen der Engine</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Search the options</source>
        <translation>Optionen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Settings of the engine</source>
        <translation>Einstellungen der Engine</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Split as in a shell, such as --no-mtime --user-agent 'My Browser'</source>
        <translation>Zerlegt wie in einer Shell, z. B. --no-mtime --user-agent 'Mein Browser'</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Take back all that was changed</source>
        <translation>Alle Änderungen zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>These can run programs, or read and write other files: {options}. Use only what you know.</source>
        <translation>Diese können Programme ausführen oder andere Dateien lesen und schreiben: {options}. Verwenden Sie nur, was Sie kennen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>What will be run; … stands for the job's own folder:</source>
        <translation>Dies wird ausgeführt; … steht für den eigenen Ordner des Auftrags:</translation>
    </message>
</context>
<context>
    <name>EngineRows</name>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Being installed</source>
        <translation>Wird installiert</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Being removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Being updated</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Comes with Fetchdeck</source>
        <translation>Teil von Fetchdeck</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Found on this computer</source>
        <translation>Im System gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Has mistakes</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Install it yourself; Fetchdeck only starts it.</source>
        <translation>Bitte selbst installieren; Fetchdeck startet sie nur.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Installed from here</source>
        <translation>Von hier installiert</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>You installed it yourself, and keep it up to date; Fetchdeck only starts it.</source>
        <translation>Sie haben sie selbst installiert und halten sie aktuell; Fetchdeck startet sie nur.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Your own, replaces the built-in one</source>
        <translation>Eigene, ersetzt die mitgelieferte</translation>
    </message>
</context>
<context>
    <name>EngineSetup</name>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>Fetchdeck does not install {name}: install it as {homepage} says.</source>
        <translation>Fetchdeck installiert {name} nicht: Bitte so installieren, wie bei {homepage} beschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>Install {name}</source>
        <translation>Installation von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>Remove {name}</source>
        <translation>Entfernen von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>The job does not say what it was to do.</source>
        <translation>Der Auftrag sagt nicht, was er tun sollte.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>Update {name}</source>
        <translation>Aktualisierung von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>its maker</source>
        <translation>dessen Hersteller</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>{name} is being installed, updated or removed already: wait for the end of that job.</source>
        <translation>{name} wird bereits installiert, aktualisiert oder entfernt: Bitte das Ende dieses Auftrags abwarten.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>{name} is running: wait for its end, or cancel its job, and try again.</source>
        <translation>{name} läuft gerade: Bitte das Ende abwarten oder den Auftrag abbrechen und es erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>{name} was not installed by Fetchdeck, so there is nothing to remove.</source>
        <translation>{name} wurde nicht von Fetchdeck installiert, es gibt also nichts zu entfernen.</translation>
    </message>
</context>
<context>
    <name>EngineTable</name>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>EnginesPage</name>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;New…</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Show File</source>
        <translation>&amp;Datei anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>About the engine</source>
        <translation>Über die Engine</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Definition: {file}</source>
        <translation>Definition: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Dup&amp;licate…</source>
        <translation>D&amp;uplizieren …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Edi&amp;t…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Found at: {place}</source>
        <translation>Gefunden in: {place}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Homepage</source>
        <translation>Homepage</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>It cannot be used before its mistakes are mended:</source>
        <translation>Sie ist erst verwendbar, wenn ihre Fehler behoben sind:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>It replaces the built-in definition; delete it to go back to that.</source>
        <translation>Sie ersetzt die mitgelieferte Definition; nach dem Löschen gilt wieder jene.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>No program was found to open {link}</source>
        <translation>Kein Programm gefunden, um {link} zu öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Of a built-in engine this makes a copy of your own that replaces it.</source>
        <translation>Von einer mitgelieferten Engine entsteht so eine eigene Kopie, die sie ersetzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Open the homepage {link}</source>
        <translation>Die Homepage {link} öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Take over a definition from a file</source>
        <translation>Eine Definition aus einer Datei übernehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Write a definition, beginning with a template</source>
        <translation>Eine Definition schreiben, ausgehend von einer Vorlage</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>waiting for its turn</source>
        <translation>wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>{title} failed: {reason}</source>
        <translation>{title} fehlgeschlagen: {reason}</translation>
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
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_entries.py"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_entries.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Extra arguments</source>
        <translation>Zusätzliche Argumente</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Left out: there was nothing to do</source>
        <translation>Ausgelassen: Es war nichts zu tun</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Return code</source>
        <translation>Rückgabecode</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
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
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/fields_view.py"/>
        <source>Select a job to see its details.</source>
        <translation>Einen Auftrag auswählen, um seine Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/files_model.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>No files.</source>
        <translation>Keine Dateien.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>There</source>
        <translation>Da</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>{count} missing</source>
        <translation>davon fehlen: {count}</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Copy Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Copy the paths of the files</source>
        <translation>Die Pfade der Dateien kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Open the files</source>
        <translation>Die Dateien öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Selected files</source>
        <translation>Ausgewählte Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Show the file in its folder</source>
        <translation>Die Datei in ihrem Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>Logs cannot be searched; titles and links still are. {reason}</source>
        <translation>Protokolle können nicht durchsucht werden, Titel und Links schon. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>more than {count} found</source>
        <translation>mehr als {count} gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>{found}, {percent}% of the records searched</source>
        <translation>{found}, {percent} % der Einträge durchsucht</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>Words in titles, links, states, engines and logs; “in quotes” as one</source>
        <translation>Wörter in Titeln, Links, Status, Engines und Protokollen; „in Anführungszeichen“ als Ganzes</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>1 place</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find the next one</source>
        <translation>Nächsten Treffer suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find the one before</source>
        <translation>Vorherigen Treffer suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>{count} places</source>
        <translation>{count} Treffer</translation>
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
        <translation>Bitrate</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Codecs</source>
        <translation>Codecs</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Picture and sound</source>
        <translation>Bild und Ton</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>Yesterday {time}</source>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>{count} bytes</source>
        <translation>{count} Byte</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>{count} bytes/s</source>
        <translation>{count} Byte/s</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>{days} d {hours}:{minutes}</source>
        <translation>{days} T. {hours}:{minutes}</translation>
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
        <translation>im Link</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/found_words.py"/>
        <source>in the log</source>
        <translation>im Protokoll</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <location filename="../../desktop/gui.py"/>
        <source>Fetchdeck is open already, but does not answer.</source>
        <translation>Fetchdeck ist bereits geöffnet, antwortet aber nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/gui.py"/>
        <source>Something went wrong inside Fetchdeck ({kind}); its log tells more.</source>
        <translation>In Fetchdeck ist etwas schiefgegangen ({kind}); das Protokoll von Fetchdeck sagt mehr.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>A definition can run any program with all your rights. Import it only if you know where it comes from, and have read what it runs.</source>
        <translation>Eine Definition kann jedes Programm mit all Ihren Rechten ausführen. Importieren Sie sie nur, wenn Sie ihre Herkunft kennen und gelesen haben, was sie ausführt.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Import Engine</source>
        <translation>Engine importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Import an engine</source>
        <translation>Eine Engine importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Import the engine in {file}?</source>
        <translation>Die Engine in {file} importieren?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It has mistakes, and so runs nothing before they are mended:</source>
        <translation>Sie enthält Fehler und führt deshalb nichts aus, bis sie behoben sind:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It has no id that can be used, and so cannot be imported.</source>
        <translation>Sie hat keine brauchbare ID und kann deshalb nicht importiert werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It holds characters that cannot be seen; they are shown as ⟨U+…⟩ below.</source>
        <translation>Sie enthält unsichtbare Zeichen; unten erscheinen sie als ⟨U+…⟩.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It installs, if you press Install: {package}</source>
        <translation>Sie installiert beim Klick auf „Installieren“: {package}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It is copied to: {file}</source>
        <translation>Sie wird kopiert nach: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It is used instead of the built-in definition of “{id}”.</source>
        <translation>Sie wird anstelle der mitgelieferten Definition von „{id}“ verwendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It runs, to look at a link: {command}</source>
        <translation>Sie führt aus, um einen Link zu prüfen: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It runs, to see its version: {command}</source>
        <translation>Sie führt aus, um ihre Version zu erfahren: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It runs: {command}</source>
        <translation>Sie führt aus: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It sets the variable {name} to: {value}</source>
        <translation>Sie setzt die Variable {name} auf: {value}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It takes links that match: {links}</source>
        <translation>Sie übernimmt Links nach dem Muster: {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Its option “{option}” adds: {arguments}</source>
        <translation>Ihre Option „{option}“ fügt hinzu: {arguments}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>The definition of your own that is there is replaced.</source>
        <translation>Die vorhandene eigene Definition wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>What it would do</source>
        <translation>Was sie tun würde</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>line {line}: {mistake}</source>
        <translation>Zeile {line}: {mistake}</translation>
    </message>
</context>
<context>
    <name>InstallOffer</name>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>Install {engine}</source>
        <translation>{engine} installieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>It was cancelled.</source>
        <translation>Die Installation wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>{engine} could not be installed. {reason}</source>
        <translation>{engine} konnte nicht installiert werden. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>{engine} is being installed. The links are added as soon as it is there.</source>
        <translation>{engine} wird installiert. Danach werden die Links hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>{engine} was installed, and its links are added.</source>
        <translation>{engine} wurde installiert, und die Links wurden hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n downloads cancelled.</source>
        <translation>
            <numerusform>%n Download abgebrochen.</numerusform>
            <numerusform>%n Downloads abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n links were copied.</source>
        <translation>
            <numerusform>%n Link wurde kopiert.</numerusform>
            <numerusform>%n Links wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n paths were copied.</source>
        <translation>
            <numerusform>%n Pfad wurde kopiert.</numerusform>
            <numerusform>%n Pfade wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n records were deleted; their files stay.</source>
        <translation>
            <numerusform>%n Eintrag wurde gelöscht; die Dateien bleiben erhalten.</numerusform>
            <numerusform>%n Einträge wurden gelöscht; die Dateien bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>It did not work for {count} jobs. {reason}</source>
        <translation>Bei {count} Aufträgen hat es nicht geklappt. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>No browser was found to open {link}</source>
        <translation>Kein Browser gefunden, um {link} zu öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>No file manager was found to show {path}</source>
        <translation>Kein Dateimanager gefunden, um {path} anzuzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>No program was found to open {path}</source>
        <translation>Kein Programm gefunden, um {path} zu öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>Save Log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>Text (*.log *.txt)</source>
        <translation>Text (*.log *.txt)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The file is no longer there: {path}</source>
        <translation>Die Datei ist nicht mehr da: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The folder is not there: {path}</source>
        <translation>Der Ordner ist nicht da: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The log could not be saved in {file}: {reason}.</source>
        <translation>Das Protokoll konnte nicht in {file} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The log was copied.</source>
        <translation>Das Protokoll wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The log was saved in {file}.</source>
        <translation>Das Protokoll wurde in {file} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The path was copied.</source>
        <translation>Der Pfad wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The record was deleted; its files stay.</source>
        <translation>Der Eintrag wurde gelöscht; die Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>{count} links were not added. {reason}</source>
        <translation>{count} Links wurden nicht hinzugefügt. {reason}</translation>
    </message>
</context>
<context>
    <name>JobFolders</name>
    <message>
        <location filename="../../desktop/services/folders.py"/>
        <source>Files cannot be saved in {folder}: {reason}. Choose another folder.</source>
        <translation>In {folder} können keine Dateien gespeichert werden: {reason}. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/folders.py"/>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>JobKeeper</name>
    <message>
        <location filename="../../desktop/services/keeper.py"/>
        <source>{reason} Ended jobs stay in the list and are stored as soon as it works again.</source>
        <translation>{reason} Beendete Aufträge bleiben in der Liste und werden gesichert, sobald es wieder geht.</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: cancelled</source>
        <translation>Fetchdeck: abgebrochen</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: cancelled before it started</source>
        <translation>Fetchdeck: vor dem Start abgebrochen</translation>
    </message>
    <message>
        <location filename="../../desktop/services/recovery.py"/>
        <source>Fetchdeck: interrupted, as the program ended unexpectedly; it is queued again</source>
        <translation>Fetchdeck: unterbrochen, weil das Programm unerwartet endete; steht wieder in der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: interrupted, as the program was closed; goes on at the next start</source>
        <translation>Fetchdeck: unterbrochen, weil das Programm geschlossen wurde; geht beim nächsten Start weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: paused</source>
        <translation>Fetchdeck: pausiert</translation>
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
        <translation>Nur Aufträge, die in der Warteschlange stehen, können verschoben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>The job {id} has not ended yet; cancel it first.</source>
        <translation>Der Auftrag {id} ist noch nicht beendet; zuerst abbrechen.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue_waiting.py"/>
        <source>The job {id} has started already.</source>
        <translation>Der Auftrag {id} ist bereits gestartet.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue_waiting.py"/>
        <source>The job {id} is not paused.</source>
        <translation>Der Auftrag {id} ist nicht pausiert.</translation>
    </message>
    <message>
        <source>The job {id} is still {status}; cancel it first.</source>
        <translation type="vanished">Der Auftrag {id} hat noch den Status „{status}“; bitte zuerst abbrechen.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>The setup of an engine cannot be paused; cancel it instead.</source>
        <translation>Die Einrichtung einer Engine kann nicht pausiert werden; sie lässt sich nur abbrechen.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>There is no job {id}.</source>
        <translation>Es gibt keinen Auftrag {id}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue_waiting.py"/>
        <source>There is no queued or running job {id}.</source>
        <translation>Es gibt keinen wartenden oder laufenden Auftrag {id}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/intake.py"/>
        <source>{engine} cannot tell before it downloads.</source>
        <translation>{engine} kann das vor dem Download nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/intake.py"/>
        <source>{engine} does not take the link {link}.</source>
        <translation>{engine} nimmt den Link {link} nicht an.</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <location filename="../../desktop/ui/job_view.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_view.py"/>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>LinkInput</name>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>&amp;One job</source>
        <translation>&amp;Ein Auftrag</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Add with more choices</source>
        <translation>Mit weiteren Auswahlmöglichkeiten hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Enter makes one job each.</source>
        <translation>Die Eingabetaste macht aus jedem einen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Enter makes one job of them all.</source>
        <translation>Die Eingabetaste macht aus allen einen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Install the engine</source>
        <translation>Die Engine installieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>One job ea&amp;ch</source>
        <translation>&amp;Je ein Auftrag</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>One job for all links</source>
        <translation>Ein Auftrag für alle Links</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>One job for each link</source>
        <translation>Ein Auftrag pro Link</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Paste a link and press Enter</source>
        <translation>Link einfügen und Eingabetaste drücken</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>There is no link yet: paste one here.</source>
        <translation>Noch kein Link da: Bitte hier einen einfügen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>What a pasted link is downloaded as</source>
        <translation>Wie ein eingefügter Link heruntergeladen wird</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>{count} links:</source>
        <translation>{count} Links:</translation>
    </message>
</context>
<context>
    <name>LinkLists</name>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>Export List</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>Import Links</source>
        <translation>Links importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>Links, torrents and metalinks (*)</source>
        <translation>Links, Torrents und Metalinks (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>One record was exported to {file}.</source>
        <translation>Ein Eintrag wurde nach {file} exportiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>The list could not be written to {file}: {reason}.</source>
        <translation>Die Liste konnte nicht nach {file} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>There is no link in {file}: it should hold one a line.</source>
        <translation>In {file} ist kein Link: Die Datei sollte einen pro Zeile enthalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>{count} records were exported to {file}.</source>
        <translation>{count} Einträge wurden nach {file} exportiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>{file} is no text file (UTF-8).</source>
        <translation>{file} ist keine Textdatei (UTF-8).</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>{file} is too large for a list of links.</source>
        <translation>{file} ist zu groß für eine Liste von Links.</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Open {link}</source>
        <translation>{link} ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Save Log As…</source>
        <translation>&amp;Protokoll speichern unter …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Wrap Long Lines</source>
        <translation>Lange &amp;Zeilen umbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>C&amp;lear Selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find &amp;Previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Follow the En&amp;d</source>
        <translation>Dem &amp;Ende folgen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Only &amp;Errors and Warnings</source>
        <translation>Nur Fehler &amp;und Warnungen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <location filename="../../desktop/ui/log_view.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>LookFirst</name>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>&amp;Stop</source>
        <translation>Ab&amp;ruf stoppen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Best i&amp;nstead</source>
        <translation>Bestes &amp;wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Chosen: {format}</source>
        <translation>Gewählt: {format}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>In&amp;vert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Loo&amp;k</source>
        <translation>Ab&amp;rufen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Loo&amp;k again</source>
        <translation>Erneut ab&amp;rufen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Look at the link</source>
        <translation>Den Link abrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Looking</source>
        <translation>Abruf läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Looking…</source>
        <translation>Wird abgerufen …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>N&amp;umber the files</source>
        <translation>Dateien nu&amp;mmerieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Number the files</source>
        <translation>Dateien nummerieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Only one link at a time can be looked at.</source>
        <translation>Es kann immer nur ein Link abgerufen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Paste a link first: what is behind it is shown here, before anything is saved.</source>
        <translation>Bitte zuerst einen Link einfügen: Was dahintersteckt, ist hier zu sehen, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Preview picture</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Search the entries</source>
        <translation>Einträge durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Shows the formats of a video, or the entries of a list, to choose from.</source>
        <translation>Zeigt die Formate eines Videos oder die Einträge einer Liste zur Auswahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Take the best format</source>
        <translation>Das beste Format nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>The best is taken, as the preset says. Click a format for that one.</source>
        <translation>Genommen wird das beste Format laut Vorgabe. Ein Klick wählt ein anderes.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Tick all entries that are shown</source>
        <translation>Alle angezeigten Einträge anhaken</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Tick none of the entries that are shown</source>
        <translation>Keinen der angezeigten Einträge anhaken</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Tick the others of the entries that are shown</source>
        <translation>Die jeweils anderen der angezeigten Einträge anhaken</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>{chosen} of {all} chosen</source>
        <translation>{chosen} von {all} gewählt</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>{engine} cannot tell what is behind a link.</source>
        <translation>{engine} kann nicht sagen, was hinter einem Link steckt.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop/ui/main_window.py"/>
        <source>Fetchdeck – stopping</source>
        <translation>Fetchdeck – wird beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/main_window.py"/>
        <source>Fetchdeck – {count} running</source>
        <translation>Fetchdeck – {count} aktiv</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/main_window.py"/>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/main_window.py"/>
        <source>The first {count} jobs are selected.</source>
        <translation>Die ersten {count} Aufträge sind ausgewählt.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>&amp;Log</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>Selected jobs</source>
        <translation>Ausgewählte Aufträge</translation>
    </message>
</context>
<context>
    <name>MessageHistory</name>
    <message>
        <location filename="../../desktop/ui/message_history.py"/>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/message_history.py"/>
        <source>Nothing has been said yet.</source>
        <translation>Bisher keine Meldungen.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/messages.py"/>
        <source>%n downloads are running.</source>
        <translation>
            <numerusform>%n Download läuft.</numerusform>
            <numerusform>%n Downloads laufen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>A download is running.</source>
        <translation>Ein Download läuft.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>A window, a queue and a log for yt-dlp and other command-line downloaders.

Free software under the MIT licence.</source>
        <translation>Fenster, Warteschlange und Protokoll für yt-dlp und andere Downloader der Kommandozeile.

Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Cancel the downloads and quit</source>
        <translation>Downloads abbrechen und beenden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/messages.py"/>
        <source>Delete %n records?</source>
        <translation>
            <numerusform>%n Eintrag löschen?</numerusform>
            <numerusform>%n Einträge löschen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Delete Records</source>
        <translation>Einträge löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Discard Changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Fetchdeck {version}</source>
        <translation>Fetchdeck {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Keep Fetchdeck open</source>
        <translation>Fetchdeck geöffnet lassen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/messages.py"/>
        <source>Open %n files at once?</source>
        <translation>
            <numerusform>%n Datei öffnen?</numerusform>
            <numerusform>%n Dateien auf einmal öffnen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Open All</source>
        <translation>Alle öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Stop now, continue at the next start</source>
        <translation>Jetzt anhalten, beim nächsten Start fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>They leave the list with their logs. Downloaded files stay where they are.</source>
        <translation>Sie verschwinden samt Protokoll aus der Liste. Heruntergeladene Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>What is already there is kept, so that it can go on where it stopped.</source>
        <translation>Was schon da ist, bleibt erhalten, sodass es später an dieser Stelle weitergehen kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>What was changed is lost unless it is saved.</source>
        <translation>Nicht gespeicherte Änderungen gehen verloren.</translation>
    </message>
</context>
<context>
    <name>NewJobDialog</name>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Install {engine}</source>
        <translation>{engine} &amp;installieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Links:</source>
        <translation>&amp;Links:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Preset:</source>
        <translation>&amp;Vorgabe:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Settings for:</source>
        <translation>&amp;Einstellungen für:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Add Downloads</source>
        <translation>Downloads hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Add downloads</source>
        <translation>Downloads hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Different engines take these links: {engines}.</source>
        <translation>Diese Links brauchen verschiedene Engines: {engines}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Download Folder</source>
        <translation>Download-Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>En&amp;gine:</source>
        <translation>En&amp;gine:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Install the engine</source>
        <translation>Die Engine installieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Installing {engine}…</source>
        <translation>{engine} wird installiert …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>One &amp;job for all links</source>
        <translation>Ein Auftrag &amp;für alle Links</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>One job for &amp;each link</source>
        <translation>Ein Auftrag &amp;pro Link</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>One job for all links</source>
        <translation>Ein Auftrag für alle Links</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>One job for each link</source>
        <translation>Ein Auftrag pro Link</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Paste links here, one a line</source>
        <translation>Links hier einfügen, einen pro Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>S&amp;tart at</source>
        <translation>&amp;Starten am</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Start at a certain time</source>
        <translation>Zu einer bestimmten Zeit starten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>The engine is chosen by the links; its options appear here.</source>
        <translation>Die Engine richtet sich nach den Links; ihre Optionen erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>There is no link yet: paste at least one.</source>
        <translation>Noch kein Link da: Bitte mindestens einen einfügen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>{engine} (not installed)</source>
        <translation>{engine} (nicht installiert)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>1 download finished</source>
        <translation>1 Download fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>Download failed</source>
        <translation>Download fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>Download finished</source>
        <translation>Download fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>{count} downloads failed</source>
        <translation>{count} Downloads fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>{count} downloads finished</source>
        <translation>{count} Downloads fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>{finished}, {count} failed</source>
        <translation>{finished}, {count} fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <location filename="../../desktop/services/notifications.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notifications.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notifications.py"/>
        <source>Show Fetchdeck</source>
        <translation>Fetchdeck anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notifications.py"/>
        <source>Show Log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>Needs {programs}, which was not found.</source>
        <translation>Nicht gefunden, wird aber gebraucht: {programs}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>Options</source>
        <translation>Optionen</translation>
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
        <translation>&amp;Aufträge von</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/owner_menu.py"/>
        <source>Everybody</source>
        <translation>Allen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/owner_menu.py"/>
        <source>Jobs of</source>
        <translation>Aufträge von</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/owner_menu.py"/>
        <source>Me ({name})</source>
        <translation>Mir ({name})</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>&amp;Delete Preset</source>
        <translation>Vorgabe &amp;löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>&amp;Rename Preset…</source>
        <translation>Vorgabe &amp;umbenennen …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>&amp;Save as Preset…</source>
        <translation>Als Vorgabe &amp;speichern …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Name of the preset:</source>
        <translation>Name der Vorgabe:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Rename Preset</source>
        <translation>Vorgabe umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Save as Preset</source>
        <translation>Als Vorgabe speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Save, rename or delete presets</source>
        <translation>Vorgaben speichern, umbenennen oder löschen</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>A preset needs a name.</source>
        <translation>Eine Vorgabe braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>Presets in {file} make no sense; what was there is kept in {aside}.</source>
        <translation>Die Vorgaben in {file} ergeben keinen Sinn; der bisherige Inhalt liegt in {aside}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>The presets could not be saved in {file}: {reason}.</source>
        <translation>Die Vorgaben konnten nicht in {file} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>The presets in {file} cannot be read: {reason}.</source>
        <translation>Die Vorgaben in {file} können nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>The presets in {file} make no sense, and the file cannot be set aside: {reason}.</source>
        <translation>Die Vorgaben in {file} ergeben keinen Sinn, und die Datei lässt sich nicht beiseitelegen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>There is a preset “{name}” already.</source>
        <translation>Es gibt bereits eine Vorgabe „{name}“.</translation>
    </message>
</context>
<context>
    <name>Prober</name>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>Not all of it could be looked at: {reason}</source>
        <translation>Nicht alles konnte abgerufen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>The link could not be looked at: {reason}</source>
        <translation>Der Link konnte nicht abgerufen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>it found more than can be shown</source>
        <translation>es wurde mehr gefunden, als sich anzeigen lässt</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>{engine} could not be started: {reason}.</source>
        <translation>{engine} konnte nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>{engine} ended before all was found ({how}).</source>
        <translation>{engine} hat aufgehört, bevor alles gefunden war ({how}).</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>{engine} found nothing behind this link.</source>
        <translation>{engine} hat hinter diesem Link nichts gefunden.</translation>
    </message>
    <message>
        <source>{engine} was {how} before all was found.</source>
        <translation type="vanished">{engine} hat aufgehört ({how}), bevor alles gefunden war.</translation>
    </message>
</context>
<context>
    <name>ProcessRunner</name>
    <message>
        <location filename="../../desktop/services/runner.py"/>
        <source>the interpreter that {program} names was not found</source>
        <translation>der Interpreter, den {program} nennt, wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/services/runner.py"/>
        <source>{program} is a folder</source>
        <translation>{program} ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/services/runner.py"/>
        <source>{program} is not executable</source>
        <translation>{program} ist nicht ausführbar</translation>
    </message>
    <message>
        <location filename="../../desktop/services/runner.py"/>
        <source>{program} not found</source>
        <translation>{program} nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <location filename="../../desktop/services/remote.py"/>
        <source>The folder {folder} belongs to somebody else.</source>
        <translation>Der Ordner {folder} gehört jemand anderem.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/remote.py"/>
        <source>The open window answers with nonsense.</source>
        <translation>Die Antwort des geöffneten Fensters ist unverständlich.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/remote.py"/>
        <source>The open window does not answer. Close it, or end the program.</source>
        <translation>Das geöffnete Fenster antwortet nicht. Bitte schließen oder das Programm beenden.</translation>
    </message>
</context>
<context>
    <name>Retrying</name>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>Fetchdeck: tried again in {time} ({number} of {limit})</source>
        <translation>Fetchdeck: neuer Versuch in {time} ({number} von {limit})</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>{count} hours</source>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
</context>
<context>
    <name>RowDragging</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/row_dragging.py"/>
        <source>%n downloads</source>
        <translation>
            <numerusform>%n Download</numerusform>
            <numerusform>%n Downloads</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/row_dragging.py"/>
        <source>Here the jobs would be put</source>
        <translation>Hier würden die Aufträge eingefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/row_dragging.py"/>
        <source>To put the queue in order by dragging, first sort the list by “#”: click on its heading.</source>
        <translation>Um die Warteschlange durch Ziehen zu ordnen, die Liste zuerst nach „#“ sortieren: Klick auf die Spaltenüberschrift.</translation>
    </message>
</context>
<context>
    <name>SettingPages</name>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>Choose a program</source>
        <translation>Ein Programm wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>Use the default for {setting}</source>
        <translation>Standardwert für „{setting}“ verwenden</translation>
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
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>At once from one site</source>
        <translation>Gleichzeitig von einer Website</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Before each title a picture of what is downloaded, fetched where the engine names one.</source>
        <translation>Vor jedem Titel ein Bild des Heruntergeladenen, sofern die Engine eines nennt.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Before the first time; before each further one twice as long, at the most 6 hours.</source>
        <translation>Vor dem ersten neuen Versuch; vor jedem weiteren doppelt so lang, höchstens 6 Stunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Closing the window only hides it; Quit is in the menu of the icon. Without a tray it closes as usual.</source>
        <translation>Beim Schließen wird das Fenster nur ausgeblendet; „Beenden“ steht im Menü des Symbols. Ohne Infobereich schließt es wie gewohnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Download folder</source>
        <translation>Download-Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Downloads at once</source>
        <translation>Downloads gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>How long a cancelled program may take to end by itself before it is killed.</source>
        <translation>Wie lange ein abgebrochenes Programm Zeit hat, selbst zu enden, bevor es zwangsweise beendet wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>How many jobs of one site run at the same time: sites punish haste. 0 is any number.</source>
        <translation>Wie viele Aufträge einer Website gleichzeitig laufen; Websites mögen keine Eile. 0 heißt beliebig viele.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>How many jobs run at the same time; the others wait in the queue.</source>
        <translation>Wie viele Aufträge gleichzeitig laufen; die anderen warten in der Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>How many times a download that fails is tried again by itself. 0 is never.</source>
        <translation>Wie oft ein fehlgeschlagener Download von selbst erneut versucht wird. 0 heißt nie.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>It is empty.</source>
        <translation>Die Angabe ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Keep records for</source>
        <translation>Einträge behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Keep the computer awake</source>
        <translation>Computer wach halten</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Light, dark, or as the system has it.</source>
        <translation>Hell, dunkel oder wie im System eingestellt.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Limit the speed</source>
        <translation>Tempo begrenzen</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Limits of single engines</source>
        <translation>Grenzen einzelner Engines</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Links that were copied in another program are offered when this window is gone to; it asks first.</source>
        <translation>In einem anderen Programm kopierte Links werden angeboten, sobald zu diesem Fenster gewechselt wird; es wird vorher gefragt.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Of all texts, dates and numbers in the window. It changes once other dialogs are closed.</source>
        <translation>Für alle Texte, Datums- und Zahlenangaben im Fenster. Gewechselt wird, sobald andere Dialoge geschlossen sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Offer copied links</source>
        <translation>Kopierte Links anbieten</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Older records leave the list; downloaded files stay. 0 keeps records for ever.</source>
        <translation>Ältere Einträge verschwinden aus der Liste; heruntergeladene Dateien bleiben. 0 behält Einträge für immer.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Outside of the hours below nothing starts by itself; what runs then runs on.</source>
        <translation>Außerhalb der Zeiten unten startet nichts von selbst; was dann schon läuft, läuft weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Shows the progress beside the clock, on desktops that have a place for it.</source>
        <translation>Zeigt den Fortschritt neben der Uhr, wo der Desktop dafür Platz hat.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Small pictures</source>
        <translation>Kleine Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Start from</source>
        <translation>Starten ab</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Start only at certain hours</source>
        <translation>Nur zu bestimmten Zeiten starten</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Start until</source>
        <translation>Starten bis</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Such as “aria2=5M, curl=500K” for other limits than the one above; with “aria2=0” that one has none.</source>
        <translation>Etwa „aria2=5M, curl=500K“ für andere Grenzen als die obige; mit „aria2=0“ hat diese Engine keine.</translation>
    </message>
    <message>
        <source>Such as “aria2=5M, yt-dlp=2M” for other limits than the one above; with “aria2=0” that one has none.</source>
        <translation type="vanished">Andere Grenzen als die obige, z. B. „aria2=5M, yt-dlp=2M“; bei „aria2=0“ hat diese Engine keine.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Tells of finished and failed downloads while you work in another window.</source>
        <translation>Meldet fertige und fehlgeschlagene Downloads, während Sie in einem anderen Fenster arbeiten.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The most bytes a second for each download that starts from now on, such as 500K or 2M. Empty: as fast as it goes.</source>
        <translation>Höchste Zahl von Bytes pro Sekunde für jeden Download, der ab jetzt startet, z. B. 500K oder 2M. Leer: so schnell es geht.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The program that joins and converts. Empty: the one of this system, else the one that came along.</source>
        <translation>Das Programm zum Zusammenfügen und Umwandeln. Leer: das im System installierte, sonst das mitgelieferte.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The setting {key} cannot be used, so {default} is used instead: {reason}</source>
        <translation>Die Einstellung {key} ist unbrauchbar, deshalb gilt stattdessen {default}: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The settings file {file} is not readable as settings; the defaults are used.</source>
        <translation>Die Einstellungsdatei {file} ist nicht als Einstellungen lesbar; es gelten die Standardwerte.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The time of day from which downloads may start.</source>
        <translation>Die Uhrzeit, ab der Downloads starten dürfen.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The time of day until which they may, on the next day if it is the earlier one.</source>
        <translation>Die Uhrzeit, bis zu der sie es dürfen; am nächsten Tag, wenn sie die frühere ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Time to stop</source>
        <translation>Zeit zum Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Try failed ones again</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Wait before that</source>
        <translation>Wartezeit davor</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>What a pasted link is downloaded as.</source>
        <translation>Wie ein eingefügter Link heruntergeladen wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Where files are saved unless a job says otherwise.</source>
        <translation>Wo Dateien gespeichert werden, wenn ein Auftrag nichts anderes sagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>While downloads run it does not go to sleep by itself (Linux and Windows).</source>
        <translation>Während Downloads laufen, geht er nicht von selbst in den Energiesparmodus (Linux und Windows).</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>ffmpeg</source>
        <translation>ffmpeg</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>{value} is not between {minimum} and {maximum}.</source>
        <translation>{value} liegt nicht zwischen {minimum} und {maximum}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is neither true nor false.</source>
        <translation>„{value}“ ist weder true noch false.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is no program that can be started.</source>
        <translation>„{value}“ ist kein Programm, das sich starten lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is not a whole number.</source>
        <translation>„{value}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is not one of {choices}.</source>
        <translation>„{value}“ gehört nicht zu: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is not the full path of a file.</source>
        <translation>„{value}“ ist nicht der vollständige Pfad einer Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is not the full path of a folder.</source>
        <translation>„{value}“ ist nicht der vollständige Pfad eines Ordners.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>All settings have their defaults again.</source>
        <translation>Alle Einstellungen haben wieder ihre Standardwerte.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Automatic: {program}</source>
        <translation>Automatisch: {program}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Engines, programs and their definitions: install, update, remove, edit, import</source>
        <translation>Engines, Programme und ihre Definitionen: installieren, aktualisieren, entfernen, bearbeiten, importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>No setting has “{text}” in it.</source>
        <translation>Keine Einstellung enthält „{text}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Restore &amp;Defaults</source>
        <translation>S&amp;tandardwerte wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Show the &amp;Engines</source>
        <translation>En&amp;gines anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Und&amp;o</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Undo Restore Defaults</source>
        <translation>Wiederherstellen der Standardwerte rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>none was found</source>
        <translation>nichts gefunden</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <location filename="../../desktop/ui/side_list.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/side_list.py"/>
        <source>States</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <location filename="../../desktop/ui/sort_menu.py"/>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/sort_menu.py"/>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/sort_menu.py"/>
        <source>S&amp;ort By</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/sort_menu.py"/>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message>
        <location filename="../../desktop/services/source_files.py"/>
        <source>The file that this download is made of is no longer there: {file}.</source>
        <translation>Die Datei, aus der dieser Download entstand, ist nicht mehr da: {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/source_files.py"/>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/source_files.py"/>
        <source>{file} could not be kept: {reason}.</source>
        <translation>{file} konnte nicht aufbewahrt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/services/source_files.py"/>
        <source>{file} is too large for a torrent or a metalink.</source>
        <translation>{file} ist zu groß für einen Torrent oder Metalink.</translation>
    </message>
</context>
<context>
    <name>SpeedView</name>
    <message>
        <location filename="../../desktop/ui/speed_view.py"/>
        <source>Last {last} · mean {mean} · highest {highest}</source>
        <translation>Zuletzt {last} · Mittel {mean} · Spitze {highest}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/speed_view.py"/>
        <source>No speed was seen of this job.</source>
        <translation>Bei diesem Auftrag wurde kein Tempo gemessen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/speed_view.py"/>
        <source>Select a job to see its speed.</source>
        <translation>Einen Auftrag auswählen, um sein Tempo zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/speed_view.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>StartAt</name>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>Date and time of the start</source>
        <translation>Datum und Uhrzeit des Starts</translation>
    </message>
</context>
<context>
    <name>StartAtDialog</name>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>Start At</source>
        <translation>Später starten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>Start at a certain time</source>
        <translation>Zu einer bestimmten Zeit starten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>When shall the &amp;download start?</source>
        <translation>Wann soll der &amp;Download starten?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>When shall the {count} &amp;downloads start?</source>
        <translation>Wann sollen die {count} &amp;Downloads starten?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>With a time in the past it is as soon as there is room.</source>
        <translation>Liegt die Zeit in der Vergangenheit, geht es los, sobald ein Platz frei ist.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>queue paused</source>
        <translation>Warteschlange angehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>waits until {time}</source>
        <translation>wartet bis {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>{count} queued</source>
        <translation>{count} wartend</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>{count} running</source>
        <translation>{count} aktiv</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Done at about {time}</source>
        <translation>Fertig gegen {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Finished: {time}</source>
        <translation>Beendet: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Item {item} of {items}</source>
        <translation>Eintrag {item} von {items}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Started: {time}</source>
        <translation>Gestartet: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Waits until {time}</source>
        <translation>Wartet bis {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>{done} of {whole}</source>
        <translation>{done} von {whole}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <location filename="../../desktop/ui/tool_row.py"/>
        <source>Actions for the selected jobs</source>
        <translation>Aktionen für die ausgewählten Aufträge</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>&amp;Hide Window</source>
        <translation>Fenster &amp;ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>&amp;Show Window</source>
        <translation>Fenster an&amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>Fetchdeck in the tray</source>
        <translation>Fetchdeck im Infobereich</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>queue paused</source>
        <translation>Warteschlange angehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>{count} queued</source>
        <translation>{count} wartend</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>{count} running</source>
        <translation>{count} aktiv</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <location filename="../../desktop/services/when_done.py"/>
        <source>The computer could not be sent to sleep: {reason}</source>
        <translation>Der Computer konnte nicht in den Energiesparmodus versetzt werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/when_done.py"/>
        <source>nobody answered</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>A file could not be written, because this account has no right to</source>
        <translation>Eine Datei konnte nicht geschrieben werden, weil dieses Konto kein Recht dazu hat</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>A part of {package} has to be built on this computer, and that failed: its output says why</source>
        <translation>Ein Teil von {package} muss auf diesem Computer gebaut werden, und das ist gescheitert: Die Ausgabe sagt, warum</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Compiling</source>
        <translation>Wird kompiliert</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Installing</source>
        <translation>Wird installiert</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Looking for packages</source>
        <translation>Pakete werden gesucht</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Making an environment</source>
        <translation>Umgebung wird angelegt</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>No engine takes a file of the kind “{kind}”.</source>
        <translation>Keine Engine nimmt eine Datei der Art „{kind}“ an.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>No engine takes the link “{url}”.</source>
        <translation>Keine Engine nimmt den Link „{url}“ an.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>No versions of what {package} needs fit together</source>
        <translation>Keine Versionen dessen, was {package} braucht, passen zusammen</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>One of the links is empty: paste each link on a line of its own.</source>
        <translation>Einer der Links ist leer: Bitte jeden Link in einer eigenen Zeile einfügen.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Putting it in place</source>
        <translation>Wird an seinen Platz gebracht</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Starting it once</source>
        <translation>Wird einmal gestartet</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The Python that Fetchdeck runs on has no pip, or one older than 24.1: install that there first</source>
        <translation>Das Python, mit dem Fetchdeck läuft, hat kein pip oder eines älter als 24.1: Bitte zuerst dort installieren</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The disk is full: make room and try again</source>
        <translation>Der Datenträger ist voll: Bitte Platz schaffen und erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The download of {package} was cut off or damaged: try again</source>
        <translation>Der Download von {package} wurde abgebrochen oder ist beschädigt: Bitte erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>The extra arguments must be one line of text.</source>
        <translation>Die zusätzlichen Argumente müssen eine einzige Textzeile sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>The extra arguments “{value}” cannot be split: a quotation mark is left open.</source>
        <translation>Die zusätzlichen Argumente „{value}“ lassen sich nicht zerlegen: Ein Anführungszeichen bleibt offen.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>The link “{url}” has {count} characters, too many for a program to be given.</source>
        <translation>Der Link „{url}“ hat {count} Zeichen, zu viele, um ihn einem Programm zu übergeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index could not be reached: check the connection to the internet</source>
        <translation>Der Paketindex ist nicht erreichbar: Bitte die Internetverbindung prüfen</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index names a file of {package} that is not there: try again later</source>
        <translation>Der Paketindex nennt eine Datei von {package}, die es nicht gibt: Bitte später erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index refused access: its address in pip's settings needs a valid login</source>
        <translation>Der Paketindex hat den Zugang verweigert: Seine Adresse in den Einstellungen von pip braucht eine gültige Anmeldung</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index {host} could not be reached: check the connection to the internet</source>
        <translation>Der Paketindex {host} ist nicht erreichbar: Bitte die Internetverbindung prüfen</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index {host} has a certificate that cannot be trusted: check this computer's clock, and whether a network's log-in page answers in its place</source>
        <translation>Dem Zertifikat des Paketindex {host} kann nicht vertraut werden: Bitte prüfen, ob die Uhr dieses Computers stimmt und ob die Anmeldeseite eines Netzwerks an seiner Stelle antwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index {host} is not used, as its address begins with http:// and not https://</source>
        <translation>Der Paketindex {host} wird nicht verwendet, weil seine Adresse mit http:// statt mit https:// beginnt</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>The value of “{label}” has more than one line: only one can be handed on.</source>
        <translation>Der Wert von „{label}“ hat mehr als eine Zeile: Nur eine kann übergeben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>There is a line break inside “{url}”. A link has none: paste each link on a line of its own.</source>
        <translation>In „{url}“ ist ein Zeilenumbruch. Ein Link hat keinen: Bitte jeden Link in einer eigenen Zeile einfügen.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>There is a space inside “{url}”. A link has none: paste each link on a line of its own.</source>
        <translation>In „{url}“ ist ein Leerzeichen. Ein Link hat keines: Bitte jeden Link in einer eigenen Zeile einfügen.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>There is an invisible character ({name}) inside “{url}”: copy the link again, or type it.</source>
        <translation>In „{url}“ ist ein unsichtbares Zeichen ({name}): Bitte den Link noch einmal kopieren oder eintippen.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>There is no engine “{id}”. Known: {known}.</source>
        <translation>Es gibt keine Engine „{id}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>There is no link to download: paste one, such as https://example.org/video.</source>
        <translation>Es gibt keinen Link zum Herunterladen: Bitte einen einfügen, z. B. https://example.org/video.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>There is no package {package}, or none of its versions is for this computer ({python}, {system} {machine})</source>
        <translation>Es gibt kein Paket {package}, oder keine seiner Versionen ist für diesen Computer ({python}, {system} {machine})</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>There is no such version of {package}; there are: {versions}</source>
        <translation>Diese Version von {package} gibt es nicht; vorhanden sind: {versions}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>There is no version of {package} for {python}, on which Fetchdeck runs</source>
        <translation>Es gibt keine Version von {package} für {python}, mit dem Fetchdeck läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>These links need different engines: add them as one job each, or choose one engine for all.</source>
        <translation>Diese Links brauchen verschiedene Engines: Bitte je als eigenen Auftrag hinzufügen oder eine Engine für alle wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a date or time</source>
        <translation>ein Datum oder eine Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a decimal number</source>
        <translation>eine Dezimalzahl</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a list of integers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>a name has letters, digits, “_” and “-” only</source>
        <translation>ein Name besteht nur aus Buchstaben, Ziffern, „_“ und „-“</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a truth value</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>an integer</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <location filename="../../desktop/engines/definition.py"/>
        <source>cannot be read: {reason}</source>
        <translation>kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>cannot be used here: with collect = "folder" all files are delivered</source>
        <translation>ist hier nicht verwendbar: Bei collect = "folder" werden alle Dateien übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>cannot be used here: with collect = "folder" all folders are kept</source>
        <translation>ist hier nicht verwendbar: Bei collect = "folder" bleiben alle Ordner erhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/job.py"/>
        <source>could not be started: {reason}</source>
        <translation>konnte nicht gestartet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <location filename="../../desktop/engines/positions.py"/>
        <source>end of file</source>
        <translation>Dateiende</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/job.py"/>
        <source>ended by {signal}</source>
        <translation>durch {signal} beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/job.py"/>
        <source>exit code {code}</source>
        <translation>Rückgabecode {code}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>holds a NUL character, which no program can be given</source>
        <translation>enthält ein NUL-Zeichen, das keinem Programm übergeben werden kann</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>is missing: it has to say what the pattern wants</source>
        <translation>fehlt: Hier muss stehen, was das Muster verlangt</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is missing: one of program and module says what to run</source>
        <translation>fehlt: program oder module sagt, was ausgeführt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is no name of a variable</source>
        <translation>ist kein Name einer Variablen</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>is no regular expression: {reason}</source>
        <translation>ist kein regulärer Ausdruck: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is no valid TOML: nested too deeply</source>
        <translation>ist kein gültiges TOML: zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is no valid TOML: {reason}</source>
        <translation>ist kein gültiges TOML: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is not UTF-8 (byte {position})</source>
        <translation>ist kein UTF-8 (Byte {position})</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <location filename="../../desktop/engines/positions.py"/>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>must be 0 or more: a number of folders</source>
        <translation>muss 0 oder mehr sein: eine Anzahl von Ordnern</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>must be a number: an exit code</source>
        <translation>muss eine Zahl sein: ein Rückgabecode</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>must be a program's name or its full path</source>
        <translation>muss der Name eines Programms oder dessen vollständiger Pfad sein</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <location filename="../../desktop/engines/reader.py"/>
        <source>must be {wanted}, not {found}</source>
        <translation>muss {wanted} sein, nicht {found}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>names the same choice twice</source>
        <translation>nennt dieselbe Auswahl zweimal</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>needs a named group, one of: {groups}</source>
        <translation>braucht eine benannte Gruppe, eine von: {groups}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>no job could ever complete: there is no output.file to find a file by</source>
        <translation>kein Auftrag könnte je fertig werden: Es gibt kein output.file, um eine Datei zu finden</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <location filename="../../desktop/engines/checks.py"/>
        <location filename="../../desktop/engines/command.py"/>
        <location filename="../../desktop/engines/definition.py"/>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>nothing was installed</source>
        <translation>es wurde nichts installiert</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>nothing was removed</source>
        <translation>es wurde nichts entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>one of {choices}</source>
        <translation>eine Angabe aus {choices}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>only an option of one of the kinds {kinds} has one</source>
        <translation>nur eine Option der Arten {kinds} hat eines</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>only an option of the kind “choice” has choices</source>
        <translation>nur eine Option der Art „choice“ hat choices</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>only an option of the kind “path” has it</source>
        <translation>nur eine Option der Art „path“ hat das</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>pip failed; its output says why</source>
        <translation>pip ist gescheitert; die Ausgabe sagt, warum</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>pip says: {line}</source>
        <translation>pip meldet: {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/job.py"/>
        <source>signal {number}</source>
        <translation>Signal {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <location filename="../../desktop/engines/reader.py"/>
        <source>text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>the installed version stays as it is</source>
        <translation>die installierte Version bleibt, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>the pattern of “{option}” matches neither 1M nor 1048576</source>
        <translation>das Muster von „{option}“ passt weder auf 1M noch auf 1048576</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>the placeholder {name} is missing</source>
        <translation>der Platzhalter {name} fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>the placeholder {name} is missing, as an element of its own</source>
        <translation>der Platzhalter {name} fehlt als eigenes Element</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>there is no option “{option}”; known: {known}</source>
        <translation>es gibt keine Option „{option}“; bekannt: {known}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>there is no output.error in which it could be found</source>
        <translation>es gibt kein output.error, in dem sie zu finden wäre</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>there is no output.error to find an error by</source>
        <translation>es gibt kein output.error, um einen Fehler zu finden</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>there is no such option; known: {known}</source>
        <translation>diese Option gibt es nicht; bekannt: {known}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>this name means something else in a job's options</source>
        <translation>dieser Name bedeutet in den Optionen eines Auftrags etwas anderes</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <location filename="../../desktop/engines/reader.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>unknown key; is “{key}” meant?</source>
        <translation>unbekannter Schlüssel; ist „{key}“ gemeint?</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>unknown key; known here: {keys}</source>
        <translation>unbekannter Schlüssel; hier bekannt: {keys}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>unknown placeholder {placeholder}; known here: {known}. To hand on the braces themselves, write {escaped}</source>
        <translation>unbekannter Platzhalter {placeholder}; hier bekannt: {known}. Um die Klammern selbst zu übergeben, {escaped} schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>unknown placeholder {placeholder}; known here: {known}. To match the braces themselves, write {escaped}</source>
        <translation>unbekannter Platzhalter {placeholder}; hier bekannt: {known}. Damit das Muster auf die Klammern selbst passt, {escaped} schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>{engines} or {last} takes “{url}”, but none of them is installed.</source>
        <translation>{engines} oder {last} nimmt „{url}“ an, aber nichts davon ist installiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} could not be started: {reason}</source>
        <translation>{engine} konnte nicht gestartet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} ended with {how}</source>
        <translation>{engine} endete mit {how}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} ended without an error, but saved no file</source>
        <translation>{engine} endete ohne Fehler, hat aber keine Datei gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} ended without an error, but {file} is not there. If it was to be put together from several parts, ffmpeg is missing</source>
        <translation>{engine} endete ohne Fehler, aber {file} ist nicht da. Falls die Datei aus mehreren Teilen zusammengefügt werden sollte, fehlt ffmpeg</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/command.py"/>
        <source>{engine} has no option “{option}”. Known: {known}.</source>
        <translation>{engine} hat keine Option „{option}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/command.py"/>
        <source>{engine} has no preset “{preset}”. Known: {known}.</source>
        <translation>{engine} hat keine Vorgabe „{preset}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>{engine} takes “{url}” but is not installed: {program} was not found.</source>
        <translation>{engine} nimmt „{url}“ an, ist aber nicht installiert: {program} wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} was {how}</source>
        <translation>{engine} wurde {how}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{file} could not be written, because this account has no right to</source>
        <translation>{file} konnte nicht geschrieben werden, weil dieses Konto kein Recht dazu hat</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is a torrent of version 2 only, which no engine here can download.</source>
        <translation>{file} ist ein Torrent nur der Version 2, den hier keine Engine herunterladen kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is no metalink, or a damaged one.</source>
        <translation>{file} ist kein Metalink oder ein beschädigter.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is no torrent, or a damaged one.</source>
        <translation>{file} ist kein Torrent oder ein beschädigter.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is no torrent: it does not say what it would download.</source>
        <translation>{file} ist kein Torrent: Die Datei sagt nicht, was heruntergeladen würde.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is no torrent: the checksums of its pieces are missing.</source>
        <translation>{file} ist kein Torrent: Die Prüfsummen der Teile fehlen.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is refused: it would write to places of its own choice.</source>
        <translation>{file} wird abgelehnt: Die Datei würde an selbst gewählte Orte schreiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} lists nothing that can be downloaded.</source>
        <translation>{file} führt nichts auf, was sich herunterladen lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{missing} could not be downloaded: {reason}</source>
        <translation>{missing} nicht heruntergeladen: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{missing} of {items} could not be downloaded: {reason}</source>
        <translation>{missing} von {items} nicht heruntergeladen: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{name} and {count} more</source>
        <translation>{name} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} is being installed, updated or removed already: wait for its end</source>
        <translation>{name} wird bereits installiert, aktualisiert oder entfernt: Bitte das Ende abwarten</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} is not installed in {folder}</source>
        <translation>{name} ist nicht in {folder} installiert</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} was installed, but did not start within {seconds} seconds</source>
        <translation>{name} wurde installiert, startete aber nicht innerhalb von {seconds} Sekunden</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} was installed, but does not start: its output says why</source>
        <translation>{name} wurde installiert, startet aber nicht: Die Ausgabe sagt, warum</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} was removed.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} {installed}, which is installed, is newer than {new}: it stays.</source>
        <translation>{name} {installed} ist installiert und neuer als {new}: Es bleibt dabei.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} {version} is installed.</source>
        <translation>{name} {version} ist installiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>{package} needs {wanted}, which was not found</source>
        <translation>{package} braucht {wanted}, das nicht gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{package} was installed, but has no program {program}</source>
        <translation>{package} wurde installiert, hat aber kein Programm {program}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>{placeholder} cannot be used here</source>
        <translation>{placeholder} ist hier nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>{placeholder} must be an element of its own</source>
        <translation>{placeholder} muss ein eigenes Element sein</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“--” cannot be among the extra arguments: what follows it would be taken for links. Leave it out.</source>
        <translation>„--“ darf nicht unter den zusätzlichen Argumenten sein: Was darauf folgt, würde für Links gehalten. Bitte weglassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” cannot be deleted: {reason}.</source>
        <translation>„{file}“ kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>„{file}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>„{file}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” is no file.</source>
        <translation>„{file}“ ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” is no text in UTF-8, and so no definition of an engine.</source>
        <translation>„{file}“ ist kein UTF-8-Text und damit keine Definition einer Engine.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” is too large to be the definition of an engine.</source>
        <translation>„{file}“ ist zu groß für die Definition einer Engine.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>“{id}” is also the id of {file}, which is used</source>
        <translation>„{id}“ ist auch die ID von {file}, das verwendet wird</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>“{id}” is the id of something that Fetchdeck does itself: choose another</source>
        <translation>„{id}“ ist die ID von etwas, das Fetchdeck selbst erledigt: Bitte eine andere wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>“{id}” may only have small letters a to z, digits and “-”</source>
        <translation>„{id}“ darf nur Kleinbuchstaben a bis z, Ziffern und „-“ enthalten</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“{label}” needs {program}, which was not found: install {program}, or do without this option.</source>
        <translation>„{label}“ braucht {program}, das nicht gefunden wurde: Bitte {program} installieren oder auf diese Option verzichten.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>“{module}” is no name of a Python module</source>
        <translation>„{module}“ ist kein Name eines Python-Moduls</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>“{option}” must be of the kind “text” for it</source>
        <translation>„{option}“ muss dafür von der Art „text“ sein</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>“{package}” is no name of a package</source>
        <translation>„{package}“ ist kein Name eines Pakets</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>“{url}” begins with “-” and so would be taken for an option: a link begins with https://.</source>
        <translation>„{url}“ beginnt mit „-“ und würde für eine Option gehalten: Ein Link beginnt mit https://.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>“{url}” is a file on this computer, so there is nothing to download: paste a link to a page or a file on the web.</source>
        <translation>„{url}“ ist eine Datei auf diesem Computer, es gibt also nichts herunterzuladen: Bitte einen Link zu einer Seite oder Datei im Web einfügen.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>“{url}” is no full link, its beginning is missing: try https://{url}.</source>
        <translation>„{url}“ ist kein vollständiger Link, der Anfang fehlt: Bitte https://{url} versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“{value}” begins with “-” and would be taken for another option: change “{label}”.</source>
        <translation>„{value}“ beginnt mit „-“ und würde für eine andere Option gehalten: Bitte „{label}“ ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“{value}” cannot be used for “{label}” (--option {id}): it must be {wanted}.</source>
        <translation>„{value}“ ist für „{label}“ (--option {id}) nicht verwendbar: Es muss {wanted} sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“{value}” cannot be used for “{label}” (--option {id}): {help}</source>
        <translation>„{value}“ ist für „{label}“ (--option {id}) nicht verwendbar: {help}</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/rates.py"/>
        <source>“{value}” is no limit of an engine such as aria2=5M.</source>
        <translation>„{value}“ ist keine Grenze einer Engine wie aria2=5M.</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/rates.py"/>
        <source>“{value}” is no speed such as 500K or 2M.</source>
        <translation>„{value}“ ist kein Tempo wie 500K oder 2M.</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/hours.py"/>
        <source>“{value}” is no time of day such as 22:00.</source>
        <translation>„{value}“ ist keine Uhrzeit wie 22:00.</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>“{value}” is not one of {known}</source>
        <translation>„{value}“ gehört nicht zu: {known}</translation>
    </message>
</context>
</TS>
