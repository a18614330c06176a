<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EngineEditor</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>There are %n mistakes: the engine cannot be used before they are mended.</source>
        <translation>
            <numerusform>There is %n mistake: the engine cannot be used before it is mended.</numerusform>
            <numerusform>There are %n mistakes: the engine cannot be used before they are mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/files_model.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n downloads cancelled.</source>
        <translation>
            <numerusform>%n download cancelled.</numerusform>
            <numerusform>%n downloads cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n links were copied.</source>
        <translation>
            <numerusform>%n link was copied.</numerusform>
            <numerusform>%n links were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n paths were copied.</source>
        <translation>
            <numerusform>%n path was copied.</numerusform>
            <numerusform>%n paths were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n records were deleted; their files stay.</source>
        <translation>
            <numerusform>%n record was deleted; its files stay.</numerusform>
            <numerusform>%n records were deleted; their files stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/messages.py"/>
        <source>%n downloads are running.</source>
        <translation>
            <numerusform>%n download is running.</numerusform>
            <numerusform>%n downloads are running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/messages.py"/>
        <source>Delete %n records?</source>
        <translation>
            <numerusform>Delete %n record?</numerusform>
            <numerusform>Delete %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/messages.py"/>
        <source>Open %n files at once?</source>
        <translation>
            <numerusform>Open %n file at once?</numerusform>
            <numerusform>Open %n files at once?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowDragging</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/row_dragging.py"/>
        <source>%n downloads</source>
        <translation>
            <numerusform>%n download</numerusform>
            <numerusform>%n downloads</numerusform>
        </translation>
    </message>
</context>
</TS>
