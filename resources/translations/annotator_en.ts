<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnnotationCommands</name>
    <message numerus="yes">
        <source>Deleted %Ln annotation(s)</source>
        <translation>
            <numerusform>Deleted %Ln annotation</numerusform>
            <numerusform>Deleted %Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message numerus="yes">
        <source>Removed %Ln article(s)</source>
        <translation>
            <numerusform>Removed %Ln article</numerusform>
            <numerusform>Removed %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributesEdit</name>
    <message numerus="yes">
        <source> and %Ln other(s)</source>
        <translation>
            <numerusform> and %Ln other</numerusform>
            <numerusform> and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) does/do not fit: </source>
        <translation>
            <numerusform>%Ln value does not fit: </numerusform>
            <numerusform>%Ln values do not fit: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set on %Ln</source>
        <translation>
            <numerusform>set on %Ln</numerusform>
            <numerusform>set on %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesEdit</name>
    <message numerus="yes">
        <source>set on %Ln</source>
        <translation>
            <numerusform>set on %Ln</numerusform>
            <numerusform>set on %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) on suggestions</source>
        <translation>
            <numerusform>%Ln decision on suggestions</numerusform>
            <numerusform>%Ln decisions on suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) is/are not on disk yet</source>
        <translation>
            <numerusform>%Ln edit is not on disk yet</numerusform>
            <numerusform>%Ln edits are not on disk yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close without it/them</source>
        <translation>
            <numerusform>&amp;Close without it</numerusform>
            <numerusform>&amp;Close without them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %Ln annotation(s)</source>
        <translation>
            <numerusform>Deleted: %Ln annotation</numerusform>
            <numerusform>Deleted: %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln article(s) for good?</source>
        <translation>
            <numerusform>Erase this article for good?</numerusform>
            <numerusform>Erase %Ln articles for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept as they are: %Ln annotation(s)</source>
        <translation>
            <numerusform>Kept as they are: %Ln annotation</numerusform>
            <numerusform>Kept as they are: %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not followed: %Ln row(s)</source>
        <translation>
            <numerusform>Not followed: %Ln row</numerusform>
            <numerusform>Not followed: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes: %Ln annotation(s)</source>
        <translation>
            <numerusform>Notes: %Ln annotation</numerusform>
            <numerusform>Notes: %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questioned: %Ln annotation(s)</source>
        <translation>
            <numerusform>Questioned: %Ln annotation</numerusform>
            <numerusform>Questioned: %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text, history and %Ln annotation(s) are erased from the project file.</source>
        <translation>
            <numerusform>Text, history and %Ln annotation are erased from the project file.</numerusform>
            <numerusform>Text, history and %Ln annotations are erased from the project file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the last %Ln edit(s)?</source>
        <translation>
            <numerusform>Undo the last edit?</numerusform>
            <numerusform>Undo the last %Ln edits?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>and %Ln other</numerusform>
            <numerusform>and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>, %Ln was/were there already</source>
        <translation>
            <numerusform>, %Ln was there already</numerusform>
            <numerusform>, %Ln were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln article(s)</source>
        <translation>
            <numerusform>Added %Ln article</numerusform>
            <numerusform>Added %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln annotation(s)</source>
        <translation>
            <numerusform>Imported %Ln annotation</numerusform>
            <numerusform>Imported %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln suggestion(s)</source>
        <translation>
            <numerusform>Imported %Ln suggestion</numerusform>
            <numerusform>Imported %Ln suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDetail</name>
    <message numerus="yes">
        <source>… and %Ln further character(s)</source>
        <translation>
            <numerusform>… and %Ln further character</numerusform>
            <numerusform>… and %Ln further characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundLines</name>
    <message numerus="yes">
        <source>%Ln more in this article</source>
        <translation>
            <numerusform>%Ln more in this article</numerusform>
            <numerusform>%Ln more in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln cannot be read</numerusform>
            <numerusform>%Ln cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have the text of another</source>
        <translation>
            <numerusform>%Ln has the text of another</numerusform>
            <numerusform>%Ln have the text of another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in the project already</source>
        <translation>
            <numerusform>%Ln is in the project already</numerusform>
            <numerusform>%Ln are in the project already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are nearly the same as another</source>
        <translation>
            <numerusform>%Ln is nearly the same as another</numerusform>
            <numerusform>%Ln are nearly the same as another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln article(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln article</numerusform>
            <numerusform>&amp;Add %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSetDialog</name>
    <message numerus="yes">
        <source>&amp;Make %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Make %Ln change</numerusform>
            <numerusform>&amp;Make %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>Finding suggestions in %Ln article(s)</source>
        <translation>
            <numerusform>Finding suggestions in %Ln article</numerusform>
            <numerusform>Finding suggestions in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln article(s).</source>
        <translation>
            <numerusform>Learned from %Ln article.</numerusform>
            <numerusform>Learned from %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through %Ln article(s)</source>
        <translation>
            <numerusform>Looked through %Ln article</numerusform>
            <numerusform>Looked through %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message numerus="yes">
        <source>Tagged %Ln further mention(s) of {words}</source>
        <translation>
            <numerusform>Tagged %Ln further mention of {words}</numerusform>
            <numerusform>Tagged %Ln further mentions of {words}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatsPanel</name>
    <message numerus="yes">
        <source>%Ln further mention(s) of {words}</source>
        <translation>
            <numerusform>%Ln further mention of {words}</numerusform>
            <numerusform>%Ln further mentions of {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{mentions} in %Ln article(s)</source>
        <translation>
            <numerusform>{mentions} in %Ln article</numerusform>
            <numerusform>{mentions} in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message numerus="yes">
        <source>%Ln annotation(s) go(es) from {name} to {to}</source>
        <translation>
            <numerusform>%Ln annotation goes from {name} to {to}</numerusform>
            <numerusform>%Ln annotations go from {name} to {to}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) {name}</source>
        <translation>
            <numerusform>%Ln annotation {name}</numerusform>
            <numerusform>%Ln annotations {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) {name} is/are deleted</source>
        <translation>
            <numerusform>%Ln annotation {name} is deleted</numerusform>
            <numerusform>%Ln annotations {name} are deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) go(es) from {name} to {to}</source>
        <translation>
            <numerusform>%Ln relation goes from {name} to {to}</numerusform>
            <numerusform>%Ln relations go from {name} to {to}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) {name}</source>
        <translation>
            <numerusform>%Ln relation {name}</numerusform>
            <numerusform>%Ln relations {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) {name} is/are deleted</source>
        <translation>
            <numerusform>%Ln relation {name} is deleted</numerusform>
            <numerusform>%Ln relations {name} are deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of {name}</source>
        <translation>
            <numerusform>%Ln value of {name}</numerusform>
            <numerusform>%Ln values of {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln {name} is/are joined with the {to} on the same words, whose own values stay</source>
        <translation>
            <numerusform>%Ln {name} is joined with the {to} on the same words, whose own values stay</numerusform>
            <numerusform>%Ln {name} are joined with the {to} on the same words, whose own values stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln {name}: {attribute} is removed</source>
        <translation>
            <numerusform>%Ln {name}: {attribute} is removed</numerusform>
            <numerusform>%Ln {name}: {attribute} is removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln {name}: {attribute} is written anew</source>
        <translation>
            <numerusform>%Ln {name}: {attribute} is written anew</numerusform>
            <numerusform>%Ln {name}: {attribute} is written anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln {name}: {attribute} {value} does not fit and is removed</source>
        <translation>
            <numerusform>%Ln {name}: {attribute} {value} does not fit and is removed</numerusform>
            <numerusform>%Ln {name}: {attribute} {value} does not fit and is removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchProject</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>Relabelled %Ln annotation(s)</source>
        <translation>
            <numerusform>Relabelled %Ln annotation</numerusform>
            <numerusform>Relabelled %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %Ln that would say the same twice</source>
        <translation>
            <numerusform>left %Ln that would say the same twice</numerusform>
            <numerusform>left %Ln that would say the same twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} set for %Ln annotation(s)</source>
        <translation>
            <numerusform>{name} set for %Ln annotation</numerusform>
            <numerusform>{name} set for %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} taken away from %Ln annotation(s)</source>
        <translation>
            <numerusform>{name} taken away from %Ln annotation</numerusform>
            <numerusform>{name} taken away from %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was not set for %Ln annotation(s): “{text}” is no value for it.</source>
        <translation>
            <numerusform>{name} was not set for %Ln annotation: “{text}” is no value for it.</numerusform>
            <numerusform>{name} was not set for %Ln annotations: “{text}” is no value for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message numerus="yes">
        <source>Delete %Ln annotation(s)</source>
        <translation>
            <numerusform>Delete %Ln annotation</numerusform>
            <numerusform>Delete %Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) is/are done.</source>
        <translation>
            <numerusform>%Ln article is done.</numerusform>
            <numerusform>%Ln articles are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln article(s)</source>
        <translation>
            <numerusform>Learned from %Ln article</numerusform>
            <numerusform>Learned from %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to other articles</source>
        <translation>
            <numerusform>%Ln link to another article</numerusform>
            <numerusform>%Ln links to other articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln prediction</numerusform>
            <numerusform>%Ln predictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln relation</numerusform>
            <numerusform>%Ln relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
</context>
</TS>
