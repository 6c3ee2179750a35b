<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>À propos d’Annotator</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Annotator is free software under the MIT License. It uses Qt and PySide under the GNU Lesser General Public License, version 3; you may replace these libraries by your own. Their licences, and those of all other libraries, are below, with the place where their source is.</source>
        <translation>Annotator est un logiciel libre sous licence MIT. Il utilise Qt et PySide sous licence GNU LGPL, version 3&#xa0;; vous pouvez remplacer ces bibliothèques par les vôtres. Leurs licences et celles de toutes les autres bibliothèques sont ci-dessous, avec l’endroit où se trouve leur code source.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Find a library or a licence</source>
        <translation>Chercher une bibliothèque ou une licence</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>Marks claims, speakers, organisations and force figures in news articles. It uses no network: your articles stay in your project files.</source>
        <translation>Marque les affirmations, les locuteurs, les organisations et les effectifs dans les articles de presse. Il n’utilise aucun réseau&#xa0;: vos articles restent dans vos fichiers de projet.</translation>
    </message>
    <message>
        <source>No library is called so.</source>
        <translation>Aucune bibliothèque ne porte ce nom.</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Code source&#xa0;: {}</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Version {}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Annotator</source>
        <translation>À &amp;propos d’Annotator</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>&amp;Ajouter des articles…</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Annoter</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation>&amp;Supprimer l’annotation</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;End a word left</source>
        <translation>&amp;Fin un mot à gauche</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Effacer définitivement…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Filter articles</source>
        <translation>&amp;Filtrer les articles</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>Rec&amp;hercher dans l’article…</translation>
    </message>
    <message>
        <source>&amp;Find suggestions in all articles</source>
        <translation>&amp;Chercher des suggestions dans tous les articles</translation>
    </message>
    <message>
        <source>&amp;Grow the selection</source>
        <translation>Éten&amp;dre la sélection</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Only the article</source>
        <translation>&amp;Article seul</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>&amp;Paste text as an article</source>
        <translation>&amp;Coller du texte comme article</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>Annotation &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Remove from the project</source>
        <translation>&amp;Retirer du projet</translation>
    </message>
    <message>
        <source>&amp;Tag as</source>
        <translation>É&amp;tiqueter comme</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <source>&amp;Title, byline, date…</source>
        <translation>Titre, &amp;auteurs, date…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add the selection as a &amp;further span</source>
        <translation>Ajouter la sélection comme &amp;extrait</translation>
    </message>
    <message>
        <source>Article l&amp;ist</source>
        <translation>&amp;Liste des articles</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>Fer&amp;mer le projet</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>Copier avec la &amp;source</translation>
    </message>
    <message>
        <source>End a &amp;word right</source>
        <translation>Fin un &amp;mot à droite</translation>
    </message>
    <message>
        <source>&amp;Done: sweep, then the next article</source>
        <translation>&amp;Terminé&#xa0;: revue, puis article suivant</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Entities…</source>
        <translation>&amp;Entités…</translation>
    </message>
    <message>
        <source>&amp;Guideline of the label</source>
        <translation>&amp;Consigne de l’étiquette</translation>
    </message>
    <message>
        <source>&amp;Import annotations…</source>
        <translation>&amp;Importer des annotations…</translation>
    </message>
    <message>
        <source>&amp;Next suggestion</source>
        <translation>Suggestion &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous suggestion</source>
        <translation>Suggestion &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>&amp;Suggestions</translation>
    </message>
    <message>
        <source>&amp;Suggestions…</source>
        <translation>Su&amp;ggestions…</translation>
    </message>
    <message>
        <source>Accept all a&amp;like…</source>
        <translation>Accepter &amp;toutes les pareilles…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Fill &amp;in attributes</source>
        <translation>&amp;Remplir les attributs</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le suiva&amp;nt</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Find suggestions in selec&amp;ted articles</source>
        <translation>Chercher des suggestions dans les articles sé&amp;lectionnés</translation>
    </message>
    <message>
        <source>His&amp;tory…</source>
        <translation>His&amp;torique…</translation>
    </message>
    <message>
        <source>Import annotations from a folder (&amp;brat, UIMA …)…</source>
        <translation>Importer des annotations d’un dossier (&amp;brat, UIMA…)…</translation>
    </message>
    <message>
        <source>Ins&amp;pector and outline</source>
        <translation>&amp;Inspecteur et plan</translation>
    </message>
    <message>
        <source>Learn no&amp;w</source>
        <translation>Appren&amp;dre maintenant</translation>
    </message>
    <message>
        <source>Lin&amp;k to…</source>
        <translation>&amp;Lier à…</translation>
    </message>
    <message>
        <source>Link to another article’s &amp;claim…</source>
        <translation>Lier à une aff&amp;irmation d’un autre article…</translation>
    </message>
    <message>
        <source>Mark as d&amp;one</source>
        <translation>Marquer co&amp;mme terminé</translation>
    </message>
    <message>
        <source>Mark as in pro&amp;gress</source>
        <translation>Marquer comme en &amp;cours</translation>
    </message>
    <message>
        <source>Mark as ne&amp;w</source>
        <translation>Marquer comme &amp;nouveau</translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation>Annotation sui&amp;vante</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Next place f&amp;ound</source>
        <translation>Occurrence s&amp;uivante</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Ouvrir le projet d’&amp;exemple</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Pre&amp;vious place found</source>
        <translation>Occurrence précéd&amp;ente</translation>
    </message>
    <message>
        <source>Prin&amp;t article…</source>
        <translation>Impre&amp;ssion de l’article…</translation>
    </message>
    <message>
        <source>Refers to wh&amp;om…</source>
        <translation>À &amp;qui elle renvoie…</translation>
    </message>
    <message>
        <source>S&amp;hrink the selection</source>
        <translation>Réduire la sélecti&amp;on</translation>
    </message>
    <message>
        <source>S&amp;witch annotator…</source>
        <translation>Changer d’anno&amp;tateur…</translation>
    </message>
    <message>
        <source>Sa&amp;ve article as PDF…</source>
        <translation>Enre&amp;gistrer l’article en PDF…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une co&amp;pie…</translation>
    </message>
    <message>
        <source>Sc&amp;heme…</source>
        <translation>Sc&amp;héma…</translation>
    </message>
    <message>
        <source>Search the pro&amp;ject…</source>
        <translation>Chercher dans le pro&amp;jet…</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>Afficher dans &amp;le dossier</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>Afficher ou &amp;masquer</translation>
    </message>
    <message>
        <source>Start a word &amp;left</source>
        <translation>Début un mot à &amp;gauche</translation>
    </message>
    <message>
        <source>Start a word &amp;right</source>
        <translation>Début un mot à &amp;droite</translation>
    </message>
    <message>
        <source>Tag repeats in the whole pro&amp;ject…</source>
        <translation>Étiqueter les répétitions dans le pro&amp;jet…</translation>
    </message>
    <message>
        <source>Tag repeats in thi&amp;s article…</source>
        <translation>Étiqueter les répétitions dans l’&amp;article…</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Text &amp;normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>Texte plus peti&amp;t</translation>
    </message>
    <message>
        <source>The same for &amp;all other mentions</source>
        <translation>De même pour t&amp;outes les autres mentions</translation>
    </message>
    <message>
        <source>needs an annotation in focus</source>
        <translation>demande une annotation active</translation>
    </message>
    <message>
        <source>needs an article</source>
        <translation>demande un article</translation>
    </message>
    <message>
        <source>needs an open project</source>
        <translation>demande un projet ouvert</translation>
    </message>
    <message>
        <source>not in a read-only project</source>
        <translation>pas dans un projet en lecture seule</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>impossible pour le moment</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Accept all alike</source>
        <translation>Accepter toutes les pareilles</translation>
    </message>
    <message>
        <source>Accept {count}</source>
        <translation>Accepter {count}</translation>
    </message>
    <message>
        <source>Suggestions with the same words</source>
        <translation>Suggestions avec les mêmes mots</translation>
    </message>
    <message>
        <source>These are tagged together, and one undo takes all of them back.</source>
        <translation>Elles sont étiquetées ensemble, et une seule annulation les reprend toutes.</translation>
    </message>
</context>
<context>
    <name>AnnotationCommands</name>
    <message numerus="yes">
        <source>Deleted %Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation supprimée</numerusform>
            <numerusform>%Ln annotations supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>The inspector is hidden; the View menu shows it.</source>
        <translation>L’inspecteur est masqué&#xa0;; le menu Affichage le montre.</translation>
    </message>
    <message>
        <source>There is nothing to fill in here.</source>
        <translation>Il n’y a rien à remplir ici.</translation>
    </message>
</context>
<context>
    <name>AnnotationPage</name>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Edited by {name}</source>
        <translation>Modifiée par {name}</translation>
    </message>
    <message>
        <source>Give it another label (1 to 9)</source>
        <translation>Donner une autre étiquette (1 à 9)</translation>
    </message>
    <message>
        <source>Imported from {format}</source>
        <translation>Importée de {format}</translation>
    </message>
    <message>
        <source>Label: {title}</source>
        <translation>Étiquette&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Not saved. Press Ctrl+Enter to try again.</source>
        <translation>Non enregistré. Appuyez sur Ctrl+Entrée pour réessayer.</translation>
    </message>
    <message>
        <source>Show all of the quote</source>
        <translation>Afficher toute la citation</translation>
    </message>
    <message>
        <source>Show less of the quote</source>
        <translation>Réduire la citation</translation>
    </message>
    <message>
        <source>Suggested by {source}</source>
        <translation>Proposée par {source}</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>then edited</source>
        <translation>puis modifiée</translation>
    </message>
</context>
<context>
    <name>AnnotatorNameDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Name of the annotator</source>
        <translation>Nom de l’annotateur</translation>
    </message>
    <message>
        <source>Who annotates?</source>
        <translation>Qui annote&#xa0;?</translation>
    </message>
    <message>
        <source>Your name stands beside every annotation you make, in your project files and nowhere else. You can change it in Preferences.</source>
        <translation>Votre nom accompagne chacune de vos annotations, dans vos fichiers de projet et nulle part ailleurs. Vous pouvez le changer dans les préférences.</translation>
    </message>
</context>
<context>
    <name>ArrangingBar</name>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Show by status</source>
        <translation>Afficher par état</translation>
    </message>
    <message>
        <source>Show by status: {status}</source>
        <translation>Affichage par état&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>Trier les articles</translation>
    </message>
    <message>
        <source>Sorted by: {key}</source>
        <translation>Trié par&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title, author, publisher or file name. Down or Enter goes to the list, Esc clears.</source>
        <translation>Titre, auteur, éditeur ou nom de fichier. Bas ou Entrée va à la liste, Échap efface.</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Erased. Making the file smaller</source>
        <translation>Effacé. Réduction du fichier</translation>
    </message>
    <message>
        <source>Erased. The file could not be made smaller: there is no room, or another program reads it.</source>
        <translation>Effacé. Le fichier n’a pas pu être réduit&#xa0;: la place manque, ou un autre programme le lit.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln article(s)</source>
        <translation>
            <numerusform>%Ln article retiré</numerusform>
            <numerusform>%Ln articles retirés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleHeading</name>
    <message>
        <source>Double-click to edit title, authors, publisher and date</source>
        <translation>Double-cliquez pour modifier le titre, les auteurs, l’éditeur et la date</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>A suggestion is in focus. Once it is accepted, more can be said of it here.</source>
        <translation>Une suggestion est active. Une fois acceptée, on peut la compléter ici.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Edit title, authors, publisher, date, address and language</source>
        <translation>Modifier le titre, les auteurs, l’éditeur, la date, l’adresse et la langue</translation>
    </message>
    <message>
        <source>Edit what is known about the article</source>
        <translation>Modifier ce que l’on sait de l’article</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Nothing in focus. Click a highlight, or press Ctrl+↓.</source>
        <translation>Rien d’actif. Cliquez un passage marqué ou appuyez sur Ctrl+↓.</translation>
    </message>
    <message>
        <source>Nothing in focus. Click a highlight, or press Ctrl+↓. What is dashed is suggested: Tab goes there.</source>
        <translation>Rien d’actif. Cliquez un passage marqué ou appuyez sur Ctrl+↓. Ce qui est en pointillé est suggéré : Tab y mène.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Add articles…</source>
        <translation>Ajouter des articles…</translation>
    </message>
    <message>
        <source>Add files of articles (Ctrl+I)</source>
        <translation>Ajouter des fichiers d’articles (Ctrl+I)</translation>
    </message>
    <message>
        <source>Add the clipboard’s text as an article (Ctrl+Shift+V)</source>
        <translation>Ajouter le texte du presse-papiers comme article (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No article has “{words}”</source>
        <translation>Aucun article ne contient «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>No article in progress has “{words}”</source>
        <translation>Aucun article en cours ne contient «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>No article is done yet</source>
        <translation>Aucun article n’est encore terminé</translation>
    </message>
    <message>
        <source>No article is in progress</source>
        <translation>Aucun article n’est en cours</translation>
    </message>
    <message>
        <source>No article is new</source>
        <translation>Aucun article n’est nouveau</translation>
    </message>
    <message>
        <source>No article that is done has “{words}”</source>
        <translation>Aucun article terminé ne contient «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>No new article has “{words}”</source>
        <translation>Aucun nouvel article ne contient «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Show all articles (Esc in the filter)</source>
        <translation>Afficher tous les articles (Échap dans le filtre)</translation>
    </message>
    <message>
        <source>or drop them here: texts, web pages, PDF, Word and other files</source>
        <translation>ou déposez-les ici : textes, pages web, PDF, Word et autres fichiers</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>Not saved. Press Enter to try again.</source>
        <translation>Non enregistré. Appuyez sur Entrée pour réessayer.</translation>
    </message>
    <message>
        <source>Read from the words. What you correct here is never read again.</source>
        <translation>Lu dans les mots. Ce que vous corrigez ici n’est plus jamais relu.</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <source>{name}, read from the words</source>
        <translation>{name}, lu dans les mots</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Write digits, as 20000 or 20,000.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre entier. Écrivez des chiffres, comme 20000 ou 20 000.</translation>
    </message>
    <message>
        <source>“{text}” is not in the calendar. Write 2023, 2023-02 or 2023-02-08.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas dans le calendrier. Écrivez 2023, 2023-02 ou 2023-02-08.</translation>
    </message>
</context>
<context>
    <name>AttributesEdit</name>
    <message numerus="yes">
        <source> and %Ln other(s)</source>
        <translation>
            <numerusform> et&#xa0;%Ln autre</numerusform>
            <numerusform> et&#xa0;%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) does/do not fit: </source>
        <translation>
            <numerusform>%Ln valeur ne convient pas&#xa0;: </numerusform>
            <numerusform>%Ln valeurs ne conviennent pas&#xa0;: </numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Choix</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Ajouter un attribut</translation>
    </message>
    <message>
        <source>Attribute down (Alt+Down)</source>
        <translation>Descendre l’attribut (Alt+Bas)</translation>
    </message>
    <message>
        <source>Attribute up (Alt+Up)</source>
        <translation>Monter l’attribut (Alt+Haut)</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Delete the attribute (Del)</source>
        <translation>Supprimer l’attribut (Suppr)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Nom de l’attribut</translation>
    </message>
    <message>
        <source>No attributes yet. Add one to say more of each annotation than its label.</source>
        <translation>Pas encore d’attributs. Ajoutez-en un pour dire d’une annotation plus que son étiquette.</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>They are removed when the scheme is saved.</source>
        <translation>Elles seront supprimées à l’enregistrement du schéma.</translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation>Type de l’attribut</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message numerus="yes">
        <source>set on %Ln</source>
        <translation>
            <numerusform>renseigné sur&#xa0;%Ln</numerusform>
            <numerusform>renseigné sur&#xa0;%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedDialog</name>
    <message>
        <source>Annotations of the older version</source>
        <translation>Annotations de l’ancienne version</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>C’est maintenant</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>C’était</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elles sont devenues</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>0 or Backspace takes it away</source>
        <translation>0 ou Retour arrière la retire</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>{} (not in the scheme)</source>
        <translation>{} (absent du schéma)</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
</context>
<context>
    <name>ChoicesEdit</name>
    <message>
        <source>Add a choice</source>
        <translation>Ajouter un choix</translation>
    </message>
    <message>
        <source>Choice down (Alt+Down)</source>
        <translation>Descendre le choix (Alt+Bas)</translation>
    </message>
    <message>
        <source>Choice up (Alt+Up)</source>
        <translation>Monter le choix (Alt+Haut)</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Delete the choice (Del)</source>
        <translation>Supprimer le choix (Suppr)</translation>
    </message>
    <message numerus="yes">
        <source>set on %Ln</source>
        <translation>
            <numerusform>renseigné sur&#xa0;%Ln</numerusform>
            <numerusform>renseigné sur&#xa0;%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Claims of other articles</source>
        <translation>Affirmations d’autres articles</translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation>Chercher une affirmation</translation>
    </message>
    <message>
        <source>How the claim above is linked to it: Ctrl and a number, or click</source>
        <translation>Comment l’affirmation ci-dessus lui est liée&#xa0;: Ctrl et un chiffre, ou un clic</translation>
    </message>
    <message>
        <source>Link to a claim of another article</source>
        <translation>Lier à une affirmation d’un autre article</translation>
    </message>
    <message>
        <source>No claim of another article says that. Try fewer or other words.</source>
        <translation>Aucune affirmation d’un autre article ne dit cela. Essayez moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>No other article has a claim yet.</source>
        <translation>Aucun autre article n’a encore d’affirmation.</translation>
    </message>
    <message>
        <source>Words of the claim, of its article’s title, or the publisher</source>
        <translation>Des mots de l’affirmation, du titre de son article, ou l’éditeur</translation>
    </message>
</context>
<context>
    <name>Codecs</name>
    <message>
        <source>4 as in CoNLL-2003, or 2: the token and its tag</source>
        <translation>4 comme dans CoNLL-2003, ou 2&#xa0;: le mot et son étiquette</translation>
    </message>
    <message>
        <source>Annotator JSON</source>
        <translation>Annotator JSON</translation>
    </message>
    <message>
        <source>Annotator JSON Lines</source>
        <translation>Annotator JSON Lines</translation>
    </message>
    <message>
        <source>Attributes, notes and metadata are notes there. It holds no entities and no computed attributes.</source>
        <translation>Les attributs, notes et métadonnées y sont des notes. Il ne garde ni entités ni attributs calculés.</translation>
    </message>
    <message>
        <source>CSV table for reviewers</source>
        <translation>Tableau CSV pour relecteurs</translation>
    </message>
    <message>
        <source>CoNLL BIO tags</source>
        <translation>Étiquettes BIO (CoNLL)</translation>
    </message>
    <message>
        <source>Excel workbook for reviewers</source>
        <translation>Classeur Excel pour relecteurs</translation>
    </message>
    <message>
        <source>INCEpTION, DKPro and UIMA: XMI with types, or JSON CAS</source>
        <translation>INCEpTION, DKPro et UIMA&#xa0;: XMI avec ses types, ou JSON CAS</translation>
    </message>
    <message>
        <source>It holds everything but the history and what was learned.</source>
        <translation>Il contient tout sauf l’historique et ce qui a été appris.</translation>
    </message>
    <message>
        <source>It holds everything but which attributes were computed and relations between articles.</source>
        <translation>Il contient tout sauf quels attributs ont été calculés et les liens entre articles.</translation>
    </message>
    <message>
        <source>It holds no attributes, notes, entities, authors, times or ids.</source>
        <translation>Il ne contient ni attributs, ni notes, ni entités, ni auteurs, ni dates, ni identifiants.</translation>
    </message>
    <message>
        <source>It holds no authors, times, ids or status, nothing about an article but its text, and breaks no line.</source>
        <translation>Il ne contient ni auteurs, ni dates, ni identifiants, ni état, rien d’un article que son texte, et ne coupe aucune ligne.</translation>
    </message>
    <message>
        <source>It holds no blanks at the edges of annotations, no aliases of entities and no dismissals.</source>
        <translation>Il ne contient ni espaces au bord des annotations, ni autres noms des entités, ni passages écartés.</translation>
    </message>
    <message>
        <source>It holds no entities, no times, and no relations between two annotators.</source>
        <translation>Il ne contient ni entités, ni dates, ni liens entre deux annotateurs.</translation>
    </message>
    <message>
        <source>It holds no entities, no times, no cues or attributes of relations, no relations between annotators.</source>
        <translation>Il ne contient ni entités, ni dates, ni mots introducteurs ou attributs des liens, ni liens entre annotateurs.</translation>
    </message>
    <message>
        <source>It holds no entities, no times, no relations between annotators, and of an article only text and address.</source>
        <translation>Il ne contient ni entités, ni dates, ni liens entre annotateurs, et d’un article seulement le texte et l’adresse.</translation>
    </message>
    <message>
        <source>It holds no times, no aliases of entities, and ends no annotation inside a token.</source>
        <translation>Il ne contient ni dates, ni autres noms des entités, et ne termine aucune annotation dans un mot.</translation>
    </message>
    <message>
        <source>It holds only claims marked check-worthy, with their speakers; it gives no verdict.</source>
        <translation>Il ne garde que les affirmations marquées à vérifier, avec leurs locuteurs&#xa0;; il ne donne aucun verdict.</translation>
    </message>
    <message>
        <source>It holds tokens and tags alone: no text, no overlaps, nothing else of an annotation.</source>
        <translation>Il ne contient que mots et étiquettes&#xa0;: ni texte, ni chevauchements, ni rien d’autre d’une annotation.</translation>
    </message>
    <message>
        <source>It is made to be read: it cannot be imported, and holds no ids, offsets or times.</source>
        <translation>Il est fait pour être lu&#xa0;: il ne peut être importé et ne garde ni identifiants, ni positions, ni heures.</translation>
    </message>
    <message>
        <source>It is written only; it holds no notes, entities, times, cues, and no relations across rows.</source>
        <translation>Il est seulement écrit&#xa0;; il ne contient ni notes, ni entités, ni dates, ni mots introducteurs, ni liens entre lignes.</translation>
    </message>
    <message>
        <source>It names no authors, times or ids, and no blanks between sentences.</source>
        <translation>Il ne nomme ni auteurs, ni heures, ni identifiants, ni les blancs entre les phrases.</translation>
    </message>
    <message>
        <source>JSON CAS instead of XMI</source>
        <translation>JSON CAS au lieu de XMI</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Label Studio tasks, with their configuration beside them</source>
        <translation>tâches Label Studio, avec leur configuration à côté</translation>
    </message>
    <message>
        <source>Prodigy JSON Lines</source>
        <translation>Prodigy JSON Lines</translation>
    </message>
    <message>
        <source>Prodigy: spans, relations and tokens, a line an annotator</source>
        <translation>Prodigy&#xa0;: extraits, liens et mots, une ligne par annotateur</translation>
    </message>
    <message>
        <source>PubAnnotation JSON</source>
        <translation>PubAnnotation JSON</translation>
    </message>
    <message>
        <source>PubAnnotation, TextAE, biomedical text mining</source>
        <translation>PubAnnotation, TextAE, fouille de textes biomédicaux</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Projet REFI-QDA</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Jeu d’entraînement</translation>
    </message>
    <message>
        <source>UIMA CAS</source>
        <translation>UIMA CAS</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Web Annotation JSON-LD: archives, editions, the web</source>
        <translation>Web Annotation JSON-LD&#xa0;: archives, éditions, web</translation>
    </message>
    <message>
        <source>Web page to read and print</source>
        <translation>Page web à lire et à imprimer</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>Word documents with comments</source>
        <translation>Documents Word avec commentaires</translation>
    </message>
    <message>
        <source>also what is proposed and nobody has decided on, never among the annotations</source>
        <translation>aussi ce qui est proposé et que personne n’a décidé, jamais parmi les annotations</translation>
    </message>
    <message>
        <source>also what was decided on suggestions, and by whom</source>
        <translation>aussi ce qui a été décidé sur les suggestions, et par qui</translation>
    </message>
    <message>
        <source>anybody with a browser: highlights, notes and claims to read</source>
        <translation>toute personne avec un navigateur&#xa0;: surlignages, notes et affirmations à lire</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>brat, and the corpora and scripts that use its standoff</source>
        <translation>brat, et les corpus et scripts qui utilisent ses fichiers</translation>
    </message>
    <message>
        <source>doccano JSON Lines</source>
        <translation>doccano JSON Lines</translation>
    </message>
    <message>
        <source>doccano: spans and relations, one article a line</source>
        <translation>doccano&#xa0;: extraits et liens, un article par ligne</translation>
    </message>
    <message>
        <source>everything in one file: training, review, other projects</source>
        <translation>tout en un fichier&#xa0;: entraînement, relecture, autres projets</translation>
    </message>
    <message>
        <source>everything, one article a line, for sets beyond memory</source>
        <translation>tout, un article par ligne, pour des jeux plus grands que la mémoire</translation>
    </message>
    <message>
        <source>fact checkers: claims marked check-worthy, as JSON-LD</source>
        <translation>vérificateurs de faits&#xa0;: affirmations marquées à vérifier, en JSON-LD</translation>
    </message>
    <message>
        <source>how ends are read; measured by default</source>
        <translation>comment les fins sont lues&#xa0;; mesuré par défaut</translation>
    </message>
    <message>
        <source>reviewers with Word: highlights and comments, a file each</source>
        <translation>relecteurs avec Word&#xa0;: surlignages et commentaires, un fichier par article</translation>
    </message>
    <message>
        <source>schema.org ClaimReview</source>
        <translation>schema.org ClaimReview</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>spaCy training: all spans, entities, relations</source>
        <translation>entraînement spaCy&#xa0;: tous les extraits, entités, liens</translation>
    </message>
    <message>
        <source>tagged tokens for training and scoring, a file a label</source>
        <translation>mots étiquetés pour l’entraînement et l’évaluation, un fichier par étiquette</translation>
    </message>
    <message>
        <source>a file for each label, or all labels together in one</source>
        <translation>un fichier par étiquette, ou toutes les étiquettes ensemble</translation>
    </message>
    <message>
        <source>ATLAS.ti, MAXQDA, NVivo, QualCoder: projects and codebooks</source>
        <translation>ATLAS.ti, MAXQDA, NVivo, QualCoder&#xa0;: projets et listes de codes</translation>
    </message>
    <message>
        <source>It holds no articles&apos; texts. Only reviews and notes come back, by the id of each annotation.</source>
        <translation>Il ne garde pas le texte des articles. Seules les relectures et les notes reviennent, par l’identifiant de chaque annotation.</translation>
    </message>
    <message>
        <source>It holds no texts, relations or entities of their own. Only reviews and notes come back, by id.</source>
        <translation>Il ne garde ni textes, ni relations, ni entités. Seules les relectures et les notes reviennent, par identifiant.</translation>
    </message>
    <message>
        <source>add positions in UTF-16 to each span, for JavaScript, Java, .NET and Qt</source>
        <translation>ajouter à chaque extrait les positions en UTF-16, pour JavaScript, Java, .NET et Qt</translation>
    </message>
    <message>
        <source>also tokens, each with a tag</source>
        <translation>aussi les mots, chacun avec une étiquette</translation>
    </message>
    <message>
        <source>an earlier splits.jsonl: articles named there stay on their side</source>
        <translation>un splits.jsonl antérieur&#xa0;: les articles qui y sont nommés gardent leur part</translation>
    </message>
    <message>
        <source>bio, or bioes with tags for single tokens and ends</source>
        <translation>bio, ou bioes avec des étiquettes pour les mots isolés et les fins</translation>
    </message>
    <message>
        <source>how many sentences a row has, by sentence</source>
        <translation>combien de phrases a une ligne, par phrases</translation>
    </message>
    <message>
        <source>only annotations of these origins: hand, suggestion, import</source>
        <translation>seulement les annotations de ces origines&#xa0;: hand, suggestion, import</translation>
    </message>
    <message>
        <source>only articles that are done, or all</source>
        <translation>seulement les articles terminés, ou tous</translation>
    </message>
    <message>
        <source>only the work of these annotators, by name or id</source>
        <translation>seulement le travail de ces annotateurs, par nom ou identifiant</translation>
    </message>
    <message>
        <source>only these labels, with commas between</source>
        <translation>seulement ces étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>percent for train, dev and test</source>
        <translation>pourcentages pour train, dev et test</translation>
    </message>
    <message>
        <source>reviewers with Excel; their reviews come back</source>
        <translation>relecteurs avec Excel&#xa0;; leurs relectures reviennent</translation>
    </message>
    <message>
        <source>reviewers with any spreadsheet; their reviews come back</source>
        <translation>relecteurs avec un tableur&#xa0;; leurs relectures reviennent</translation>
    </message>
    <message>
        <source>the field of a task&apos;s data that holds the text</source>
        <translation>le champ des données d’une tâche qui contient le texte</translation>
    </message>
    <message>
        <source>the key of the spans to take</source>
        <translation>la clé des extraits à prendre</translation>
    </message>
    <message>
        <source>train, dev and test with a data card, for Hugging Face too</source>
        <translation>train, dev et test avec une fiche de données, aussi pour Hugging Face</translation>
    </message>
    <message>
        <source>what INCEpTION and WebAnno export: spans and relations</source>
        <translation>ce qu’exportent INCEpTION et WebAnno&#xa0;: segments et relations</translation>
    </message>
    <message>
        <source>what a row is</source>
        <translation>ce qu’est une ligne</translation>
    </message>
    <message>
        <source>what doccano counts: utf16, or grapheme in a project with grapheme_mode</source>
        <translation>ce que compte doccano&#xa0;: utf16, ou grapheme dans un projet en grapheme_mode</translation>
    </message>
    <message>
        <source>what the file counts; guessed by default</source>
        <translation>ce que compte le fichier&#xa0;; deviné par défaut</translation>
    </message>
    <message>
        <source>where a selection ends: after its last character, or on it</source>
        <translation>où finit une sélection&#xa0;: après son dernier caractère, ou sur lui</translation>
    </message>
    <message>
        <source>which of overlapping spans is in doc.ents</source>
        <translation>lequel des extraits qui se chevauchent est dans doc.ents</translation>
    </message>
    <message>
        <source>which of overlapping spans is in the tags</source>
        <translation>lequel des extraits qui se chevauchent est dans les étiquettes</translation>
    </message>
    <message>
        <source>which of overlapping spans stays</source>
        <translation>lequel des extraits qui se chevauchent reste</translation>
    </message>
    <message>
        <source>with relations; no for a project that has none</source>
        <translation>avec les liens&#xa0;; no pour un projet qui n’en a pas</translation>
    </message>
</context>
<context>
    <name>ColorBox</name>
    <message>
        <source>Colour on dark paper</source>
        <translation>Couleur sur papier sombre</translation>
    </message>
    <message>
        <source>Colour on light paper</source>
        <translation>Couleur sur papier clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>On dark paper</source>
        <translation>Sur papier sombre</translation>
    </message>
    <message>
        <source>On light paper</source>
        <translation>Sur papier clair</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>{paper} it is hard to read: its contrast is {ratio}, and should be {least} or more.</source>
        <translation>{paper}, elle se lit mal&#xa0;: son contraste est de {ratio} et devrait être d’au moins {least}.</translation>
    </message>
    <message>
        <source>{paper} it is hard to tell from {other} {eyes}.</source>
        <translation>{paper}, elle se distingue mal de {other} {eyes}.</translation>
    </message>
    <message>
        <source>{paper}: a colour is six digits such as #c026d3.</source>
        <translation>{paper}&#xa0;: une couleur s’écrit en six chiffres, comme #c026d3.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Read the table so</source>
        <translation>&amp;Lire ainsi le tableau</translation>
    </message>
    <message>
        <source>Choose the column that holds the articles’ texts.</source>
        <translation>Choisissez la colonne qui contient les textes des articles.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Each row is an article. Columns that are not named here go with it.</source>
        <translation>Chaque ligne est un article. Les colonnes non citées ici l’accompagnent.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Please pass on the report: it holds no text of your articles, and the program sends it to nobody.</source>
        <translation>Merci de transmettre le rapport&#xa0;: il ne contient aucun texte de vos articles, et le programme ne l’envoie à personne.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report of the fault could not be written; is the disk full? You can copy it here.</source>
        <translation>Le rapport d’erreur n’a pas pu être écrit&#xa0;; le disque est-il plein ? Vous pouvez le copier ici.</translation>
    </message>
</context>
<context>
    <name>CrashReports</name>
    <message>
        <source>Every edit made so far is on disk, and you can go on working.</source>
        <translation>Toutes les modifications faites sont sur le disque&#xa0;; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Every edit that was on the screen is in your project.</source>
        <translation>Chaque modification affichée à l’écran est dans votre projet.</translation>
    </message>
    <message>
        <source>The program came to a sudden end last time</source>
        <translation>Le programme s’est arrêté brusquement la dernière fois</translation>
    </message>
    <message>
        <source>Something in the program went wrong</source>
        <translation>Quelque chose s’est mal passé dans le programme</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a&#xa0;%Ln jour</numerusform>
            <numerusform>il y a&#xa0;%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) is/are not on disk yet</source>
        <translation>
            <numerusform>%Ln modification n’est pas encore sur le disque</numerusform>
            <numerusform>%Ln modifications ne sont pas encore sur le disque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a&#xa0;%Ln heure</numerusform>
            <numerusform>il y a&#xa0;%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a&#xa0;%Ln minute</numerusform>
            <numerusform>il y a&#xa0;%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;La modifier</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>&amp;Fermer sans elle</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close without it/them</source>
        <translation>
            <numerusform>&amp;Fermer sans elle</numerusform>
            <numerusform>&amp;Fermer sans elles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Effacer définitivement</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>&amp;Redo it</source>
        <translation>&amp;La rétablir</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Le remplacer</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;L’annuler</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Attendre</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Another program holds the file. Waiting loses nothing: they are made as soon as it lets go.</source>
        <translation>Un autre programme tient le fichier. Attendre ne fait rien perdre&#xa0;: elles seront faites dès qu’il le libère.</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>Articles trouvés</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change an annotation by {}?</source>
        <translation>Modifier une annotation de {}&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln article(s) for good?</source>
        <translation>
            <numerusform>Effacer définitivement cet article&#xa0;?</numerusform>
            <numerusform>Effacer définitivement&#xa0;%Ln articles&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>A note or a value is not saved</source>
        <translation>Une note ou une valeur n’est pas enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) on suggestions</source>
        <translation>
            <numerusform>%Ln décision sur des suggestions</numerusform>
            <numerusform>%Ln décisions sur des suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %Ln annotation(s)</source>
        <translation>
            <numerusform>Supprimée&#xa0;: %Ln annotation</numerusform>
            <numerusform>Supprimées&#xa0;: %Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what was learned?</source>
        <translation>Oublier ce qui a été appris ?</translation>
    </message>
    <message>
        <source>It could not be written to the project, or is no value. Go back to correct it or to copy it.</source>
        <translation>Impossible de l’écrire dans le projet, ou ce n’est pas une valeur. Revenez pour corriger ou copier.</translation>
    </message>
    <message>
        <source>It is not your own. The history will say that you changed it; undo brings it back.</source>
        <translation>Ce n’est pas la vôtre. L’historique dira que vous l’avez modifiée&#xa0;; annuler la rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>Kept as they are: %Ln annotation(s)</source>
        <translation>
            <numerusform>Inchangée&#xa0;: %Ln annotation</numerusform>
            <numerusform>Inchangées&#xa0;: %Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>No annotation and no decision goes. They come back where they are imported again.</source>
        <translation>Aucune annotation ni décision n’est supprimée. Elles reviennent si on les importe de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Not followed: %Ln row(s)</source>
        <translation>
            <numerusform>Non suivie&#xa0;: %Ln ligne</numerusform>
            <numerusform>Non suivies&#xa0;: %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes: %Ln annotation(s)</source>
        <translation>
            <numerusform>Notes&#xa0;: %Ln annotation</numerusform>
            <numerusform>Notes&#xa0;: %Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message numerus="yes">
        <source>Questioned: %Ln annotation(s)</source>
        <translation>
            <numerusform>Mise en question&#xa0;: %Ln annotation</numerusform>
            <numerusform>Mises en question&#xa0;: %Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo an edit that was not undone here?</source>
        <translation>Rétablir une modification qui n’a pas été annulée ici&#xa0;?</translation>
    </message>
    <message>
        <source>Remove the suggestions of {source}?</source>
        <translation>Supprimer les suggestions de {source} ?</translation>
    </message>
    <message>
        <source>Replace “{}”?</source>
        <translation>Remplacer «&#xa0;{}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>Text, history and %Ln annotation(s) are erased from the project file.</source>
        <translation>
            <numerusform>Le texte, l’historique et&#xa0;%Ln annotation sont effacés du fichier de projet.</numerusform>
            <numerusform>Le texte, l’historique et&#xa0;%Ln annotations sont effacés du fichier de projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edit “{edit}” was made {by} {when}.</source>
        <translation>La modification «&#xa0;{edit}&#xa0;» a été faite {by} {when}.</translation>
    </message>
    <message>
        <source>The edit “{edit}” was undone {by} {when}.</source>
        <translation>La modification «&#xa0;{edit}&#xa0;» a été annulée {by} {when}.</translation>
    </message>
    <message>
        <source>The project will be as it was {when}, whoever made them. One undo takes that back.</source>
        <translation>Le projet redeviendra ce qu’il était {when}, quel qu’en soit l’auteur. Une seule annulation les rétablit.</translation>
    </message>
    <message>
        <source>The rules speak again. The annotations stay, so that it can be learned again.</source>
        <translation>Les règles reprennent. Les annotations restent : on peut apprendre de nouveau.</translation>
    </message>
    <message>
        <source>There are no reviews in it.</source>
        <translation>Elle ne contient aucune relecture.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Undo an edit that was not made here?</source>
        <translation>Annuler une modification qui n’a pas été faite ici&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Undo the last %Ln edit(s)?</source>
        <translation>
            <numerusform>Annuler la dernière modification&#xa0;?</numerusform>
            <numerusform>Annuler les&#xa0;%Ln dernières modifications&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What it holds now is lost.</source>
        <translation>Son contenu actuel sera perdu.</translation>
    </message>
    <message>
        <source>a guess: see whether the text reads well</source>
        <translation>une supposition&#xa0;: voyez si le texte se lit bien</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présent</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>et&#xa0;%Ln autre</numerusform>
            <numerusform>et&#xa0;%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>by a script</source>
        <translation>par un script</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>par un autre programme</translation>
    </message>
    <message>
        <source>by {name} {where}</source>
        <translation>par {name} {where}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>changed words</source>
        <translation>mots modifiés</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>every byte fits</source>
        <translation>chaque octet convient</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>source&#xa0;: {}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>guessed {}</source>
        <translation>{} supposé</translation>
    </message>
    <message>
        <source>in another window</source>
        <translation>dans une autre fenêtre</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en ligne de commande</translation>
    </message>
    <message>
        <source>same URL, {share}</source>
        <translation>même URL, {share}</translation>
    </message>
    <message>
        <source>same text as another</source>
        <translation>même texte qu’un autre</translation>
    </message>
    <message>
        <source>seen by its zero bytes</source>
        <translation>reconnu à ses octets nuls</translation>
    </message>
    <message>
        <source>stated by the file</source>
        <translation>indiqué par le fichier</translation>
    </message>
    <message>
        <source>stated by the file’s byte order mark</source>
        <translation>indiqué par la marque d’ordre des octets</translation>
    </message>
    <message>
        <source>unmoved</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>whole page</source>
        <translation>page entière</translation>
    </message>
    <message>
        <source>{percent} % as in {title}</source>
        <translation>{percent}&#xa0;% comme dans {title}</translation>
    </message>
    <message>
        <source>{percent} %, nearly the same as {name}</source>
        <translation>{percent} %, presque le même que {name}</translation>
    </message>
    <message>
        <source>“{}” is not a URL. Write all of it, from https:// or http:// on.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une URL. Écrivez-la en entier, à partir de https:// ou http://.</translation>
    </message>
    <message>
        <source>“{}” is not a date. Write 2023, 2023-02 or 2023-02-08.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une date. Écrivez 2023, 2023-02 ou 2023-02-08.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>1 mention</source>
        <translation>1 mention</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>New group “{name}”</source>
        <translation>Nouveau groupe «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New organisation “{name}”</source>
        <translation>Nouvelle organisation «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New person “{name}”</source>
        <translation>Nouvelle personne «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Of no kind</source>
        <translation>Sans nature</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Refers to nobody</source>
        <translation>Ne renvoie à personne</translation>
    </message>
    <message>
        <source>also called so</source>
        <translation>appelé aussi ainsi</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initiales</translation>
    </message>
    <message>
        <source>name after a title</source>
        <translation>nom après un titre</translation>
    </message>
    <message>
        <source>named last before</source>
        <translation>dernier nommé avant</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>jamais mentionné</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>partie du nom</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same words elsewhere</source>
        <translation>mêmes mots ailleurs</translation>
    </message>
    <message>
        <source>same words in this article</source>
        <translation>mêmes mots dans cet article</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>graphie proche</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>{count} mentions</source>
        <translation>{count} mentions</translation>
    </message>
    <message>
        <source>{count} mentions or more</source>
        <translation>{count} mentions ou plus</translation>
    </message>
</context>
<context>
    <name>EntityCommands</name>
    <message>
        <source>1 further mention refers to {name} now.</source>
        <translation>1 mention de plus renvoie maintenant à {name}.</translation>
    </message>
    <message>
        <source>It refers to nobody yet. Press W to say to whom.</source>
        <translation>Elle ne renvoie encore à personne. Appuyez sur W pour dire à qui.</translation>
    </message>
    <message>
        <source>The inspector is hidden; show it to choose whom this refers to.</source>
        <translation>L’inspecteur est masqué&#xa0;; affichez-le pour choisir à qui elle renvoie.</translation>
    </message>
    <message>
        <source>There is no other mention of “{quote}” that refers to nobody yet.</source>
        <translation>Il n’y a pas d’autre mention de «&#xa0;{quote}&#xa0;» qui ne renvoie encore à personne.</translation>
    </message>
    <message>
        <source>This project is read-only: nothing can be changed.</source>
        <translation>Ce projet est en lecture seule&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>What is tagged as “{label}” refers to nobody.</source>
        <translation>Ce qui est étiqueté «&#xa0;{label}&#xa0;» ne renvoie à personne.</translation>
    </message>
    <message>
        <source>{count} further mentions refer to {name} now.</source>
        <translation>{count} mentions de plus renvoient maintenant à {name}.</translation>
    </message>
</context>
<context>
    <name>EntityDetail</name>
    <message>
        <source>A Wikidata item such as Q42, its address, or BASE:ID</source>
        <translation>Un élément de Wikidata comme Q42, son adresse, ou BASE:ID</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete it; its mentions stay and refer to nobody (Del)</source>
        <translation>La supprimer&#xa0;; ses mentions restent et ne renvoient à personne (Suppr)</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>It may be the same. What becomes of the names is shown first.</source>
        <translation>C’est peut-être la même. Ce que deviennent les noms est montré d’abord.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Make one of those selected (Ctrl+M); or drag one on another</source>
        <translation>N’en faire qu’une des entités choisies (Ctrl+M)&#xa0;; ou glissez l’une sur l’autre</translation>
    </message>
    <message>
        <source>Merge with “{name}” ({mentions})</source>
        <translation>Fusionner avec «&#xa0;{name}&#xa0;» ({mentions})</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names, one a line, by which it is found and proposed</source>
        <translation>D’autres noms, un par ligne, par lesquels elle est trouvée et proposée</translation>
    </message>
    <message>
        <source>Q42 or its Wikidata address</source>
        <translation>Q42 ou son adresse dans Wikidata</translation>
    </message>
    <message>
        <source>The name (F2)</source>
        <translation>Le nom (F2)</translation>
    </message>
    <message>
        <source>in 1 article</source>
        <translation>dans 1 article</translation>
    </message>
    <message>
        <source>in {count} articles</source>
        <translation>dans {count} articles</translation>
    </message>
    <message>
        <source>{count} entities selected</source>
        <translation>{count} entités choisies</translation>
    </message>
</context>
<context>
    <name>EntityField</name>
    <message>
        <source>Also for 1 other mention of “{quote}”</source>
        <translation>Aussi pour 1 autre mention de «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>Also for {count} other mentions of “{quote}”</source>
        <translation>Aussi pour {count} autres mentions de «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>In all articles, in one step (Shift+W)</source>
        <translation>Dans tous les articles, en une étape (Maj+W)</translation>
    </message>
    <message>
        <source>Let it refer to nobody</source>
        <translation>Ne renvoyer à personne</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Renvoie à</translation>
    </message>
    <message>
        <source>W Enter takes it</source>
        <translation>W Entrée l’accepte</translation>
    </message>
    <message>
        <source>Whom it refers to (W). Type a name; Esc goes back to the article.</source>
        <translation>À qui elle renvoie (W). Tapez un nom&#xa0;; Échap revient à l’article.</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>1 entity</source>
        <translation>1 entité</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les natures</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Retour à l’article (Échap)</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par nature</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Clear the filter to see all</source>
        <translation>Effacez le filtre pour tout voir</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Filter by name, alias or id</source>
        <translation>Filtrer par nom, autre nom ou identifiant</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Filtrer les entités</translation>
    </message>
    <message>
        <source>Likely duplicates ({count})</source>
        <translation>Doublons probables ({count})</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Most articles</source>
        <translation>Le plus d’articles</translation>
    </message>
    <message>
        <source>Most mentions</source>
        <translation>Le plus de mentions</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>Pas encore d’entités</translation>
    </message>
    <message>
        <source>No entity is called so</source>
        <translation>Aucune entité ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Put a speaker or an organisation in focus and press W to say whom it refers to</source>
        <translation>Activez un locuteur ou une organisation et appuyez sur W pour dire à qui il renvoie</translation>
    </message>
    <message>
        <source>Which entities</source>
        <translation>Quelles entités</translation>
    </message>
    <message>
        <source>{count} entities</source>
        <translation>{count} entités</translation>
    </message>
</context>
<context>
    <name>EntityPanel</name>
    <message>
        <source>Merged into {name}.</source>
        <translation>Fusionnée dans {name}.</translation>
    </message>
    <message>
        <source>{count} entities are deleted.</source>
        <translation>{count} entités sont supprimées.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} est supprimée.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A process that looked for suggestions ended early. What was found is kept; try again to go on.</source>
        <translation>Un processus qui cherchait des suggestions s’est arrêté trop tôt. Ce qui a été trouvé est conservé ; réessayez pour continuer.</translation>
    </message>
    <message>
        <source>A program that an installer brought cannot take it in. One that Python’s pip installs can, and opens the same projects: pip install &apos;annotator-desktop[{extra}]&apos;</source>
        <translation>Un programme apporté par un installateur ne peut pas l’accueillir. Celui qu’installe pip, de Python, le peut, et il ouvre les mêmes projets&#xa0;: pip install &apos;annotator-desktop[{extra}]&apos;</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows; left out of {title}: {rows}. Export as csv.</source>
        <translation>Une feuille contient {most} lignes&#xa0;; omises dans {title}&#xa0;: {rows}. Exportez en csv.</translation>
    </message>
    <message>
        <source>An annotation cannot be linked to itself. Nothing was changed.</source>
        <translation>Une annotation ne peut pas être liée à elle-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An annotation needs at least one span. Nothing was changed.</source>
        <translation>Une annotation demande au moins un extrait. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An annotator needs a name. Nothing was changed.</source>
        <translation>Un annotateur doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An entity needs a name. Nothing was changed.</source>
        <translation>Une entité doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another program changed annotations meanwhile, so this would do something else than was agreed to. Nothing was changed. Look at the summary again.</source>
        <translation>Un autre programme a modifié des annotations entre-temps&#xa0;: le résultat ne serait pas ce que vous avez accepté. Rien n’a été modifié. Relisez le résumé.</translation>
    </message>
    <message>
        <source>Another program is using “{name}” just now. Nothing was lost and nothing was changed. Try again in a moment.</source>
        <translation>Un autre programme utilise «&#xa0;{name}&#xa0;» en ce moment. Rien n’est perdu, rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another program keeps changing the project, so it was not exported. Try again in a moment.</source>
        <translation>Un autre programme modifie sans cesse le projet, qui n’a donc pas été exporté. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another program wrote meanwhile. Nothing was done; try again to see what is next.</source>
        <translation>Un autre programme a écrit entre-temps. Rien n’a été fait&#xa0;; réessayez pour voir ce qui vient.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Cut blanks at the edges of: {spans}.</source>
        <translation>Blancs retirés aux bords&#xa0;: {spans}.</translation>
    </message>
    <message>
        <source>Cut to the 32,767 characters that a cell holds: {annotations}; they end with “[…]”.</source>
        <translation>Coupées aux 32 767 caractères que contient une cellule&#xa0;: {annotations}&#xa0;; elles finissent par «&#xa0;[…]&#xa0;».</translation>
    </message>
    <message>
        <source>Delete {label} “{quote}”</source>
        <translation>Supprimer {label} «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>Dropped from the tags: {spans} that overlap others.</source>
        <translation>Omis des étiquettes, car ils en chevauchent d’autres&#xa0;: {spans}.</translation>
    </message>
    <message>
        <source>Dropped: {spans} that overlap others in a file or mark nothing but blanks.</source>
        <translation>Omis, car ils en chevauchent d’autres dans un fichier ou ne marquent que des blancs&#xa0;: {spans}.</translation>
    </message>
    <message>
        <source>Ends were read as {way}, by what fits: {shown}.</source>
        <translation>Les fins ont été lues comme {way}, d’après ce qui convient&#xa0;: {shown}.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Récupérez-le à nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>Give each line names.</source>
        <translation>Donnez des noms dans chaque ligne.</translation>
    </message>
    <message>
        <source>Kept for Label Studio alone, having no place here: {results}.</source>
        <translation>Gardé pour Label Studio seul, faute de place ici&#xa0;: {results}.</translation>
    </message>
    <message>
        <source>Left out of doc.ents, since they overlap others there: {spans}.</source>
        <translation>Omis de doc.ents, car ils y en chevauchent d’autres&#xa0;: {spans}.</translation>
    </message>
    <message>
        <source>Left out, being no texts: {sources}.</source>
        <translation>Omises, car ce ne sont pas des textes&#xa0;: {sources}.</translation>
    </message>
    <message>
        <source>Left out, not marked check-worthy: {annotations}.</source>
        <translation>Omises, non marquées comme à vérifier&#xa0;: {annotations}.</translation>
    </message>
    <message>
        <source>Left out: entity of {annotations}.</source>
        <translation>Entité omise&#xa0;: {annotations}.</translation>
    </message>
    <message>
        <source>Left out: the cue or attributes of {relations}.</source>
        <translation>Indice ou attributs omis&#xa0;: {relations}.</translation>
    </message>
    <message>
        <source>Left out: {annotations} of nothing but blanks at a line break.</source>
        <translation>Omises, rien que des blancs à une fin de ligne&#xa0;: {annotations}.</translation>
    </message>
    <message>
        <source>Left out: {annotations} skipped in Label Studio.</source>
        <translation>Omises, passées dans Label Studio&#xa0;: {annotations}.</translation>
    </message>
    <message>
        <source>Left out: {count} {why}.</source>
        <translation>Omis&#xa0;: {count} ({why}).</translation>
    </message>
    <message>
        <source>Left out: {lines} that came from brat and names an annotation that is gone.</source>
        <translation>Omises, venues de brat et nommant une annotation disparue&#xa0;: {lines}.</translation>
    </message>
    <message>
        <source>Left out: {predictions}, since nobody has decided on them.</source>
        <translation>Omises, car personne n’en a décidé&#xa0;: {predictions}.</translation>
    </message>
    <message>
        <source>Left out: {relations} between articles or of blanks.</source>
        <translation>Omises, entre articles ou de blancs&#xa0;: {relations}.</translation>
    </message>
    <message>
        <source>Left out: {relations} between articles.</source>
        <translation>Omises entre articles&#xa0;: {relations}.</translation>
    </message>
    <message>
        <source>Left out: {relations} between the work of two annotators or two articles.</source>
        <translation>Omises entre le travail de deux annotateurs ou deux articles&#xa0;: {relations}.</translation>
    </message>
    <message>
        <source>Left out: {relations}.</source>
        <translation>Omis&#xa0;: {relations}.</translation>
    </message>
    <message>
        <source>Left out: {spans} of nothing but a blank between two tokens.</source>
        <translation>Omis, rien qu’un blanc entre deux tokens&#xa0;: {spans}.</translation>
    </message>
    <message>
        <source>Left out: {spans} of nothing but blanks.</source>
        <translation>Omis, rien que des blancs&#xa0;: {spans}.</translation>
    </message>
    <message>
        <source>Left out: {what} of {annotations}.</source>
        <translation>Omis ({what})&#xa0;: {annotations}.</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) read it, and add what that makes.</source>
        <translation>Faites-le lire par un programme de reconnaissance (OCR), et ajoutez le résultat.</translation>
    </message>
    <message>
        <source>Looking for suggestions came to a sudden end. Nothing was lost; it begins anew with the next article.</source>
        <translation>La recherche de suggestions s’est arrêtée brusquement. Rien n’est perdu&#xa0;; elle reprend avec le prochain article.</translation>
    </message>
    <message>
        <source>Mend that line, or save it as CSV.</source>
        <translation>Corrigez cette ligne, ou enregistrez en CSV.</translation>
    </message>
    <message>
        <source>Merging needs at least two entities. Nothing was changed.</source>
        <translation>Pour fusionner, il faut au moins deux entités. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No annotation has “{name}” set to yes, so there is no claim in the file.</source>
        <translation>Aucune annotation n’a «&#xa0;{name}&#xa0;» à oui&#xa0;; le fichier ne contient donc aucune affirmation.</translation>
    </message>
    <message>
        <source>Note of {label} “{quote}”: {note}</source>
        <translation>Note de {label} «&#xa0;{quote}&#xa0;»&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Nothing was imported as suggestions of “{name}”. Nothing was removed.</source>
        <translation>Rien n’a été importé comme suggestions de « {name} ». Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Of {relations} only names are in the rows; xlsx has a sheet of them.</source>
        <translation>Les lignes n’ont que les noms&#xa0;; xlsx a une feuille pour elles&#xa0;: {relations}.</translation>
    </message>
    <message>
        <source>Offsets are counted as {unit}, and it matters how they are, in: {articles}. Read them so again.</source>
        <translation>Les positions sont comptées en {unit}, et cela importe dans&#xa0;: {articles}. Relisez-les ainsi.</translation>
    </message>
    <message>
        <source>Offsets were read as {unit}: of {total} ends that tell, so many fall on edges of words: {shown}.</source>
        <translation>Les positions ont été lues en {unit}&#xa0;: sur {total} fins parlantes, tombent au bord d’un mot&#xa0;: {shown}.</translation>
    </message>
    <message>
        <source>Only the words of an annotation with one span can be looked for. Nothing was changed.</source>
        <translation>On ne peut chercher que les mots d’une annotation à un seul extrait. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it as text.</source>
        <translation>Ouvrez-le ailleurs et enregistrez-le en texte.</translation>
    </message>
    <message>
        <source>Question {label} “{quote}”: {note}</source>
        <translation>Mettre en question {label} «&#xa0;{quote}&#xa0;»&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Replaced control characters, which XMI cannot hold, in: {articles}.</source>
        <translation>Caractères de contrôle, impossibles en XMI, remplacés dans&#xa0;: {articles}.</translation>
    </message>
    <message>
        <source>Save it again as RTF or as text.</source>
        <translation>Enregistrez-le à nouveau en RTF ou en texte.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Save the page again, as “web page, complete” or as text.</source>
        <translation>Enregistrez à nouveau la page, en «&#xa0;page web, complète&#xa0;» ou en texte.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>Enregistrez à nouveau la page.</translation>
    </message>
    <message>
        <source>Say which column does.</source>
        <translation>Dites quelle colonne en contient.</translation>
    </message>
    <message>
        <source>Say which column holds the texts.</source>
        <translation>Dites quelle colonne contient les textes.</translation>
    </message>
    <message>
        <source>Suggestions need the name of their source. Nothing was imported.</source>
        <translation>Les suggestions ont besoin du nom de leur source. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Take the whole page, or copy the article’s text and paste it.</source>
        <translation>Prenez la page entière, ou copiez le texte de l’article et collez-le.</translation>
    </message>
    <message>
        <source>The article {article_id} was in this project with another text. Nothing was changed.</source>
        <translation>L’article {article_id} était dans ce projet avec un autre texte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The article “{title}” ({id}) is in the project with another text. Nothing was imported.</source>
        <translation>L’article «&#xa0;{title}&#xa0;» ({id}) est dans le projet avec un autre texte. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The article “{title}” is damaged: it is not what was stored. Nothing was exported. Open a copy of the project made earlier, or remove the article.</source>
        <translation>L’article «&#xa0;{title}&#xa0;» est endommagé&#xa0;: ce n’est pas ce qui a été enregistré. Rien n’a été exporté. Ouvrez une copie antérieure du projet, ou retirez l’article.</translation>
    </message>
    <message>
        <source>The decision {id} differs from the one here, which was kept.</source>
        <translation>La décision {id} diffère de celle d’ici, qui a été conservée.</translation>
    </message>
    <message>
        <source>The entity “{name}” differs from the one here, which was kept.</source>
        <translation>L’entité «&#xa0;{name}&#xa0;» diffère de celle d’ici, qui a été conservée.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Make it first, or choose another.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» n’existe pas. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only. Nothing was made. Choose another folder.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» est en lecture seule. Rien n’a été créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The format “{name}” is only read, not written. Nothing was exported.</source>
        <translation>Le format «&#xa0;{name}&#xa0;» est seulement lu, pas écrit. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>The format “{name}” is only written, not read. Nothing was imported.</source>
        <translation>Le format «&#xa0;{name}&#xa0;» est seulement écrit, pas lu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The format “{name}” of {maker} cannot be used: {error_type}: {error}. Nothing was done. Update what brought it, or remove it.</source>
        <translation>Le format «&#xa0;{name}&#xa0;» de {maker} est inutilisable&#xa0;: {error_type}&#xa0;: {error}. Rien n’a été fait. Mettez à jour ce qui l’a apporté, ou retirez-le.</translation>
    </message>
    <message>
        <source>The format “{name}” of {maker} is no Codec, so it is left out.</source>
        <translation>Le format «&#xa0;{name}&#xa0;» de {maker} n’est pas un Codec&#xa0;; il est laissé de côté.</translation>
    </message>
    <message>
        <source>The new scheme has no {what} “{name}”; it has {value}. Nothing was changed.</source>
        <translation>Le nouveau schéma n’a pas de {what} «&#xa0;{name}&#xa0;»&#xa0;; il a {value}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The project has no label {names} to take others for. Nothing was imported. Correct the list of labels.</source>
        <translation>Le projet n’a pas d’étiquette {names} pour en remplacer d’autres. Rien n’a été importé. Corrigez la liste des étiquettes.</translation>
    </message>
    <message>
        <source>The project is damaged: a row of it cannot be read ({error}). Nothing was changed. Open a copy of the project made earlier.</source>
        <translation>Le projet est endommagé&#xa0;: une de ses lignes est illisible ({error}). Rien n’a été modifié. Ouvrez une copie antérieure du projet.</translation>
    </message>
    <message>
        <source>The project is large and is still being checked. The edit was not made; try again in a moment.</source>
        <translation>Le projet est volumineux et encore en cours de vérification. La modification n’a pas été faite&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The relation {id} differs from the one here, which was kept.</source>
        <translation>Le lien {id} diffère de celui d’ici, qui a été conservé.</translation>
    </message>
    <message>
        <source>The scheme has no “{name}”, which is to be renamed: it is no label, relation type or LABEL.ATTRIBUTE. Nothing was changed.</source>
        <translation>Le schéma n’a pas de «&#xa0;{name}&#xa0;» à renommer&#xa0;: ce n’est ni une étiquette, ni un type de lien, ni ÉTIQUETTE.ATTRIBUT. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The scheme now also has {named}.</source>
        <translation>Le schéma a maintenant aussi {named}.</translation>
    </message>
    <message>
        <source>The scheme was changed by another program meanwhile. Nothing was changed. Look at it again.</source>
        <translation>Le schéma a été modifié entre-temps par un autre programme. Rien n’a été modifié ici. Relisez-le.</translation>
    </message>
    <message>
        <source>The scheme “{path}” cannot be read: {reason}. Nothing was changed.</source>
        <translation>Le schéma «&#xa0;{path}&#xa0;» est illisible&#xa0;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The search says only what shall not be there. Say also what shall be there.</source>
        <translation>La recherche dit seulement ce qui ne doit pas s’y trouver. Dites aussi ce qui doit s’y trouver.</translation>
    </message>
    <message>
        <source>The self-test cannot write in “{folder}”: {reason}. Nothing was tried. Name another folder.</source>
        <translation>L’autotest ne peut pas écrire dans «&#xa0;{folder}&#xa0;»&#xa0;: {reason}. Rien n’a été essayé. Indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>The self-test cannot write “{path}”: {reason}. Nothing was tried. Name another folder.</source>
        <translation>L’autotest ne peut pas écrire «&#xa0;{path}&#xa0;»&#xa0;: {reason}. Rien n’a été essayé. Indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>The set has labels that the project has not: {names}. Nothing was imported.</source>
        <translation>Le jeu contient des étiquettes que le projet n’a pas&#xa0;: {names}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The set has what the project&apos;s scheme has not: {names}. Nothing was imported. Let it be added, or say which labels are meant by it.</source>
        <translation>Le jeu contient ce que le schéma du projet n’a pas&#xa0;: {names}. Rien n’a été importé. Faites-le ajouter, ou dites de quelles étiquettes il s’agit.</translation>
    </message>
    <message>
        <source>The set&apos;s scheme does not fit the project&apos;s: {names}. Nothing was imported. Import it into a new project, or make the schemes alike.</source>
        <translation>Le schéma du jeu ne convient pas à celui du projet&#xa0;: {names}. Rien n’a été importé. Importez-le dans un nouveau projet, ou accordez les schémas.</translation>
    </message>
    <message>
        <source>The settings could not be kept: {reason}. They hold until the program ends.</source>
        <translation>Les préférences n’ont pas pu être enregistrées&#xa0;: {reason}. Elles valent jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>The span {start}:{end} is not in the text, which has {count} characters (spans are START:END, counted from 0, the end not included). Nothing was changed.</source>
        <translation>L’extrait {start}:{end} n’est pas dans le texte, qui a {count} caractères (les extraits s’écrivent DÉBUT:FIN, comptés à partir de 0, fin non comprise). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The spans {start}:{end} and {other_start}:{other_end} overlap. Nothing was changed.</source>
        <translation>Les extraits {start}:{end} et {other_start}:{other_end} se chevauchent. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The stretch {start}:{end} is not in the article. Nothing was changed.</source>
        <translation>Le passage {start}:{end} n’est pas dans l’article. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The suggester “spacy” needs a model for English, and none is installed. What the others propose is shown. docs/suggesters.md says which one to install, and how.</source>
        <translation>Le proposeur «&#xa0;spacy&#xa0;» a besoin d’un modèle pour l’anglais, et aucun n’est installé. Ce que les autres proposent est affiché. docs/suggesters.md dit lequel installer, et comment.</translation>
    </message>
    <message>
        <source>The suggester “{name}” did not answer in {seconds} seconds. What the others propose is shown. Update what brought it, or remove it.</source>
        <translation>Le proposeur «&#xa0;{name}&#xa0;» n’a pas répondu en {seconds} secondes. Ce que les autres proposent est affiché. Mettez à jour ce qui l’a apporté, ou retirez-le.</translation>
    </message>
    <message>
        <source>The suggester “{name}” failed: {error_type}. What the others propose is shown. Update what brought it, or remove it.</source>
        <translation>Le proposeur «&#xa0;{name}&#xa0;» a échoué&#xa0;: {error_type}. Ce que les autres proposent est affiché. Mettez à jour ce qui l’a apporté, ou retirez-le.</translation>
    </message>
    <message>
        <source>The suggester “{name}” of {maker} cannot be used: {error_type}: {error}. Nothing was done. Update what brought it, or remove it.</source>
        <translation>Le proposeur «&#xa0;{name}&#xa0;» de {maker} ne peut pas servir&#xa0;: {error_type}&#xa0;: {error}. Rien n’a été fait. Mettez à jour ce qui l’a apporté, ou retirez-le.</translation>
    </message>
    <message>
        <source>The suggester “{name}” of {maker} is no Suggester, so it is left out.</source>
        <translation>Le proposeur «&#xa0;{name}&#xa0;» de {maker} n’est pas un Suggester&#xa0;; il est laissé de côté.</translation>
    </message>
    <message>
        <source>The system cannot start a further process ({error}). Nothing was lost; close other programs and try again.</source>
        <translation>Le système ne peut pas démarrer de processus supplémentaire ({error}). Rien n’a été perdu ; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The text holds NUL characters, so it is not plain text. Nothing was added.</source>
        <translation>Le texte contient des caractères nuls&#xa0;: ce n’est pas du texte brut. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The text holds half characters (lone surrogates), so it was decoded wrongly. Nothing was added. Choose another encoding.</source>
        <translation>Le texte contient des moitiés de caractères (substituts isolés)&#xa0;: il a été mal décodé. Rien n’a été ajouté. Choisissez un autre codage.</translation>
    </message>
    <message>
        <source>The text of this article is damaged: it is not what was stored. Nothing was changed. Open a copy of the project made earlier.</source>
        <translation>Le texte de cet article est endommagé&#xa0;: ce n’est pas ce qui a été enregistré. Rien n’a été modifié. Ouvrez une copie antérieure du projet.</translation>
    </message>
    <message>
        <source>The words hold half characters (lone surrogates), which no file can keep. Nothing was changed.</source>
        <translation>Les mots contiennent des moitiés de caractères (substituts isolés), qu’aucun fichier ne peut garder. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The {count} suggestions in “{title}” were left out.</source>
        <translation>Les {count} propositions de «&#xa0;{title}&#xa0;» ont été laissées de côté.</translation>
    </message>
    <message>
        <source>There are also the spans {names}, see the option spans.</source>
        <translation>Il y a aussi les segments {names}, voir l’option spans.</translation>
    </message>
    <message>
        <source>There are two annotators named “{name}” now: the one of the set came from elsewhere.</source>
        <translation>Il y a maintenant deux annotateurs nommés «&#xa0;{name}&#xa0;»&#xa0;: celui du jeu vient d’ailleurs.</translation>
    </message>
    <message>
        <source>There is no article with the id {article_id} in this project.</source>
        <translation>Il n’y a pas d’article d’identifiant {article_id} dans ce projet.</translation>
    </message>
    <message>
        <source>There is no file *.ann in “{path}”, so it is no folder of brat&apos;s. Nothing was imported. Choose the folder that holds the .txt and .ann files.</source>
        <translation>Il n’y a pas de fichier *.ann dans «&#xa0;{path}&#xa0;»&#xa0;: ce n’est pas un dossier de brat. Rien n’a été importé. Choisissez le dossier qui contient les fichiers .txt et .ann.</translation>
    </message>
    <message>
        <source>There is no file *.conll in “{path}”. Nothing was imported. Choose the folder or the file that holds the tagged tokens.</source>
        <translation>Il n’y a pas de fichier *.conll dans «&#xa0;{path}&#xa0;». Rien n’a été importé. Choisissez le dossier ou le fichier qui contient les mots étiquetés.</translation>
    </message>
    <message>
        <source>There is no format “{name}”. There are: {names}. Nothing was done.</source>
        <translation>Il n’y a pas de format «&#xa0;{name}&#xa0;». Il y a&#xa0;: {names}. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>There is no label “{name}” in the scheme; there are {names}. Nothing was changed.</source>
        <translation>Il n’y a pas d’étiquette «&#xa0;{name}&#xa0;» dans le schéma&#xa0;; il y a {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no lexicon “{lexicon}”. Nothing was changed. There are: {lexicons}.</source>
        <translation>Il n’y a pas de lexique «&#xa0;{lexicon}&#xa0;». Rien n’a été modifié. Il y a&#xa0;: {lexicons}.</translation>
    </message>
    <message>
        <source>There is no relation “{kind}” in the scheme; there are {names}. Nothing was changed.</source>
        <translation>Il n’y a pas de lien «&#xa0;{kind}&#xa0;» dans le schéma&#xa0;; il y a {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no room for “{target}”. Nothing was written. Choose another place.</source>
        <translation>La place manque pour «&#xa0;{target}&#xa0;». Rien n’a été écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. The last edit was not made; everything before it is safe. Make room and do it again.</source>
        <translation>Il n’y a plus de place sur le disque. La dernière modification n’a pas été faite&#xa0;; tout ce qui précède est sauf. Libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>There is no status “{status}”; there are {names}. Nothing was changed.</source>
        <translation>Il n’y a pas d’état «&#xa0;{status}&#xa0;»&#xa0;; il y a {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no suggester “{name}”. There are: {names}. Nothing was done.</source>
        <translation>Il n’y a pas de proposeur «&#xa0;{name}&#xa0;». Il y a&#xa0;: {names}. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>There is no text encoding called “{codec}”. Nothing was added. Choose another one, such as utf-8, cp1251 or latin-1.</source>
        <translation>Il n’y a pas de codage de texte «&#xa0;{codec}&#xa0;». Rien n’a été ajouté. Choisissez-en un autre, comme utf-8, cp1251 ou latin-1.</translation>
    </message>
    <message>
        <source>There is no {table} with the id {row_id} in this project.</source>
        <translation>Il n’y a pas de {table} d’identifiant {row_id} dans ce projet.</translation>
    </message>
    <message>
        <source>There is no {table} with the id {row_id}. Nothing was changed.</source>
        <translation>Il n’y a pas de {table} d’identifiant {row_id}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the project is as it was then.</source>
        <translation>Il n’y a rien à annuler&#xa0;: le projet est comme il était alors.</translation>
    </message>
    <message>
        <source>These two are linked so already. Nothing was changed.</source>
        <translation>Ces deux annotations sont déjà liées ainsi. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These words are tagged as {label} already. Nothing was changed.</source>
        <translation>Ces mots sont déjà étiquetés {label}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This annotation set has format version {version}; this program reads {major}.x. Nothing was imported. Export the set again as version {major}, or get a version of this program that reads it.</source>
        <translation>Ce jeu d’annotations a la version de format {version}&#xa0;; ce programme lit {major}.x. Rien n’a été importé. Exportez-le de nouveau en version {major}, ou prenez une version du programme qui le lit.</translation>
    </message>
    <message>
        <source>This ended before it was done. Nothing was lost; try again. It said: {said}</source>
        <translation>Ce travail s’est arrêté avant la fin. Rien n’est perdu ; réessayez. Message : {said}</translation>
    </message>
    <message>
        <source>This expression takes too long. Make it simpler.</source>
        <translation>Cette expression prend trop de temps. Simplifiez-la.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;annotator-desktop[{extra}]&apos;</source>
        <translation>Installez-le avec&#xa0;: pip install &apos;annotator-desktop[{extra}]&apos;</translation>
    </message>
    <message>
        <source>A table of reviews holds nothing to suggest. Nothing was imported.</source>
        <translation>Un tableau de relectures ne contient rien à suggérer. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Only a table of reviews can be shown before it applies. Nothing was imported. Name csv or xlsx with -f.</source>
        <translation>Seul un tableau de relectures peut être montré avant d’être appliqué. Rien n’a été importé. Indiquez csv ou xlsx avec -f.</translation>
    </message>
    <message>
        <source>The suggester “spacy” needs spaCy, which is not installed. What the others propose is shown. {advice}</source>
        <translation>Le proposeur «&#xa0;spacy&#xa0;» a besoin de spaCy, qui n’est pas installé. Ce que les autres proposent est affiché. {advice}</translation>
    </message>
    <message>
        <source>This annotation set cannot be imported; {first}:
  {told}
Nothing was imported. Correct the set, or export it again, and import it then.</source>
        <translation>Ce jeu d’annotations ne peut pas être importé&#xa0;; {first}&#xa0;:
  {told}
Rien n’a été importé. Corrigez le jeu, ou exportez-le de nouveau, puis importez-le.</translation>
    </message>
    <message>
        <source>This annotation set was written by a newer version of the program. What version {version} does not know in it is kept under extensions.unknown and is not shown.</source>
        <translation>Ce jeu d’annotations a été écrit par une version plus récente du programme. Ce que la version {version} n’y connaît pas est conservé sous extensions.unknown et n’est pas montré.</translation>
    </message>
    <message>
        <source>This format needs “{value}”, which is not installed. Nothing was done. {advice}</source>
        <translation>Ce format demande «&#xa0;{value}&#xa0;», qui n’est pas installé. Rien n’a été fait. {advice}</translation>
    </message>
    <message>
        <source>This is more than the search can look for at once. Ask for less.</source>
        <translation>C’est plus que la recherche ne peut chercher à la fois. Demandez-en moins.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Ce n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>This is no regular expression: {message}, at character {value}.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: {message}, au caractère {value}.</translation>
    </message>
    <message>
        <source>This scheme cannot be used: {names}. Nothing was changed. Correct the scheme and try again.</source>
        <translation>Ce schéma est inutilisable&#xa0;: {names}. Rien n’a été modifié. Corrigez-le et réessayez.</translation>
    </message>
    <message>
        <source>This text is in the project already. Nothing was added.</source>
        <translation>Ce texte est déjà dans le projet. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Type its password to open it.</source>
        <translation>Saisissez son mot de passe pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Unpack it and look what is in it.</source>
        <translation>Décompressez-le et regardez ce qu’il contient.</translation>
    </message>
    <message>
        <source>Unpack it elsewhere and add the files you need.</source>
        <translation>Décompressez-le ailleurs et ajoutez les fichiers voulus.</translation>
    </message>
    <message>
        <source>Widened to whole graphemes: {annotations}.</source>
        <translation>Élargies à des graphèmes entiers&#xa0;: {annotations}.</translation>
    </message>
    <message>
        <source>Widened to whole tokens in the tags: {spans}.</source>
        <translation>Élargis à des tokens entiers dans les étiquettes&#xa0;: {spans}.</translation>
    </message>
    <message>
        <source>Widened to whole tokens: {spans}.</source>
        <translation>Élargis à des tokens entiers&#xa0;: {spans}.</translation>
    </message>
    <message>
        <source>With this scheme would be lost: {names}. Nothing was changed.</source>
        <translation>Avec ce schéma seraient perdus&#xa0;: {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Without a comment, since nothing but line ends is marked: {annotations}.</source>
        <translation>Sans commentaire, car seules des fins de ligne sont marquées&#xa0;: {annotations}.</translation>
    </message>
    <message>
        <source>You may not read “{path}”. Nothing was added from it. Ask for permission.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;{path}&#xa0;». Rien n’en a été ajouté. Demandez l’autorisation.</translation>
    </message>
    <message>
        <source>an article before it has the same text; an article is in a set once</source>
        <translation>un article qui le précède a le même texte&#xa0;; un article n’est qu’une fois dans un jeu</translation>
    </message>
    <message>
        <source>annotation “{annotation}” is not a UUID in canonical form</source>
        <translation>annotation «&#xa0;{annotation}&#xa0;» n’est pas un UUID en forme canonique</translation>
    </message>
    <message>
        <source>at an annotation left out</source>
        <translation>à une annotation omise</translation>
    </message>
    <message>
        <source>attribute “{name}” is not in the scheme</source>
        <translation>l’attribut «&#xa0;{name}&#xa0;» n’est pas dans le schéma</translation>
    </message>
    <message>
        <source>attribute “{name}” is set to {shown}, but {problem}</source>
        <translation>l’attribut «&#xa0;{name}&#xa0;» vaut {shown}, mais {problem}</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>between two articles</source>
        <translation>entre deux articles</translation>
    </message>
    <message>
        <source>between two windows</source>
        <translation>entre deux fenêtres</translation>
    </message>
    <message>
        <source>both its ends stand in one article, so it belongs to that article&apos;s relations</source>
        <translation>ses deux bouts sont dans le même article&#xa0;: elle fait partie des liens de cet article</translation>
    </message>
    <message>
        <source>by another annotator</source>
        <translation>d’un autre annotateur</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>lien canonique</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>colonne {name}</translation>
    </message>
    <message>
        <source>computed names {names}, not set there</source>
        <translation>computed nomme {names}, qui n’y est pas défini</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>entity {entity} is not among the entities</source>
        <translation>l’entité {entity} n’est pas parmi les entités</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre de la page</translation>
    </message>
    <message>
        <source>id {id} is in the set more than once</source>
        <translation>l’id {id} est plusieurs fois dans le jeu</translation>
    </message>
    <message>
        <source>id “{id}” is not a UUID in canonical form</source>
        <translation>l’id «&#xa0;{id}&#xa0;» n’est pas un UUID en forme canonique</translation>
    </message>
    <message>
        <source>interruption</source>
        <translation>interruption</translation>
    </message>
    <message>
        <source>it does not begin with an id such as T1 and a tab</source>
        <translation>ne commence pas par un identifiant comme T1 et une tabulation</translation>
    </message>
    <message>
        <source>it has neither a quote nor a position</source>
        <translation>elle n’a ni citation ni position</translation>
    </message>
    <message>
        <source>it has no spans</source>
        <translation>n’a pas de segments</translation>
    </message>
    <message>
        <source>it has no target with a source and selectors, or several sources</source>
        <translation>elle n’a pas de cible avec une source et des sélecteurs, ou plusieurs sources</translation>
    </message>
    <message>
        <source>it is a date such as 2023, 2023-02 or 2023-02-08</source>
        <translation>c’est une date comme 2023, 2023-02 ou 2023-02-08</translation>
    </message>
    <message>
        <source>it is a text</source>
        <translation>c’est un texte</translation>
    </message>
    <message>
        <source>it is a whole number</source>
        <translation>c’est un nombre entier</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is damaged or no PDF</source>
        <translation>il est endommagé ou n’est pas un PDF</translation>
    </message>
    <message>
        <source>it is damaged or not what its name says ({kind})</source>
        <translation>il est endommagé ou n’est pas ce que dit son nom ({kind})</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it is neither a list of annotations nor a page with items</source>
        <translation>ce n’est ni une liste d’annotations ni une page avec des éléments</translation>
    </message>
    <message>
        <source>it is no CSV file: {error}</source>
        <translation>ce n’est pas un fichier CSV&#xa0;: {error}</translation>
    </message>
    <message>
        <source>it is no EPUB book</source>
        <translation>ce n’est pas un livre EPUB</translation>
    </message>
    <message>
        <source>it is no Outlook message</source>
        <translation>ce n’est pas un message Outlook</translation>
    </message>
    <message>
        <source>it is no RTF file</source>
        <translation>ce n’est pas un fichier RTF</translation>
    </message>
    <message>
        <source>it is no codebook (.qdc): its outermost element is {tag}</source>
        <translation>ce n’est pas un livre de codes (.qdc)&#xa0;: son élément racine est {tag}</translation>
    </message>
    <message>
        <source>it is no web archive with a page in it</source>
        <translation>ce n’est pas une archive web contenant une page</translation>
    </message>
    <message>
        <source>it is no web page</source>
        <translation>ce n’est pas une page web</translation>
    </message>
    <message>
        <source>it is no workbook (.xlsx), or it is damaged</source>
        <translation>ce n’est pas un classeur (.xlsx), ou il est endommagé</translation>
    </message>
    <message>
        <source>it is no workbook that can be read: {error}</source>
        <translation>ce n’est pas un classeur lisible&#xa0;: {error}</translation>
    </message>
    <message>
        <source>it is no {what}: {error}</source>
        <translation>ce n’est pas du {what}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>it is not in UTF-8; save it as “CSV UTF-8”</source>
        <translation>il n’est pas en UTF-8&#xa0;; enregistrez-le comme «&#xa0;CSV UTF-8&#xa0;»</translation>
    </message>
    <message>
        <source>it is not in the project</source>
        <translation>l’annotation n’est pas dans le projet</translation>
    </message>
    <message>
        <source>it is one of {choices}</source>
        <translation>c’est l’un de&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>it is yes or no</source>
        <translation>c’est oui ou non</translation>
    </message>
    <message>
        <source>it links {head} and {tail}, which are not annotations of one text here</source>
        <translation>elle lie {head} et {tail}, qui ne sont pas des annotations d’un même texte</translation>
    </message>
    <message>
        <source>it links {one} and {other}, which are not there</source>
        <translation>relie {one} et {other}, qui n’existent pas</translation>
    </message>
    <message>
        <source>it links {one}, which is not there</source>
        <translation>relie {one}, qui n’existe pas</translation>
    </message>
    <message>
        <source>it marks nothing but a byte order mark or half of a line end</source>
        <translation>ne marque qu’un indicateur d’ordre des octets ou la moitié d’une fin de ligne</translation>
    </message>
    <message>
        <source>it names {names}, which is not there</source>
        <translation>nomme {names}, qui n’existe pas</translation>
    </message>
    <message>
        <source>it would unpack to {size} MB</source>
        <translation>décompressé, il ferait {size} Mo</translation>
    </message>
    <message>
        <source>its first words</source>
        <translation>ses premiers mots</translation>
    </message>
    <message>
        <source>its format is “{format}”, not “{known}”</source>
        <translation>son format est «&#xa0;{format}&#xa0;», pas «&#xa0;{known}&#xa0;»</translation>
    </message>
    <message>
        <source>its format_version is “{version}”, not a number such as {known}</source>
        <translation>son format_version est «&#xa0;{version}&#xa0;», pas un nombre comme {known}</translation>
    </message>
    <message>
        <source>its note was changed here since</source>
        <translation>sa note a été modifiée ici depuis</translation>
    </message>
    <message>
        <source>its pages are pictures (scanned), without text</source>
        <translation>ses pages sont des images (numérisées), sans texte</translation>
    </message>
    <message>
        <source>its password is another one</source>
        <translation>son mot de passe est un autre</translation>
    </message>
    <message>
        <source>its process came to a sudden end</source>
        <translation>son processus s’est arrêté brusquement</translation>
    </message>
    <message>
        <source>its quote stands {often} in the text; it is “{quote}”</source>
        <translation>sa citation se trouve {often} dans le texte&#xa0;; c’est «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>its text holds characters that are none</source>
        <translation>son texte contient des caractères qui n’en sont pas</translation>
    </message>
    <message>
        <source>its text is empty</source>
        <translation>le texte est vide</translation>
    </message>
    <message>
        <source>its words are others than those in the table</source>
        <translation>ses mots ne sont pas ceux du tableau</translation>
    </message>
    <message>
        <source>label “{label}” is not in the scheme</source>
        <translation>l’étiquette «&#xa0;{label}&#xa0;» n’est pas dans le schéma</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>line {number} belongs to another project or scheme than the file {head} beside it</source>
        <translation>la ligne {number} est d’un autre projet ou schéma que le fichier {head} à côté</translation>
    </message>
    <message>
        <source>line {number} of it is no JSON</source>
        <translation>sa ligne {number} n’est pas du JSON</translation>
    </message>
    <message>
        <source>line {number} of it is no object</source>
        <translation>sa ligne {number} n’est pas un objet</translation>
    </message>
    <message>
        <source>line {number}: it is no JSON object: {error}</source>
        <translation>ligne {number}&#xa0;: ce n’est pas un objet JSON&#xa0;: {error}</translation>
    </message>
    <message>
        <source>meta tag {name}</source>
        <translation>balise meta {name}</translation>
    </message>
    <message>
        <source>milliseconds is {milliseconds}, which is no length of time</source>
        <translation>milliseconds vaut {milliseconds}, ce qui n’est pas une durée</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>plusieurs fois</translation>
    </message>
    <message>
        <source>no article was found on the page</source>
        <translation>aucun article n’a été trouvé dans la page</translation>
    </message>
    <message>
        <source>no column of it holds texts</source>
        <translation>aucune colonne ne contient de textes</translation>
    </message>
    <message>
        <source>no row has a text in the column “{name}”</source>
        <translation>aucune ligne n’a de texte dans la colonne «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing in it can be read ({first})</source>
        <translation>rien n’y est lisible ({first})</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>of another origin</source>
        <translation>d’une autre origine</translation>
    </message>
    <message>
        <source>published is “{published}”, not a date as YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>published est «&#xa0;{published}&#xa0;», pas une date AAAA, AAAA-MM ou AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>reading Outlook’s messages needs the extra “msg”</source>
        <translation>lire les messages Outlook demande l’extra «&#xa0;msg&#xa0;»</translation>
    </message>
    <message>
        <source>reading it came to a sudden end</source>
        <translation>la lecture s’est arrêtée brusquement</translation>
    </message>
    <message>
        <source>reading it takes more memory than a file may</source>
        <translation>sa lecture demande plus de mémoire qu’un fichier n’en peut prendre</translation>
    </message>
    <message>
        <source>reading it took longer than {seconds} seconds</source>
        <translation>sa lecture a duré plus de {seconds} secondes</translation>
    </message>
    <message>
        <source>relation type “{type}” is not in the scheme</source>
        <translation>le type de lien «&#xa0;{type}&#xa0;» n’est pas dans le schéma</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>row {number}: “{word}” is no review; write keep, delete or question</source>
        <translation>rangée {number}&#xa0;: «&#xa0;{word}&#xa0;» n’est pas une relecture&#xa0;; écrivez keep, delete ou question</translation>
    </message>
    <message>
        <source>source.sha256 is not a SHA-256 in lower-case hexadecimal</source>
        <translation>source.sha256 n’est pas un SHA-256 en hexadécimal minuscule</translation>
    </message>
    <message>
        <source>spaCy did not answer in {seconds} seconds. What the others propose is shown.</source>
        <translation>spaCy n’a pas répondu en {seconds} secondes. Ce que les autres proposent est affiché.</translation>
    </message>
    <message>
        <source>spaCy or its model failed: {error}. What the others propose is shown. Install a model that goes with this spaCy, as docs/suggesters.md says, or switch this source off.</source>
        <translation>spaCy ou son modèle a échoué&#xa0;: {error}. Ce que les autres proposent est affiché. Installez un modèle qui convient à ce spaCy, comme le dit docs/suggesters.md, ou désactivez cette source.</translation>
    </message>
    <message>
        <source>spans {spans} are empty, not in order, or overlap</source>
        <translation>les extraits {spans} sont vides, en désordre ou se chevauchent</translation>
    </message>
    <message>
        <source>spans {spans}: {found}; it is “{quote}”</source>
        <translation>extraits {spans}&#xa0;: {found}&#xa0;; c’est «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>text begins with a byte order mark or has line ends other than LF</source>
        <translation>text commence par un indicateur d’ordre des octets ou a d’autres fins de ligne que LF</translation>
    </message>
    <message>
        <source>text holds NUL characters</source>
        <translation>text contient des caractères NUL</translation>
    </message>
    <message>
        <source>text holds lone surrogates</source>
        <translation>text contient des demi-caractères isolés</translation>
    </message>
    <message>
        <source>text is empty</source>
        <translation>text est vide</translation>
    </message>
    <message>
        <source>text_length is {text_length}, but the text has {length} code points</source>
        <translation>text_length vaut {text_length}, mais le texte a {length} points de code</translation>
    </message>
    <message>
        <source>text_sha256 is not the SHA-256 of the text; one of them was changed</source>
        <translation>text_sha256 n’est pas le SHA-256 du texte&#xa0;; l’un des deux a été modifié</translation>
    </message>
    <message>
        <source>the attribute “{name}”</source>
        <translation>l’attribut «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the book’s package</source>
        <translation>description du livre</translation>
    </message>
    <message>
        <source>the file’s properties</source>
        <translation>propriétés du fichier</translation>
    </message>
    <message>
        <source>the first row has no column “{column}”; it needs “id” and “review”</source>
        <translation>la première rangée n’a pas de colonne «&#xa0;{column}&#xa0;»&#xa0;; il faut «&#xa0;id&#xa0;» et «&#xa0;review&#xa0;»</translation>
    </message>
    <message>
        <source>the first {count} problems are</source>
        <translation>les {count} premiers problèmes sont</translation>
    </message>
    <message>
        <source>the label “{label}” has other attributes</source>
        <translation>l’étiquette «&#xa0;{label}&#xa0;» a d’autres attributs</translation>
    </message>
    <message>
        <source>the label “{name}”</source>
        <translation>l’étiquette «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the label “{name}” ({count})</source>
        <translation>l’étiquette «&#xa0;{name}&#xa0;» ({count})</translation>
    </message>
    <message>
        <source>the message’s header</source>
        <translation>en-tête du message</translation>
    </message>
    <message>
        <source>the page, a guess</source>
        <translation>la page, une supposition</translation>
    </message>
    <message>
        <source>the page’s lang</source>
        <translation>attribut lang de la page</translation>
    </message>
    <message>
        <source>the quote does not match its offsets and, with its context, stands {often} in the text</source>
        <translation>la citation ne correspond pas à sa position et, avec son contexte, se trouve {often} dans le texte</translation>
    </message>
    <message>
        <source>the quote does not match its spans, nor has it as many parts</source>
        <translation>la citation ne correspond pas à ses extraits et n’a pas autant de parties</translation>
    </message>
    <message>
        <source>the relation “{name}” ({count})</source>
        <translation>la relation «&#xa0;{name}&#xa0;» ({count})</translation>
    </message>
    <message>
        <source>the relation “{name}” from “{label}”</source>
        <translation>la relation «&#xa0;{name}&#xa0;» depuis «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>the relation “{name}” has other attributes</source>
        <translation>le lien «&#xa0;{name}&#xa0;» a d’autres attributs</translation>
    </message>
    <message>
        <source>the relation “{name}” joins other labels</source>
        <translation>le lien «&#xa0;{name}&#xa0;» relie d’autres étiquettes</translation>
    </message>
    <message>
        <source>the relation “{name}” to “{label}”</source>
        <translation>la relation «&#xa0;{name}&#xa0;» vers «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>the system did not let a process read it ({error})</source>
        <translation>le système n’a pas laissé un processus le lire ({error})</translation>
    </message>
    <message>
        <source>the text of “{source}” is not in the file</source>
        <translation>le texte de «&#xa0;{source}&#xa0;» n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>the web archive</source>
        <translation>archive web</translation>
    </message>
    <message>
        <source>the words of the text</source>
        <translation>les mots du texte</translation>
    </message>
    <message>
        <source>there is no CAS (.xmi or .json) in “{name}”</source>
        <translation>il n’y a pas de CAS (.xmi ou .json) dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no TypeSystem.xml beside “{name}”, which says what its types are</source>
        <translation>il n’y a pas à côté de «&#xa0;{name}&#xa0;» de TypeSystem.xml, qui dit quels sont ses types</translation>
    </message>
    <message>
        <source>there is no file *.tsv in “{name}”</source>
        <translation>il n’y a pas de fichier *.tsv dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no file in it that can be read</source>
        <translation>il ne contient aucun fichier lisible</translation>
    </message>
    <message>
        <source>there is no message with text in it</source>
        <translation>il ne contient aucun message avec du texte</translation>
    </message>
    <message>
        <source>there is no page with an article in it</source>
        <translation>il ne contient aucune page avec un article</translation>
    </message>
    <message>
        <source>there is no project.qde in it</source>
        <translation>il n’y a pas de project.qde dedans</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>il ne contient pas de texte</translation>
    </message>
    <message>
        <source>there is no text on the page</source>
        <translation>la page ne contient pas de texte</translation>
    </message>
    <message>
        <source>this is wrong in it</source>
        <translation>voici ce qui ne va pas</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>time tag</source>
        <translation>balise time</translation>
    </message>
    <message>
        <source>title tag</source>
        <translation>balise title</translation>
    </message>
    <message>
        <source>when the page was archived</source>
        <translation>date d’archivage de la page</translation>
    </message>
    <message>
        <source>with another label</source>
        <translation>avec une autre étiquette</translation>
    </message>
    <message>
        <source>{choices} for the attribute “{name}”</source>
        <translation>{choices} pour l’attribut «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{end} is a {label}, but “{type}” wants one of {allowed}</source>
        <translation>{end} est {label}, mais «&#xa0;{type}&#xa0;» demande l’un de&#xa0;: {allowed}</translation>
    </message>
    <message>
        <source>{end} {id} is not an annotation there</source>
        <translation>{end} {id} n’y est pas une annotation</translation>
    </message>
    <message>
        <source>{lines} answered “{answer}”: only the text was taken.</source>
        <translation>Seul le texte a été pris, réponse «&#xa0;{answer}&#xa0;»&#xa0;: {lines}.</translation>
    </message>
    <message>
        <source>{member} is “{value}”, not a time in UTC such as 2026-11-21T20:15:03Z</source>
        <translation>{member} est «&#xa0;{value}&#xa0;», pas une heure UTC comme 2026-11-21T20:15:03Z</translation>
    </message>
    <message>
        <source>{member} {id} is not among the annotators</source>
        <translation>{member} {id} n’est pas parmi les annotateurs</translation>
    </message>
    <message>
        <source>{name} has a document type, which no such file needs</source>
        <translation>{name} a un type de document, dont aucun fichier de ce genre n’a besoin</translation>
    </message>
    <message>
        <source>{name} is no XML: {error}</source>
        <translation>{name} n’est pas du XML&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{name} is there twice</source>
        <translation>{name} y est deux fois</translation>
    </message>
    <message>
        <source>{name}, line {number}: “{words}” has no tag after its token</source>
        <translation>{name}, ligne {number}&#xa0;: «&#xa0;{words}&#xa0;» n’a pas d’étiquette après son mot</translation>
    </message>
    <message>
        <source>{news} of the label “{name}”</source>
        <translation>{news} de l’étiquette «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{news} of the relation “{name}”</source>
        <translation>{news} de la relation «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{place}: a coding names no code of the project; it was left out.</source>
        <translation>{place}&#xa0;: un codage ne nomme aucun code du projet&#xa0;; il a été omis.</translation>
    </message>
    <message>
        <source>{place}: a relation has an end that is no annotation; it was left out.</source>
        <translation>{place}&#xa0;: une relation a une extrémité qui n’est pas une annotation&#xa0;; elle a été omise.</translation>
    </message>
    <message>
        <source>{place}: a selection has no whole numbers as startPosition and endPosition</source>
        <translation>{place}&#xa0;: une sélection n’a pas de nombres entiers comme startPosition et endPosition</translation>
    </message>
    <message>
        <source>{place}: it has no spans “{key}”, so its entities were taken.</source>
        <translation>{place}&#xa0;: pas de segments «&#xa0;{key}&#xa0;»&#xa0;; ses entités ont été prises.</translation>
    </message>
    <message>
        <source>{place}: it has no text; it was left out.</source>
        <translation>{place}&#xa0;: pas de texte&#xa0;; omis.</translation>
    </message>
    <message>
        <source>{place}: it has no “{member}”</source>
        <translation>{place}&#xa0;: il n’y a pas de «&#xa0;{member}&#xa0;»</translation>
    </message>
    <message>
        <source>{place}: it has {count} labels; the first was taken.</source>
        <translation>{place}&#xa0;: {count} étiquettes&#xa0;; la première a été prise.</translation>
    </message>
    <message>
        <source>{place}: it is no token with its place, such as 1-1, 0-4, word</source>
        <translation>{place}&#xa0;: ce n’est pas un mot avec sa place, comme 1-1, 0-4, word</translation>
    </message>
    <message>
        <source>{place}: its data has no “{field}”; say which it is with the option text; there are: {names}</source>
        <translation>{place}&#xa0;: ses données n’ont pas de «&#xa0;{field}&#xa0;»&#xa0;; dites lequel avec l’option text&#xa0;; il y a&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{place}: left out, for they are of single words or link what is not marked: {shown}.</source>
        <translation>{place}&#xa0;: omis, car ils portent sur des mots isolés ou relient ce qui n’est pas marqué&#xa0;: {shown}.</translation>
    </message>
    <message>
        <source>{place}: left out: {comments}.</source>
        <translation>{place}&#xa0;: omis&#xa0;: {comments}.</translation>
    </message>
    <message>
        <source>{place}: left out: {relations} of spans that are gone.</source>
        <translation>{place}&#xa0;: omises, leurs segments ont disparu&#xa0;: {relations}.</translation>
    </message>
    <message>
        <source>{place}: the attribute of {name} was left out.</source>
        <translation>{place}&#xa0;: l’attribut de {name} a été omis.</translation>
    </message>
    <message>
        <source>{place}: the sentence “{words}” begins within the one before it</source>
        <translation>{place}&#xa0;: la phrase «&#xa0;{words}&#xa0;» commence dans la précédente</translation>
    </message>
    <message>
        <source>{place}: the sentence “{words}” begins {gap} characters after the one before it</source>
        <translation>{place}&#xa0;: la phrase «&#xa0;{words}&#xa0;» commence {gap} caractères après la précédente</translation>
    </message>
    <message>
        <source>{place}: {other} says something else of the same annotation</source>
        <translation>{place}&#xa0;: {other} dit autre chose de la même annotation</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{place}: {problem}.</source>
        <translation>{place}&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{place}: {problem}; it was left out.</source>
        <translation>{place}&#xa0;: {problem}&#xa0;; omis.</translation>
    </message>
    <message>
        <source>{place}: {start} and {end} are {first} and {second}, not whole numbers</source>
        <translation>{place}&#xa0;: {start} et {end} sont {first} et {second}, pas des nombres entiers</translation>
    </message>
    <message>
        <source>{place}: {value} is not a span such as [3, 8, &quot;claim&quot;]</source>
        <translation>{place}&#xa0;: {value} n’est pas un extrait comme [3, 8, &quot;claim&quot;]</translation>
    </message>
    <message>
        <source>{place}: “{quote}” was found by its quote; its offsets were others.</source>
        <translation>{place}&#xa0;: «&#xa0;{quote}&#xa0;» a été trouvé par sa citation&#xa0;; ses positions étaient autres.</translation>
    </message>
    <message>
        <source>{place}: “{quote}” was left as it is: {reason}.</source>
        <translation>{place}&#xa0;: «&#xa0;{quote}&#xa0;» est resté tel quel&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{place}: “{tag}” is no tag such as B-claim, I-claim or O</source>
        <translation>{place}&#xa0;: «&#xa0;{tag}&#xa0;» n’est pas un tag comme B-claim, I-claim ou O</translation>
    </message>
    <message>
        <source>{place}it is not sound JSON in UTF-8: {error}</source>
        <translation>{place}ce n’est pas du JSON valide en UTF-8&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{start} to {end} is not a stretch of the text, which has {length} characters</source>
        <translation>{start} à {end} n’est pas un passage du texte, qui a {length} caractères</translation>
    </message>
    <message>
        <source>{title} cannot {role} at a {label}, only at {names}. Nothing was changed.</source>
        <translation>{title}&#xa0;: {role} ne peut pas être {label}, seulement {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{what} has no attribute “{name}”; it has {value}. Nothing was changed.</source>
        <translation>{what} n’a pas d’attribut «&#xa0;{name}&#xa0;»&#xa0;; il y a {value}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{where}it is not in UTF-8</source>
        <translation>{where}ce n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>{where}line 1: it does not begin with “#FORMAT=WebAnno TSV 3”</source>
        <translation>{where}ligne 1&#xa0;: elle ne commence pas par «&#xa0;#FORMAT=WebAnno TSV 3&#xa0;»</translation>
    </message>
    <message>
        <source>“{codec}” is a folder of files. Nothing was exported. Say which folder to make.</source>
        <translation>«&#xa0;{codec}&#xa0;» est un dossier de fichiers. Rien n’a été exporté. Dites quel dossier créer.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of entity; there are {names}. Nothing was changed.</source>
        <translation>«&#xa0;{kind}&#xa0;» n’est pas une sorte d’entité&#xa0;; il y a {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as text: it holds NUL characters. Nothing was added from it. If it is a text, choose its encoding; otherwise save it as text first.</source>
        <translation>«&#xa0;{name}&#xa0;» ne se lit pas comme texte&#xa0;: il contient des caractères nuls. Rien n’en a été ajouté. Si c’est un texte, choisissez son codage&#xa0;; sinon enregistrez-le d’abord comme texte.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written ({error}). The last edit was not made; everything before it is safe. See that the disk is still there and try again.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut être ni lu ni écrit ({error}). La dernière modification n’a pas été faite&#xa0;; tout ce qui précède est sauf. Vérifiez que le disque est toujours là et réessayez.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {kind}: {error}</source>
        <translation>«&#xa0;{name}&#xa0;» est illisible&#xa0;: {kind}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}. Nothing was imported. Check that the file is there and may be read.</source>
        <translation>«&#xa0;{name}&#xa0;» est illisible&#xa0;: {reason}. Rien n’a été importé. Vérifiez que le fichier est là et peut être lu.</translation>
    </message>
    <message>
        <source>“{name}” does not fit the option “{option}”; there are: {value}. Nothing was exported.</source>
        <translation>«&#xa0;{name}&#xa0;» ne convient pas à l’option «&#xa0;{option}&#xa0;»&#xa0;; il y a&#xa0;: {value}. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>“{name}” has no option “{key}” here; {there}. Nothing was done.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas ici d’option «&#xa0;{key}&#xa0;»&#xa0;; {there}. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>“{name}” has no “{text}” beside it; it was left out.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas «&#xa0;{text}&#xa0;» à côté&#xa0;; il a été omis.</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; a file of this kind may have {most} MB at most. Nothing was added from it. Split it into smaller files.</source>
        <translation>«&#xa0;{name}&#xa0;» a {megabytes} Mo&#xa0;; un fichier de ce genre peut en avoir {most} au plus. Rien n’en a été ajouté. Partagez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>“{name}” holds a {kind} named “{found}”, which no Annotator project has. It was not opened, and nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» contient un {kind} nommé «&#xa0;{found}&#xa0;», qu’aucun projet Annotator ne contient. Il n’a pas été ouvert et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” holds half an edit, for a program ended in the middle of an edit. Nothing was changed. Open it once for writing: that takes the half edit back, and everything before it is safe.</source>
        <translation>«&#xa0;{name}&#xa0;» contient une demi-modification&#xa0;: un programme s’est arrêté au milieu. Rien n’a été modifié. Ouvrez-le une fois en écriture&#xa0;: la demi-modification est retirée, et tout ce qui précède est sauf.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Nothing was added from it. Choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas de texte. Rien n’en a été ajouté. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not an Annotator project. Nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» est la base de données d’un autre programme, pas un projet Annotator. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is a suggester of this program already. Nothing was imported. Give the source another name.</source>
        <translation>« {name} » est déjà une source de ce programme. Rien n’a été importé. Donnez un autre nom à la source.</translation>
    </message>
    <message>
        <source>“{name}” is already there. Nothing was changed. Choose another name, or open it.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà. Rien n’a été modifié. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>“{name}” is already there. Nothing was written. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà. Rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {found}. Nothing was changed. Open a copy made earlier.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: {found}. Rien n’a été modifié. Ouvrez une copie antérieure.</translation>
    </message>
    <message>
        <source>“{name}” is from an older version and is read-only, so it cannot be brought up to date. Nothing was changed. Copy it to a folder you can write to and open the copy.</source>
        <translation>«&#xa0;{name}&#xa0;» vient d’une version plus ancienne et est en lecture seule&#xa0;; il ne peut pas être mis à jour. Rien n’a été modifié. Copiez-le dans un dossier où vous pouvez écrire et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“{name}” is no DocBin of spaCy&apos;s: {kind}: {error}</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un DocBin de spaCy&#xa0;: {kind}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>“{name}” is no JSON CAS; it was left out.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un CAS JSON&#xa0;; il a été omis.</translation>
    </message>
    <message>
        <source>“{name}” is no list of labels: {error}. Nothing was imported. Write it as JSON, such as {&quot;PER&quot;: &quot;speaker&quot;}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une liste d’étiquettes&#xa0;: {error}. Rien n’a été importé. Écrivez-la en JSON, comme {&quot;PER&quot;: &quot;speaker&quot;}.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8, as brat&apos;s files are: {reason} at byte {start}. Nothing was imported. Convert it first.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas en UTF-8, comme le sont les fichiers de brat&#xa0;: {reason} à l’octet {start}. Rien n’a été importé. Convertissez-le d’abord.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8: {reason} at byte {byte}</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas en UTF-8&#xa0;: {reason} à l’octet {byte}</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Nothing was added from it. Choose a file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier. Rien n’en a été ajouté. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not a text that can be read{what}. Nothing was added from it. If it is a text, choose its encoding; otherwise save it as text first.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un texte lisible{what}. Rien n’en a été ajouté. Si c’est un texte, choisissez son codage&#xa0;; sinon enregistrez-le d’abord comme texte.</translation>
    </message>
    <message>
        <source>“{name}” is not an Annotator project. Nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un projet Annotator. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is not in {title}{place}. Nothing was added from it. Choose another encoding.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas en {title}{place}. Rien n’en a été ajouté. Choisissez un autre codage.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only. Nothing was changed. Save a copy in a folder you can write to, and work there.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert en lecture seule. Rien n’a été modifié. Enregistrez une copie dans un dossier où vous pouvez écrire, et travaillez-y.</translation>
    </message>
    <message>
        <source>“{name}” is read-only. The edit was not made. Save a copy in a folder you can write to.</source>
        <translation>«&#xa0;{name}&#xa0;» est en lecture seule. La modification n’a pas été faite. Enregistrez une copie dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>“{name}” was deleted, moved or replaced while it was open. Nothing more is written to it. Put the file back, or save a copy of what is open here.</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimé, déplacé ou remplacé pendant qu’il était ouvert. Rien n’y est plus écrit. Remettez le fichier en place, ou enregistrez une copie de ce qui est ouvert ici.</translation>
    </message>
    <message>
        <source>“{name}” was left out: {what}. Nothing was added from it. {advice}</source>
        <translation>«&#xa0;{name}&#xa0;» a été laissé de côté&#xa0;: {what}. Rien n’en a été ajouté. {advice}</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Annotator (file version {version}, this program knows {known}). Nothing was changed. Install the newer version to open it.</source>
        <translation>«&#xa0;{name}&#xa0;» a été fait par une version plus récente d’Annotator (version de fichier {version}&#xa0;; ce programme connaît {known}). Rien n’a été modifié. Installez la nouvelle version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: {reason}. Choose another place.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être créé&#xa0;: {reason}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}. Nothing was imported.</source>
        <translation>«&#xa0;{path}&#xa0;» est illisible&#xa0;: {reason}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing was exported. Choose another place.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être écrit&#xa0;: {reason}. Rien n’a été exporté. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{path}” could not be read ({error}). Nothing was added from it. Try again.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être lu ({error}). Rien n’en a été ajouté. Réessayez.</translation>
    </message>
    <message>
        <source>“{path}” does not exist. See whether it was moved or renamed.</source>
        <translation>«&#xa0;{path}&#xa0;» n’existe pas. Voyez s’il a été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a project.</source>
        <translation>«&#xa0;{path}&#xa0;» est un dossier, pas un projet.</translation>
    </message>
    <message>
        <source>“{path}” is no splits.jsonl: {error}. Nothing was exported.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un splits.jsonl&#xa0;: {error}. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>“{path}” is there already. Nothing was exported. This format makes a folder; name one that is not there or is empty.</source>
        <translation>«&#xa0;{path}&#xa0;» existe déjà. Rien n’a été exporté. Ce format crée un dossier&#xa0;; nommez-en un qui n’existe pas ou qui est vide.</translation>
    </message>
    <message>
        <source>“{path}” names the side “{min}”. Nothing was exported.</source>
        <translation>«&#xa0;{path}&#xa0;» nomme la part «&#xa0;{min}&#xa0;». Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>“{path}” was not found. Nothing was added from it. Check the name.</source>
        <translation>«&#xa0;{path}&#xa0;» est introuvable. Rien n’en a été ajouté. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>“{published}” is not a date. Write 2023, 2023-02 or 2023-02-08. Nothing was changed.</source>
        <translation>«&#xa0;{published}&#xa0;» n’est pas une date. Écrivez 2023, 2023-02 ou 2023-02-08. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{quote}” ({label}, {id}) differs from the annotation here, which was kept.</source>
        <translation>«&#xa0;{quote}&#xa0;» ({label}, {id}) diffère de l’annotation d’ici, qui a été conservée.</translation>
    </message>
    <message>
        <source>“{quote}” ({label}, {id}) was found by its quote: its spans were {before} and are {after}.</source>
        <translation>«&#xa0;{quote}&#xa0;» ({label}, {id}) a été trouvé par sa citation&#xa0;: ses segments étaient {before} et sont {after}.</translation>
    </message>
    <message>
        <source>“{quote}” is not what stands at {spans}</source>
        <translation>«&#xa0;{quote}&#xa0;» n’est pas ce qui se trouve à {spans}</translation>
    </message>
    <message>
        <source>“{target}” cannot be written: {reason}. Choose another place.</source>
        <translation>«&#xa0;{target}&#xa0;» ne peut pas être écrit&#xa0;: {reason}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{text}” does not fit the option “split”; write three whole numbers that make 100, such as 80/10/10, for train, dev and test. Nothing was exported.</source>
        <translation>«&#xa0;{text}&#xa0;» ne convient pas à l’option «&#xa0;split&#xa0;»&#xa0;; écrivez trois nombres entiers qui font 100, comme 80/10/10, pour train, dev et test. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>“{text}” does not fit {name}: {problem}. Nothing was changed.</source>
        <translation>«&#xa0;{text}&#xa0;» ne convient pas à {name}&#xa0;: {problem}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{text}” is no external id. Nothing was changed. Write a Wikidata item such as Q42, its address, or BASE:ID.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un identifiant externe. Rien n’a été modifié. Écrivez un élément de Wikidata comme Q42, son adresse, ou BASE:ID.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the attribute “{name}” and was left out</source>
        <translation>«&#xa0;{value}&#xa0;» ne convient pas à l’attribut «&#xa0;{name}&#xa0;» et a été omis</translation>
    </message>
    <message>
        <source>“{value}” does not fit {name}: {problem}. Nothing was changed.</source>
        <translation>«&#xa0;{value}&#xa0;» ne convient pas à {name}&#xa0;: {problem}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{wanted}” does not fit the option “{key}” of “{name}”; it takes: {values}. Nothing was done.</source>
        <translation>«&#xa0;{wanted}&#xa0;» ne convient pas à l’option «&#xa0;{key}&#xa0;» de «&#xa0;{name}&#xa0;»&#xa0;; elle accepte&#xa0;: {values}. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>“{words}” is not a label with offsets</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une étiquette avec positions</translation>
    </message>
    <message>
        <source>“{word}” is not among the words of “{lexicon}”. Nothing was changed.</source>
        <translation>«&#xa0;{word}&#xa0;» ne figure pas parmi les mots de «&#xa0;{lexicon}&#xa0;». Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>How the first article will look</source>
        <translation>L’aspect du premier article</translation>
    </message>
    <message>
        <source>It holds everything.</source>
        <translation>Il contient tout.</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>Le premier article</translation>
    </message>
    <message>
        <source>There is no article yet.</source>
        <translation>Il n’y a pas encore d’article.</translation>
    </message>
</context>
<context>
    <name>FigureValues</name>
    <message>
        <source>Correct the values (F2)</source>
        <translation>Corriger les valeurs (F2)</translation>
    </message>
    <message>
        <source>Figure: {words}</source>
        <translation>Effectif&#xa0;: {words}</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Pas encore de valeurs</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>, %Ln was/were there already</source>
        <translation>
            <numerusform>,&#xa0;%Ln y était déjà</numerusform>
            <numerusform>,&#xa0;%Ln y étaient déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>Ajouter un dossier d’articles</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Ajouter des articles</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln article(s)</source>
        <translation>
            <numerusform>%Ln article ajouté</numerusform>
            <numerusform>%Ln articles ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Ajout des articles</translation>
    </message>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>Projets Annotator (*{suffix})</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation>Articles ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Exporté dans {name}</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation importée</numerusform>
            <numerusform>%Ln annotations importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion importée</numerusform>
            <numerusform>%Ln suggestions importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removed the suggestions of {source}</source>
        <translation>Suggestions de {source} supprimées</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Annotations ({patterns});;All files (*)</source>
        <translation>Annotations ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop articles on it.</source>
        <translation>Ouvrez ou créez d’abord un projet, puis déposez-y des articles.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Reviews: {deleted} deleted, {questioned} questioned, {noted} notes written</source>
        <translation>Relectures&#xa0;: {deleted} supprimées, {questioned} mises en question, {noted} notes écrites</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved a copy: {name}</source>
        <translation>Copie enregistrée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article’s text first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord le texte d’un article.</translation>
    </message>
    <message>
        <source>This project is read-only. Save a copy, and add articles there.</source>
        <translation>Ce projet est en lecture seule. Enregistrez une copie et ajoutez-y les articles.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} sur {total}</translation>
    </message>
</context>
<context>
    <name>FindInArticle</name>
    <message>
        <source>Went on from the end of the article.</source>
        <translation>La recherche a repris à la fin de l’article.</translation>
    </message>
    <message>
        <source>Went on from the start of the article.</source>
        <translation>La recherche a repris au début de l’article.</translation>
    </message>
    <message>
        <source>“{words}” is not in this article.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas dans cet article.</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Needs the extra “{name}”</source>
        <translation>Demande le complément «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{title} (not installed)</source>
        <translation>{title} (non installé)</translation>
    </message>
</context>
<context>
    <name>FoundDetail</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>Add as a new version of {title}, with its annotations</source>
        <translation>Ajouter comme nouvelle version de {title}, avec ses annotations</translation>
    </message>
    <message>
        <source>Add as an article of its own ({share})</source>
        <translation>Ajouter comme article à part ({share})</translation>
    </message>
    <message>
        <source>Choose an encoding</source>
        <translation>Choisir un codage</translation>
    </message>
    <message>
        <source>Cut away</source>
        <translation>Retranché</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>&amp;Codage</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>First lines of the text</source>
        <translation>Premières lignes du texte</translation>
    </message>
    <message>
        <source>Menus, related articles and whatever else stands on the page come with it</source>
        <translation>Les menus, les articles liés et tout ce qui est sur la page viennent avec</translation>
    </message>
    <message>
        <source>Say which column holds the text, the title and so on</source>
        <translation>Dire quelle colonne contient le texte, le titre, etc.</translation>
    </message>
    <message>
        <source>Take the &amp;whole page</source>
        <translation>Prendre la page &amp;entière</translation>
    </message>
    <message>
        <source>What it is added as</source>
        <translation>Sous quelle forme c’est ajouté</translation>
    </message>
    <message>
        <source>{share} of it stands in {name} too, which is in this list.</source>
        <translation>{share} de ce texte se trouve aussi dans {name}, qui est dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln further character(s)</source>
        <translation>
            <numerusform>… et&#xa0;%Ln caractère de plus</numerusform>
            <numerusform>… et&#xa0;%Ln caractères de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundLines</name>
    <message numerus="yes">
        <source>%Ln more in this article</source>
        <translation>
            <numerusform>%Ln de plus dans cet article</numerusform>
            <numerusform>%Ln de plus dans cet article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidelineEdit</name>
    <message>
        <source>F1 shows it in the article. **Bold**, *italic*, - list, | table |</source>
        <translation>F1 l’affiche dans l’article. **Gras**, *italique*, - liste, | tableau |</translation>
    </message>
    <message>
        <source>Guideline as it is shown</source>
        <translation>Consigne telle qu’elle s’affiche</translation>
    </message>
    <message>
        <source>Guideline, in Markdown</source>
        <translation>Consigne, en Markdown</translation>
    </message>
    <message>
        <source>What counts, what does not, where the edges are, and an example of each.</source>
        <translation>Ce qui compte, ce qui ne compte pas, où sont les bords, et un exemple de chaque.</translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the guideline</source>
        <translation>Fermer la consigne</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Latest in this project</source>
        <translation>Les dernières de ce projet</translation>
    </message>
    <message>
        <source>Nothing is written about this label yet. The scheme editor is the place for it.</source>
        <translation>Rien n’est encore écrit sur cette étiquette. C’est l’éditeur de schéma qui sert à cela.</translation>
    </message>
    <message>
        <source>There is no example in this project yet</source>
        <translation>Il n’y a pas encore d’exemple dans ce projet</translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Guideline of {label}</source>
        <translation>Consigne de {label}</translation>
    </message>
</context>
<context>
    <name>HintStrip</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>Doing it again…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>{what}, {count} changes</source>
        <translation>{what}, {count} changements</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>&amp;Undo to here…</source>
        <translation>&amp;Annuler jusqu’ici…</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Tous les annotateurs</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go where it was done (Enter)</source>
        <translation>Aller où cela a été fait (Entrée)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Of which articles</source>
        <translation>De quels articles</translation>
    </message>
    <message>
        <source>There is no such edit.</source>
        <translation>Il n’y a pas de telle modification.</translation>
    </message>
    <message>
        <source>Undo every edit above the chosen one, in one step that can be undone</source>
        <translation>Annuler toutes les modifications au-dessus de celle choisie, en une étape qui peut être annulée</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Edits, newest first</source>
        <translation>Modifications, les plus récentes d’abord</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing of this edit is left to show.</source>
        <translation>Il ne reste rien à montrer de cette modification.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the project is as it was then.</source>
        <translation>Il n’y a rien à annuler&#xa0;: le projet est comme il était alors.</translation>
    </message>
    <message>
        <source>Went back before the last {count} edits</source>
        <translation>Retour avant les {count} dernières modifications</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have the text of another</source>
        <translation>
            <numerusform>%Ln a le texte d’un autre</numerusform>
            <numerusform>%Ln ont le texte d’un autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in the project already</source>
        <translation>
            <numerusform>%Ln est déjà dans le projet</numerusform>
            <numerusform>%Ln sont déjà dans le projet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are nearly the same as another</source>
        <translation>
            <numerusform>%Ln est presque le même qu’un autre</numerusform>
            <numerusform>%Ln sont presque les mêmes que d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln article(s)</source>
        <translation>
            <numerusform>&amp;Ajouter&#xa0;%Ln article</numerusform>
            <numerusform>&amp;Ajouter&#xa0;%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Ajouter des articles</translation>
    </message>
    <message>
        <source>All that are ne&amp;w</source>
        <translation>Tous les &amp;nouveaux</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Tous {}</translation>
    </message>
    <message>
        <source>Already there {}</source>
        <translation>Déjà présents {}</translation>
    </message>
    <message>
        <source>Cannot be read {}</source>
        <translation>Illisibles {}</translation>
    </message>
    <message>
        <source>New {}</source>
        <translation>Nouveaux {}</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Rien à ajouter</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>La lecture a été arrêtée</translation>
    </message>
    <message>
        <source>Same text {}</source>
        <translation>Même texte {}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The URL of {} is not a URL.</source>
        <translation>L’URL de {} n’est pas une URL.</translation>
    </message>
    <message>
        <source>The date of {} is not a date.</source>
        <translation>La date de {} n’est pas une date.</translation>
    </message>
    <message>
        <source>Which of them are listed</source>
        <translation>Lesquels sont affichés</translation>
    </message>
</context>
<context>
    <name>ImportSetDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Faire %Ln modification</numerusform>
            <numerusform>&amp;Faire %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;labels that the scheme does not have</source>
        <translation>Ajouter les &amp;étiquettes que le schéma n’a pas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import as &amp;suggestions of</source>
        <translation>Importer comme &amp;suggestions de</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Name of what found them, such as a model</source>
        <translation>Nom de ce qui les a trouvées, un modèle par exemple</translation>
    </message>
    <message>
        <source>Nothing becomes an annotation before somebody accepts it</source>
        <translation>Rien ne devient une annotation avant que quelqu’un ne l’accepte</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message>
        <source>Otherwise a set with such labels is refused, and nothing is imported</source>
        <translation>Sinon un jeu avec de telles étiquettes est refusé, et rien n’est importé</translation>
    </message>
    <message>
        <source>Read as: {purpose}.</source>
        <translation>Lu comme&#xa0;: {purpose}.</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>Le premier article</translation>
    </message>
    <message>
        <source>What would be changed here</source>
        <translation>Ce qui serait modifié ici</translation>
    </message>
    <message>
        <source>There is no article in it.</source>
        <translation>Il ne contient aucun article.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>No article is open. Add one with Ctrl+I.</source>
        <translation>Aucun article n’est ouvert. Ajoutez-en un avec Ctrl+I.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add words as a further span</source>
        <translation>Ajouter des mots comme extrait de plus</translation>
    </message>
    <message>
        <source>By character, by line</source>
        <translation>Par caractère, par ligne</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>Par mot</translation>
    </message>
    <message>
        <source>Click, click again</source>
        <translation>Clic, nouveau clic</translation>
    </message>
    <message>
        <source>Correcting the annotation in focus</source>
        <translation>Corriger l’annotation active</translation>
    </message>
    <message>
        <source>Ctrl+Shift+drag</source>
        <translation>Ctrl+Maj+glisser</translation>
    </message>
    <message>
        <source>Ctrl+Shift+← →</source>
        <translation>Ctrl+Maj+← →</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Ctrl+glisser</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Exact to the character</source>
        <translation>Au caractère près</translation>
    </message>
    <message>
        <source>Keys of Annotator</source>
        <translation>Raccourcis clavier d’Annotator</translation>
    </message>
    <message>
        <source>Leave the selection, the armed label, the focus</source>
        <translation>Quitter la sélection, l’étiquette armée, l’annotation active</translation>
    </message>
    <message>
        <source>Move an edge by a character</source>
        <translation>Déplacer un bord d’un caractère</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>Déplacer le curseur</translation>
    </message>
    <message>
        <source>Put in focus: the innermost, then the one around it</source>
        <translation>Activer&#xa0;: la plus intérieure, puis celle qui l’entoure</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Selecting words</source>
        <translation>Sélectionner des mots</translation>
    </message>
    <message>
        <source>Shift+A S D F</source>
        <translation>Maj+A S D F</translation>
    </message>
    <message>
        <source>Shift+← → ↑ ↓</source>
        <translation>Maj+← → ↑ ↓</translation>
    </message>
    <message>
        <source>Tag the selection; relabel the annotation in focus; else arm a label</source>
        <translation>Étiqueter la sélection&#xa0;; changer l’étiquette de l’annotation active&#xa0;; sinon armer une étiquette</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Take the speaker proposed for a new claim</source>
        <translation>Prendre le locuteur proposé pour une nouvelle affirmation</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The quotation, else the sentence</source>
        <translation>La citation, sinon la phrase</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>Triple clic</translation>
    </message>
    <message>
        <source>What is meant: the figure, the name, else the word</source>
        <translation>Ce qui est visé&#xa0;: l’effectif, le nom, sinon le mot</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>← → ↑ ↓ Home End</source>
        <translation>← → ↑ ↓ Origine Fin</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Find a key or what it does</source>
        <translation>Chercher une touche ou ce qu’elle fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No key has “{}”.</source>
        <translation>Aucune touche ne contient «&#xa0;{}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>&amp;Label</source>
        <translation>Éti&amp;quette</translation>
    </message>
    <message>
        <source>&amp;Relation type</source>
        <translation>&amp;Type de lien</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Add a label or a relation type</source>
        <translation>Ajouter une étiquette ou un type de lien</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels and relation types</source>
        <translation>Étiquettes et types de lien</translation>
    </message>
    <message>
        <source>Relation types</source>
        <translation>Types de lien</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>touche {key}</translation>
    </message>
    <message>
        <source>{count} relations</source>
        <translation>{count} liens</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Maj+V</translation>
    </message>
    <message>
        <source>Ctrl+↓</source>
        <translation>Ctrl+↓</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>accepte</translation>
    </message>
    <message>
        <source>add articles</source>
        <translation>ajouter des articles</translation>
    </message>
    <message>
        <source>adds a span</source>
        <translation>ajoute un extrait</translation>
    </message>
    <message>
        <source>arm a label</source>
        <translation>armer une étiquette</translation>
    </message>
    <message>
        <source>back to the article</source>
        <translation>retour à l’article</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>deletes</source>
        <translation>supprime</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>quitte</translation>
    </message>
    <message>
        <source>links</source>
        <translation>lier</translation>
    </message>
    <message>
        <source>move its edges</source>
        <translation>déplacer les bords</translation>
    </message>
    <message>
        <source>next annotation</source>
        <translation>annotation suivante</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>champ suivant</translation>
    </message>
    <message>
        <source>next suggestion</source>
        <translation>suggestion suivante</translation>
    </message>
    <message>
        <source>paste text</source>
        <translation>coller du texte</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>rejette</translation>
    </message>
    <message>
        <source>relabel</source>
        <translation>changer l’étiquette</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>changer</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiqueter</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>takes away</source>
        <translation>enlève</translation>
    </message>
    <message>
        <source>{label}{key}: tags the selection; without one, each drag tags. F1 or a right click: its guideline</source>
        <translation>{label}{key}&#xa0;: étiquette la sélection&#xa0;; sans elle, chaque glissé étiquette. F1 ou clic droit&#xa0;: sa consigne</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>&amp;Guideline</source>
        <translation>Consi&amp;gne</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Touche</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Éti&amp;quette</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>A passage with a line under it</source>
        <translation>Un passage souligné</translation>
    </message>
    <message>
        <source>Attrib&amp;utes</source>
        <translation>Attrib&amp;uts</translation>
    </message>
    <message>
        <source>Attrib&amp;utes ({})</source>
        <translation>Attrib&amp;uts ({})</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dra&amp;wn as</source>
        <translation>&amp;Dessin</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>What exports and the command line call it</source>
        <translation>Comment l’appellent les exports et la ligne de commande</translation>
    </message>
    <message>
        <source>Words in a box</source>
        <translation>Des mots encadrés</translation>
    </message>
    <message>
        <source>{key} · now {label}</source>
        <translation>{key} · maintenant {label}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnien</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurde</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>norvégien bokmål</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tadjik</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turkmène</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ouzbek</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>Finding suggestions in %Ln article(s)</source>
        <translation>
            <numerusform>Recherche de suggestions dans %Ln article</numerusform>
            <numerusform>Recherche de suggestions dans %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding suggestions in all articles</source>
        <translation>Recherche de suggestions dans tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln article(s).</source>
        <translation>
            <numerusform>Appris de %Ln article.</numerusform>
            <numerusform>Appris de %Ln articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from articles that are done</source>
        <translation>Apprentissage sur les articles terminés</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %Ln article(s)</source>
        <translation>
            <numerusform>%Ln article parcouru</numerusform>
            <numerusform>%Ln articles parcourus</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found is kept: looking again goes on from there.</source>
        <translation>Arrêté. Ce qui a été trouvé est conservé : une nouvelle recherche reprend à partir de là.</translation>
    </message>
    <message>
        <source>Suggestions are being looked for already; wait until that is done, or cancel it.</source>
        <translation>Des suggestions sont déjà recherchées ; attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>{looked}: nothing is proposed that nobody has decided on.</source>
        <translation>{looked} : il n’y a plus rien à décider.</translation>
    </message>
    <message>
        <source>{looked}: {found}. Open it and press Tab.</source>
        <translation>{looked}&#xa0;: {found}. Ouvrez-le et appuyez sur Tab.</translation>
    </message>
    <message>
        <source>{looked}: {found}. Open one and press Tab.</source>
        <translation>{looked} : {found}. Ouvrez-en un et appuyez sur Tab.</translation>
    </message>
    <message>
        <source>{looked}: {found}. Suggestions are hidden: H shows them.</source>
        <translation>{looked}&#xa0;: {found}. Les suggestions sont masquées&#xa0;: H les montre.</translation>
    </message>
    <message>
        <source>There is too little to learn from yet. Mark articles as done when all in them is annotated.</source>
        <translation>Il y a encore trop peu d’exemples. Marquez les articles comme terminés quand tout y est annoté.</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>A date, as 2023, 2023-02 or 2023-02-08</source>
        <translation>Une date, comme 2023, 2023-02 ou 2023-02-08</translation>
    </message>
    <message>
        <source>A whole number, as 20000 or 20,000</source>
        <translation>Un nombre entier, comme 20000 ou 20 000</translation>
    </message>
    <message>
        <source>Take the value away</source>
        <translation>Retirer la valeur</translation>
    </message>
</context>
<context>
    <name>LinkAcross</name>
    <message>
        <source>Only what is said can be linked to another article. Put a claim in focus first.</source>
        <translation>Seul ce qui est dit peut être lié à un autre article. Activez d’abord une affirmation.</translation>
    </message>
    <message>
        <source>This project is read-only: nothing can be linked.</source>
        <translation>Ce projet est en lecture seule&#xa0;: rien ne peut être lié.</translation>
    </message>
</context>
<context>
    <name>LinkCommands</name>
    <message>
        <source>Drag to what it shall be linked to, or click for letters (L)</source>
        <translation>Glissez vers ce à quoi la lier, ou cliquez pour voir des lettres (L)</translation>
    </message>
    <message>
        <source>Link to (type or click): “{words}”</source>
        <translation>Lier à (tapez ou cliquez)&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The scheme has no links for “{label}”.</source>
        <translation>Le schéma n’a pas de liens pour «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing near that it could be linked to.</source>
        <translation>Il n’y a rien à proximité à quoi la lier.</translation>
    </message>
    <message>
        <source>This project is read-only: nothing can be linked.</source>
        <translation>Ce projet est en lecture seule&#xa0;: rien ne peut être lié.</translation>
    </message>
    <message>
        <source>{relation}: another end (type or click)</source>
        <translation>{relation}&#xa0;: autre extrémité (tapez ou cliquez)</translation>
    </message>
</context>
<context>
    <name>LinkMode</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How is it linked to “{words}”?</source>
        <translation>Quel est le lien avec «&#xa0;{words}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Source not named</source>
        <translation>Source non nommée</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Another program is writing to the project. Your edits follow as soon as it is done.</source>
        <translation>Un autre programme écrit dans le projet. Vos modifications suivront dès qu’il aura fini.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Texte à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The project is large and still being checked. Your edits follow as soon as that is done.</source>
        <translation>Le projet est volumineux et encore en cours de vérification. Vos modifications suivront dès que ce sera fait.</translation>
    </message>
    <message>
        <source>This project is read-only: you can read and export. Save a copy to work on it.</source>
        <translation>Ce projet est en lecture seule&#xa0;: vous pouvez lire et exporter. Enregistrez une copie pour y travailler.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{title} (read-only)</source>
        <translation>{title} (lecture seule)</translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, for nobody said who annotates. It is under “Recent projects”.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ouvert, car personne n’a dit qui annote. Il se trouve sous «&#xa0;Projets récents&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Rétablir&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Annuler&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>{name} (moved or deleted)</source>
        <translation>{name} (déplacé ou supprimé)</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>After that there is</source>
        <translation>Après cela il y a</translation>
    </message>
    <message>
        <source>Are the two the same?</source>
        <translation>Est-ce la même entité&#xa0;?</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <translation>Fusionner des entités</translation>
    </message>
    <message>
        <source>No longer known as {names}</source>
        <translation>Plus connue comme {names}</translation>
    </message>
    <message>
        <source>Which name stays?</source>
        <translation>Quel nom reste&#xa0;?</translation>
    </message>
    <message>
        <source>also called {names}</source>
        <translation>appelée aussi {names}</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>À propos de cet article</translation>
    </message>
    <message>
        <source>From the file {}. The text itself stays as it is.</source>
        <translation>Du fichier {}. Le texte lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Title, byline, date</source>
        <translation>Titre, auteurs, date</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>É&amp;diteur</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>2023, 2023-02 or 2023-02-08</source>
        <translation>2023, 2023-02 ou 2023-02-08</translation>
    </message>
    <message>
        <source>B&amp;yline</source>
        <translation>&amp;Auteurs</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Noms séparés par des virgules</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note (M). Saved as you type; Esc goes back to the article.</source>
        <translation>Note (M). Enregistrée à mesure&#xa0;; Échap revient à l’article.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Annotations in this article</source>
        <translation>Annotations de cet article</translation>
    </message>
    <message>
        <source>In this article · {count}</source>
        <translation>Dans cet article · {count}</translation>
    </message>
    <message>
        <source>No {label} in this article yet</source>
        <translation>Pas encore de {label} dans cet article</translation>
    </message>
    <message>
        <source>Select words and choose a label</source>
        <translation>Sélectionnez des mots et choisissez une étiquette</translation>
    </message>
    <message>
        <source>Select words and press {first} to {last}</source>
        <translation>Sélectionnez des mots et appuyez sur {first} à {last}</translation>
    </message>
    <message>
        <source>Select words and press {key}</source>
        <translation>Sélectionnez des mots et appuyez sur {key}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>OwnColor</name>
    <message>
        <source>{title}: choose…</source>
        <translation>{title}&#xa0;: choisir…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Tag as {name}</source>
        <translation>Étiqueter comme {name}</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>impossible pour le moment</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>Rien ne s’appelle «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>Type what to do, or / and part of an article’s title</source>
        <translation>Tapez quoi faire, ou / et une partie d’un titre d’article</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Open the file with this password</source>
        <translation>Ouvrir le fichier avec ce mot de passe</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>Password, then Enter</source>
        <translation>Mot de passe, puis Entrée</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Annotator</source>
        <translation>&amp;Annotateur</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Open the last project at the start</source>
        <translation>&amp;Ouvrir le dernier projet au démarrage</translation>
    </message>
    <message>
        <source>&amp;Reading font</source>
        <translation>Police de &amp;lecture</translation>
    </message>
    <message>
        <source>An annotator needs a name. The last one is kept.</source>
        <translation>Un annotateur doit avoir un nom. Le dernier est conservé.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Automatic ({})</source>
        <translation>Automatique ({})</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Menus and dialogs are in this language from the next start on.</source>
        <translation>Les menus et les dialogues seront dans cette langue au prochain démarrage.</translation>
    </message>
    <message>
        <source>Over the first word of every annotation, beside its colour</source>
        <translation>Au-dessus du premier mot de chaque annotation, en plus de sa couleur</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Police de lecture</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Réduire les &amp;mouvements</translation>
    </message>
    <message>
        <source>Show each label’s &amp;key in the text</source>
        <translation>Montrer la to&amp;uche de chaque étiquette dans le texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Whose name stands beside new annotations.</source>
        <translation>Son nom accompagne les nouvelles annotations.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>It reads as </source>
        <translation>Cela se lit&#xa0;: </translation>
    </message>
    <message>
        <source>Preview on dark paper</source>
        <translation>Aperçu sur papier sombre</translation>
    </message>
    <message>
        <source>Preview on light paper</source>
        <translation>Aperçu sur papier clair</translation>
    </message>
</context>
<context>
    <name>PrintArticle</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>Imprimer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>{:,} of {:,}</source>
        <translation>{:,} sur {:,}</translation>
    </message>
    <message>
        <source>{done} of 1 article done</source>
        <translation>Terminés&#xa0;: {done} sur 1</translation>
    </message>
    <message>
        <source>{done} of {total} articles done</source>
        <translation>Terminés&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} articles shown</source>
        <translation>Affichés&#xa0;: {shown} sur {total}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>It was out of sight. Press again to change it.</source>
        <translation>C’était hors de vue. Appuyez de nouveau pour modifier.</translation>
    </message>
    <message>
        <source>Its edge was moved. To tag the words anew, press Esc first.</source>
        <translation>Le bord a été déplacé. Pour étiqueter ces mots à nouveau, appuyez d’abord sur Échap.</translation>
    </message>
    <message>
        <source>No further annotation that way. Ctrl+↑ and Ctrl+↓ go both ways.</source>
        <translation>Plus d’annotation dans ce sens. Ctrl+↑ et Ctrl+↓ vont dans les deux sens.</translation>
    </message>
    <message>
        <source>Nothing is tagged here yet.</source>
        <translation>Rien n’est encore étiqueté ici.</translation>
    </message>
    <message>
        <source>To add words to an annotation, put it in focus, select the words, press +.</source>
        <translation>Pour ajouter des mots à une annotation, activez-la, sélectionnez les mots, appuyez sur +.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from this list; the project stays where it is</source>
        <translation>Retirer de cette liste&#xa0;; le projet reste où il est</translation>
    </message>
    <message>
        <source>Remove {name} from this list</source>
        <translation>Retirer {name} de cette liste</translation>
    </message>
    <message>
        <source>moved or deleted</source>
        <translation>déplacé ou supprimé</translation>
    </message>
</context>
<context>
    <name>RelationPage</name>
    <message>
        <source>&amp;Ends at</source>
        <translation>&amp;Finit à</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Relation type</source>
        <translation>&amp;Type de lien</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>Attrib&amp;utes</source>
        <translation>Attrib&amp;uts</translation>
    </message>
    <message>
        <source>Attrib&amp;utes ({})</source>
        <translation>Attrib&amp;uts ({})</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Finit à</translation>
    </message>
    <message>
        <source>St&amp;arts at</source>
        <translation>&amp;Commence à</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Commence à</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Attributs…</translation>
    </message>
    <message>
        <source>&amp;Delete link</source>
        <translation>&amp;Supprimer le lien</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Re-point…</source>
        <translation>&amp;Rediriger…</translation>
    </message>
    <message>
        <source>Add a &amp;cue</source>
        <translation>Ajouter un mot &amp;introducteur</translation>
    </message>
    <message>
        <source>Change the link: {name}</source>
        <translation>Modifier le lien&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Change this link</source>
        <translation>Modifier ce lien</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Mot introducteur</translation>
    </message>
    <message>
        <source>Cue, such as “said”</source>
        <translation>Mot introducteur, comme «&#xa0;a dit&#xa0;»</translation>
    </message>
    <message>
        <source>Edit &amp;cue</source>
        <translation>Modifier le mot &amp;introducteur</translation>
    </message>
    <message>
        <source>Enter or a click goes there. Del deletes the link, F2 edits its cue.</source>
        <translation>Entrée ou un clic y va. Suppr supprime le lien, F2 modifie le mot introducteur.</translation>
    </message>
    <message>
        <source>in {article}</source>
        <translation>dans {article}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>RelationRows</name>
    <message>
        <source>+ Link</source>
        <translation>+ Lien</translation>
    </message>
    <message>
        <source>Link it to another annotation</source>
        <translation>La lier à une autre annotation</translation>
    </message>
    <message>
        <source>Link it to another annotation (L)</source>
        <translation>La lier à une autre annotation (L)</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Looking through the project</source>
        <translation>Parcours du projet</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln further mention(s) of {words}</source>
        <translation>
            <numerusform>%Ln autre mention de {words} étiquetée</numerusform>
            <numerusform>%Ln autres mentions de {words} étiquetées</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <source>There are no further mentions of {words}.</source>
        <translation>Il n’y a pas d’autre mention de {words}.</translation>
    </message>
</context>
<context>
    <name>RepeatsPanel</name>
    <message numerus="yes">
        <source>%Ln further mention(s) of {words}</source>
        <translation>
            <numerusform>%Ln autre mention de {words}</numerusform>
            <numerusform>%Ln autres mentions de {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>Further places</source>
        <translation>Autres occurrences</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter les majuscules</translation>
    </message>
    <message>
        <source>Space ticks or unticks, Enter tags what is ticked, Esc leaves.</source>
        <translation>Espace coche ou décoche, Entrée étiquette ce qui est coché, Échap quitte.</translation>
    </message>
    <message>
        <source>Tag nothing</source>
        <translation>Ne rien étiqueter</translation>
    </message>
    <message>
        <source>Tag nothing (Esc)</source>
        <translation>Ne rien étiqueter (Échap)</translation>
    </message>
    <message>
        <source>Tag {count}</source>
        <translation>Étiqueter {count}</translation>
    </message>
    <message>
        <source>There are no further mentions with these capitals.</source>
        <translation>Il n’y a pas d’autre mention avec ces majuscules.</translation>
    </message>
    <message numerus="yes">
        <source>{mentions} in %Ln article(s)</source>
        <translation>
            <numerusform>{mentions} dans %Ln article</numerusform>
            <numerusform>{mentions} dans %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message numerus="yes">
        <source>%Ln annotation(s) go(es) from {name} to {to}</source>
        <translation>
            <numerusform>%Ln annotation passe de {name} à {to}</numerusform>
            <numerusform>%Ln annotations passent de {name} à {to}</numerusform>
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
            <numerusform>%Ln annotation {name} est supprimée</numerusform>
            <numerusform>%Ln annotations {name} sont supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) go(es) from {name} to {to}</source>
        <translation>
            <numerusform>%Ln lien passe de {name} à {to}</numerusform>
            <numerusform>%Ln liens passent de {name} à {to}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) {name}</source>
        <translation>
            <numerusform>%Ln lien {name}</numerusform>
            <numerusform>%Ln liens {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) {name} is/are deleted</source>
        <translation>
            <numerusform>%Ln lien {name} est supprimé</numerusform>
            <numerusform>%Ln liens {name} sont supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of {name}</source>
        <translation>
            <numerusform>%Ln valeur de {name}</numerusform>
            <numerusform>%Ln valeurs de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln {name} is/are joined with the {to} on the same words, whose own values stay</source>
        <translation>
            <numerusform>%Ln {name} est réunie à {to} sur les mêmes mots, dont les valeurs restent</numerusform>
            <numerusform>%Ln {name} sont réunies à {to} sur les mêmes mots, dont les valeurs restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln {name}: {attribute} is removed</source>
        <translation>
            <numerusform>%Ln {name}&#xa0;: {attribute} est retiré</numerusform>
            <numerusform>%Ln {name}&#xa0;: {attribute} est retiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln {name}: {attribute} is written anew</source>
        <translation>
            <numerusform>%Ln {name}&#xa0;: {attribute} est réécrit</numerusform>
            <numerusform>%Ln {name}&#xa0;: {attribute} est réécrit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln {name}: {attribute} {value} does not fit and is removed</source>
        <translation>
            <numerusform>%Ln {name}&#xa0;: {attribute} {value} ne convient pas et est retiré</numerusform>
            <numerusform>%Ln {name}&#xa0;: {attribute} {value} ne convient pas et est retiré</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A choice of {attribute} is empty.</source>
        <translation>Un choix de {attribute} est vide.</translation>
    </message>
    <message>
        <source>A colour is six digits such as #c026d3.</source>
        <translation>Une couleur s’écrit en six chiffres, comme #c026d3.</translation>
    </message>
    <message>
        <source>All of it is one step; undo takes it back.</source>
        <translation>Le tout est une seule étape&#xa0;; annuler la défait.</translation>
    </message>
    <message>
        <source>An attribute’s name is empty, or has outer blanks, line breaks or a “=”.</source>
        <translation>Le nom d’un attribut est vide, ou contient des espaces aux bords, des sauts de ligne ou un «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>Another label has the same key.</source>
        <translation>Une autre étiquette a la même touche.</translation>
    </message>
    <message>
        <source>Another one has the same name.</source>
        <translation>Une autre porte le même nom.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Nette</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Delete {}?</source>
        <translation>Supprimer {}&#xa0;?</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>Elle n’a pas de titre.</translation>
    </message>
    <message>
        <source>Its name is empty, or has outer blanks, line breaks or a “=”.</source>
        <translation>Son nom est vide, ou contient des espaces aux bords, des sauts de ligne ou un «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>Lost: {words}</source>
        <translation>Perdu&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Make them {}</source>
        <translation>En faire&#xa0;: {}</translation>
    </message>
    <message>
        <source>Move them to {}</source>
        <translation>Les déplacer vers {}</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Sourde</translation>
    </message>
    <message>
        <source>No label is ticked at which it may end.</source>
        <translation>Aucune étiquette n’est cochée où il puisse finir.</translation>
    </message>
    <message>
        <source>No label is ticked at which it may start.</source>
        <translation>Aucune étiquette n’est cochée où il puisse commencer.</translation>
    </message>
    <message>
        <source>Remove the values</source>
        <translation>Retirer les valeurs</translation>
    </message>
    <message>
        <source>Save the scheme</source>
        <translation>Enregistrer le schéma</translation>
    </message>
    <message>
        <source>Saving loses annotations or values</source>
        <translation>L’enregistrement perd des annotations ou des valeurs</translation>
    </message>
    <message>
        <source>Set them to {}</source>
        <translation>Les mettre à {}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The scheme that you start from has no place for it.</source>
        <translation>Le schéma dont vous partez n’a pas de place pour cela.</translation>
    </message>
    <message>
        <source>Two attributes have the name {attribute}.</source>
        <translation>Deux attributs portent le nom {attribute}.</translation>
    </message>
    <message>
        <source>Two choices of {attribute} are the same.</source>
        <translation>Deux choix de {attribute} sont identiques.</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Que devient-il&#xa0;?</translation>
    </message>
    <message>
        <source>What becomes of what is tagged?</source>
        <translation>Que devient ce qui est étiqueté&#xa0;?</translation>
    </message>
    <message>
        <source>What is tagged follows</source>
        <translation>Ce qui est étiqueté suit</translation>
    </message>
    <message>
        <source>What saving does</source>
        <translation>Ce que fait l’enregistrement</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ambre</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>brique</translation>
    </message>
    <message>
        <source>bronze</source>
        <translation>bronze</translation>
    </message>
    <message>
        <source>for anybody</source>
        <translation>pour tout le monde</translation>
    </message>
    <message>
        <source>for eyes without blue (tritanopia)</source>
        <translation>pour des yeux sans bleu (tritanopie)</translation>
    </message>
    <message>
        <source>for eyes without green (deuteranopia)</source>
        <translation>pour des yeux sans vert (deutéranopie)</translation>
    </message>
    <message>
        <source>for eyes without red (protanopia)</source>
        <translation>pour des yeux sans rouge (protanopie)</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <source>lavender</source>
        <translation>lavande</translation>
    </message>
    <message>
        <source>lilac</source>
        <translation>lilas</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <source>mauve</source>
        <translation>mauve</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>mousse</translation>
    </message>
    <message>
        <source>navy</source>
        <translation>marine</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>olive</translation>
    </message>
    <message>
        <source>pine</source>
        <translation>sapin</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>prune</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>sage</source>
        <translation>sauge</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>sarcelle</translation>
    </message>
    <message>
        <source>wine</source>
        <translation>bordeaux</translation>
    </message>
    <message>
        <source>{attribute} has no choices.</source>
        <translation>{attribute} n’a pas de choix.</translation>
    </message>
</context>
<context>
    <name>SchemeCommands</name>
    <message>
        <source>It was not saved. The window says why.</source>
        <translation>Il n’a pas été enregistré. La fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>The scheme was changed.</source>
        <translation>Le schéma a été modifié.</translation>
    </message>
</context>
<context>
    <name>SchemeDialog</name>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>Un &amp;fichier…</translation>
    </message>
    <message>
        <source>An &amp;empty scheme</source>
        <translation>Un schéma &amp;vide</translation>
    </message>
    <message>
        <source>Leave the scheme as it is?</source>
        <translation>Laisser le schéma tel quel&#xa0;?</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New relation type</source>
        <translation>Nouveau type de lien</translation>
    </message>
    <message>
        <source>Save the scheme to a file</source>
        <translation>Enregistrer le schéma dans un fichier</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Schemes (*.json);;All files (*)</source>
        <translation>Schémas (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <source>Start from a file</source>
        <translation>Partir d’un fichier</translation>
    </message>
    <message>
        <source>The &amp;default scheme</source>
        <translation>Le schéma par &amp;défaut</translation>
    </message>
    <message>
        <source>There is no label yet. Add one, or start from another scheme.</source>
        <translation>Il n’y a pas encore d’étiquette. Ajoutez-en une, ou partez d’un autre schéma.</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>Ce que vous avez modifié ici n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Retour à l’article (Échap)</translation>
    </message>
    <message>
        <source>No article has {words}.</source>
        <translation>Aucun article ne contient {words}.</translation>
    </message>
    <message>
        <source>No quote has {words}.</source>
        <translation>Aucune citation ne contient {words}.</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Occurrences trouvées</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotes of which label</source>
        <translation>Citations de quelle étiquette</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Chercher dans tous les articles</translation>
    </message>
    <message>
        <source>Search the articles’ texts</source>
        <translation>Chercher dans les textes des articles</translation>
    </message>
    <message>
        <source>Search what is annotated</source>
        <translation>Chercher dans ce qui est annoté</translation>
    </message>
    <message>
        <source>Upper and lower case and accents do not count. Enter goes to a place, F4 to the next one.</source>
        <translation>La casse et les accents ne comptent pas. Entrée va à une occurrence, F4 à la suivante.</translation>
    </message>
    <message>
        <source>both words, anywhere</source>
        <translation>les deux mots, n’importe où</translation>
    </message>
    <message>
        <source>one of them, but not the other</source>
        <translation>l’un d’eux, mais pas l’autre</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>l’un d’eux, ou les deux</translation>
    </message>
    <message>
        <source>these words, one after the other</source>
        <translation>ces mots, l’un après l’autre</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>les mots qui commencent ainsi</translation>
    </message>
    <message>
        <source>{indexed} of {total} articles indexed so far; the others follow.</source>
        <translation>{indexed} articles sur {total} indexés pour l’instant&#xa0;; les autres suivent.</translation>
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
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier place.</source>
        <translation>Il n’y a pas d’occurrence avant.</translation>
    </message>
    <message>
        <source>There is no further place.</source>
        <translation>Il n’y a pas d’occurrence après.</translation>
    </message>
    <message>
        <source>“{title}” is not in the project any more.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est plus dans le projet.</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Changing annotations…</source>
        <translation>Modification des annotations…</translation>
    </message>
    <message>
        <source>Nothing was relabelled</source>
        <translation>Aucune étiquette n’a changé</translation>
    </message>
    <message numerus="yes">
        <source>Relabelled %Ln annotation(s)</source>
        <translation>
            <numerusform>Étiquette changée pour %Ln annotation</numerusform>
            <numerusform>Étiquette changée pour %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %Ln that would say the same twice</source>
        <translation>
            <numerusform>%Ln laissée&#xa0;: elle aurait dit la même chose deux fois</numerusform>
            <numerusform>%Ln laissées&#xa0;: elles auraient dit la même chose deux fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} set for %Ln annotation(s)</source>
        <translation>
            <numerusform>{name} défini pour %Ln annotation</numerusform>
            <numerusform>{name} défini pour %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} taken away from %Ln annotation(s)</source>
        <translation>
            <numerusform>{name} retiré de %Ln annotation</numerusform>
            <numerusform>{name} retiré de %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was not set for %Ln annotation(s): “{text}” is no value for it.</source>
        <translation>
            <numerusform>{name} n’a pas été défini pour %Ln annotation&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une valeur possible.</numerusform>
            <numerusform>{name} n’a pas été défini pour %Ln annotations&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une valeur possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message numerus="yes">
        <source>Delete %Ln annotation(s)</source>
        <translation>
            <numerusform>Supprimer %Ln annotation</numerusform>
            <numerusform>Supprimer %Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>In the list, a label’s digit relabels them all.</source>
        <translation>Dans la liste, le chiffre d’une étiquette la donne à toutes.</translation>
    </message>
    <message>
        <source>They have different labels.</source>
        <translation>Elles ont des étiquettes différentes.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Remove the suggestions of {source}</source>
        <translation>Supprimer les suggestions de {source}</translation>
    </message>
    <message>
        <source>Remove what was imported of it; what was decided on it stays</source>
        <translation>Supprimer ce qui en a été importé ; ce qui a été décidé reste</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>StaleValues</name>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>The scheme no longer has this attribute.</source>
        <translation>Le schéma n’a plus cet attribut.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Look around in a project with articles</source>
        <translation>Découvrir un projet avec des articles</translation>
    </message>
    <message>
        <source>Make a project file (Ctrl+N)</source>
        <translation>Créer un fichier de projet (Ctrl+N)</translation>
    </message>
    <message>
        <source>Mark who said what, about whom, with what numbers.</source>
        <translation>Marquez qui a dit quoi, de qui, avec quels chiffres.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open a project file (Ctrl+O)</source>
        <translation>Ouvrir un fichier de projet (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Projet d’exemple</translation>
    </message>
    <message>
        <source>or drop a project or articles here</source>
        <translation>ou déposez ici un projet ou des articles</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>A note is not saved</source>
        <translation>Une note n’est pas enregistrée</translation>
    </message>
    <message>
        <source>A value is not saved</source>
        <translation>Une valeur n’est pas enregistrée</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>Annotateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Waiting for another program</source>
        <translation>En attente d’un autre programme</translation>
    </message>
    <message>
        <source>Waiting for the project’s check</source>
        <translation>En attente de la vérification du projet</translation>
    </message>
    <message>
        <source>blind: no suggestions in {percent}% of the articles, nor in this one</source>
        <translation>à l’aveugle : aucune suggestion dans {percent} % des articles, dont celui-ci</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>Les suggestions sont masquées.</translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation>Les suggestions sont affichées.</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>C’est la première.</translation>
    </message>
    <message>
        <source>This is the last suggestion. Esc leaves it.</source>
        <translation>C’est la dernière suggestion. Échap la quitte.</translation>
    </message>
    <message>
        <source>{label} · {at} of {total}</source>
        <translation>{label} · {at} sur {total}</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept with speaker</source>
        <translation>Accepter avec le locuteur</translation>
    </message>
    <message>
        <source>All {count} alike…</source>
        <translation>Les {count} pareilles…</translation>
    </message>
    <message>
        <source>It is wrong: do not show it again (Backspace)</source>
        <translation>C’est faux&#xa0;: ne plus la montrer (Retour arrière)</translation>
    </message>
    <message>
        <source>Leave it undecided</source>
        <translation>Ne pas décider</translation>
    </message>
    <message>
        <source>Leave it undecided (Esc)</source>
        <translation>Ne pas décider (Échap)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Show all with the same words and label, to take them together (Shift+Enter)</source>
        <translation>Montrer toutes celles avec les mêmes mots et la même étiquette, pour les prendre ensemble (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Tag these words (Enter)</source>
        <translation>Étiqueter ces mots (Entrée)</translation>
    </message>
    <message>
        <source>Tag these words and link them to {name} (Enter)</source>
        <translation>Étiqueter ces mots et les lier à {name} (Entrée)</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) is/are done.</source>
        <translation>
            <numerusform>%Ln article est terminé.</numerusform>
            <numerusform>%Ln articles sont terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>&amp;Learn now</source>
        <translation>&amp;Apprendre maintenant</translation>
    </message>
    <message>
        <source>&amp;Words of this project</source>
        <translation>&amp;Mots de ce projet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Blind articles</source>
        <translation>Articles à l’aveugle</translation>
    </message>
    <message>
        <source>Decisions by source and label</source>
        <translation>Décisions par source et par étiquette</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Forget what was learned; the annotations stay</source>
        <translation>Oublier ce qui a été appris ; les annotations restent</translation>
    </message>
    <message>
        <source>From all articles that are done; the window stays free meanwhile</source>
        <translation>Sur tous les articles terminés ; la fenêtre reste libre pendant ce temps</translation>
    </message>
    <message>
        <source>How often they were &amp;right</source>
        <translation>&amp;Justesse</translation>
    </message>
    <message>
        <source>How sure they are at least</source>
        <translation>Certitude minimale</translation>
    </message>
    <message>
        <source>In these, always the same ones, no suggestion is shown, so that you can find out how people agree whom no machine has influenced.</source>
        <translation>Dans ceux-ci, toujours les mêmes, aucune suggestion n’est montrée : on peut ainsi mesurer l’accord de personnes qu’aucune machine n’a influencées.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln article(s)</source>
        <translation>
            <numerusform>Appris de %Ln article</numerusform>
            <numerusform>Appris de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning begins with {count}.</source>
        <translation>L’apprentissage commence à {count}.</translation>
    </message>
    <message>
        <source>Learning goes on by itself, on this computer, when five more articles are done or fifty more suggestions decided on, and nobody is typing. For each label it revises what the rules propose only where that is right more often. Of every article that is done, all that is annotated counts, and all that is not.</source>
        <translation>L’apprentissage se fait de lui-même, sur cet ordinateur, quand cinq articles de plus sont terminés ou cinquante suggestions de plus décidées et que personne n’écrit. Pour chaque étiquette, il ne révise ce que proposent les règles que là où cela donne plus souvent raison. De chaque article terminé compte tout ce qui est annoté, et tout ce qui ne l’est pas.</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Apprentissage…</translation>
    </message>
    <message>
        <source>Nobody has decided on a suggestion in this project yet. Tab goes to one in the text, Enter accepts it, Backspace rejects it.</source>
        <translation>Personne n’a encore décidé d’une suggestion dans ce projet. Tab va à l’une d’elles dans le texte, Entrée l’accepte, Retour arrière la rejette.</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Rien n’a encore été appris</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision is the share that was accepted, as it was or with other edges. What a source proposes of a label is not shown any more where it is below {percent} after {count} decisions.</source>
        <translation>La précision est la part acceptée, telle quelle ou avec d’autres bords. Ce qu’une source propose pour une étiquette n’est plus montré quand elle est inférieure à {percent} après {count} décisions.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Share of &amp;blind articles</source>
        <translation>Part des articles à l’a&amp;veugle</translation>
    </message>
    <message>
        <source>Share of blind articles in percent</source>
        <translation>Part des articles à l’aveugle en pour cent</translation>
    </message>
    <message>
        <source>Show suggestions in the &amp;text (H)</source>
        <translation>Montrer les suggestions dans le &amp;texte (H)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>The rules are still right more often, for every label.</source>
        <translation>Les règles ont encore plus souvent raison, pour chaque étiquette.</translation>
    </message>
    <message>
        <source>Those that are less sure are not shown; to the left are more of them</source>
        <translation>Les moins sûres ne sont pas montrées ; vers la gauche, il y en a plus</translation>
    </message>
    <message>
        <source>What is &amp;shown</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>What was l&amp;earned</source>
        <translation>A&amp;pprentissage</translation>
    </message>
    <message>
        <source>from {percent}</source>
        <translation>dès {percent}</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>aucune ici</translation>
    </message>
    <message>
        <source>{label}: how sure at least</source>
        <translation>{label} : certitude minimale</translation>
    </message>
    <message>
        <source>{label}: precision {percent}</source>
        <translation>{label} : précision {percent}</translation>
    </message>
    <message>
        <source>{percent}, hidden</source>
        <translation>{percent}, masquées</translation>
    </message>
    <message>
        <source>{shown} of {total} here</source>
        <translation>{shown} sur {total} ici</translation>
    </message>
</context>
<context>
    <name>SweepBar</name>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>End the sweep</source>
        <translation>Finir la revue</translation>
    </message>
    <message>
        <source>End the sweep (Esc)</source>
        <translation>Finir la revue (Échap)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>The next sentence without a mark (Ctrl+Enter)</source>
        <translation>La phrase suivante sans marque (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>There is nothing to mark in this sentence (Backspace)</source>
        <translation>Il n’y a rien à marquer dans cette phrase (Retour arrière)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>une citation</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>termine</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>rien ici</translation>
    </message>
    <message>
        <source>somebody says something</source>
        <translation>quelqu’un dit quelque chose</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>{at} not marked</source>
        <translation>{at} sans marque</translation>
    </message>
    <message>
        <source>{at} of {total} not marked</source>
        <translation>{at} sur {total} sans marque</translation>
    </message>
</context>
<context>
    <name>SwitchAnnotatorDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>Annotators of this project</source>
        <translation>Annotateurs de ce projet</translation>
    </message>
    <message>
        <source>Switch annotator</source>
        <translation>Changer d’annotateur</translation>
    </message>
    <message>
        <source>Who annotates now?</source>
        <translation>Qui annote maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>{} is new to this project.</source>
        <translation>{} est nouveau dans ce projet.</translation>
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
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to other articles</source>
        <translation>
            <numerusform>%Ln lien vers d’autres articles</numerusform>
            <numerusform>%Ln liens vers d’autres articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln prédiction</numerusform>
            <numerusform>%Ln prédictions</numerusform>
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
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
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
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Accepting a suggestion</source>
        <translation>Acceptation d’une suggestion</translation>
    </message>
    <message>
        <source>Adding a new version</source>
        <translation>Ajout d’une nouvelle version</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Ajout des articles</translation>
    </message>
    <message>
        <source>Applying reviews</source>
        <translation>Application des relectures</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Changing a link</source>
        <translation>Modification d’un lien</translation>
    </message>
    <message>
        <source>Changing aliases</source>
        <translation>Modification des autres noms</translation>
    </message>
    <message>
        <source>Changing attributes</source>
        <translation>Modification des attributs</translation>
    </message>
    <message>
        <source>Changing the scheme</source>
        <translation>Modification du schéma</translation>
    </message>
    <message>
        <source>Changing the words of the project</source>
        <translation>Modification des mots du projet</translation>
    </message>
    <message>
        <source>Click, or press Enter, to take it.</source>
        <translation>Cliquez, ou appuyez sur Entrée, pour l’accepter.</translation>
    </message>
    <message>
        <source>Deleting an annotation</source>
        <translation>Suppression d’une annotation</translation>
    </message>
    <message>
        <source>Deleting an entity</source>
        <translation>Suppression d’une entité</translation>
    </message>
    <message>
        <source>Describing an article</source>
        <translation>Description d’un article</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>Rétabli&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Enter takes it</source>
        <translation>Entrée l’accepte</translation>
    </message>
    <message>
        <source>Finding nothing to mark</source>
        <translation>Constat qu’il n’y a rien à marquer</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Importing annotations</source>
        <translation>Importation d’annotations</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Création d’un lien</translation>
    </message>
    <message>
        <source>Making an entity</source>
        <translation>Création d’une entité</translation>
    </message>
    <message>
        <source>Merging entities</source>
        <translation>Fusion d’entités</translation>
    </message>
    <message>
        <source>Moving an edge</source>
        <translation>Déplacement d’un bord</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Re-pointing a link</source>
        <translation>Redirection d’un lien</translation>
    </message>
    <message>
        <source>Rejecting a suggestion</source>
        <translation>Rejet d’une suggestion</translation>
    </message>
    <message>
        <source>Relabelling</source>
        <translation>Changement d’étiquette</translation>
    </message>
    <message>
        <source>Removing a link</source>
        <translation>Suppression d’un lien</translation>
    </message>
    <message>
        <source>Removing articles</source>
        <translation>Retrait d’articles</translation>
    </message>
    <message>
        <source>Renaming an entity</source>
        <translation>Changement de nom d’une entité</translation>
    </message>
    <message>
        <source>Saying what an entity is</source>
        <translation>Indication de la nature d’une entité</translation>
    </message>
    <message>
        <source>Saying whom it refers to</source>
        <translation>Indication de qui il s’agit</translation>
    </message>
    <message>
        <source>Setting a status</source>
        <translation>Changement d’état</translation>
    </message>
    <message>
        <source>Setting an external id</source>
        <translation>Indication d’un identifiant externe</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <source>Tagging repeats</source>
        <translation>Étiquetage des répétitions</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Annulé&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Writing a cue</source>
        <translation>Saisie d’un mot introducteur</translation>
    </message>
    <message>
        <source>Writing a note</source>
        <translation>Saisie d’une note</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>a name of an organisation for spaCy</source>
        <translation>un nom d’organisation selon spaCy</translation>
    </message>
    <message>
        <source>a number of forces</source>
        <translation>un nombre de forces</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>une citation</translation>
    </message>
    <message>
        <source>a state that acts</source>
        <translation>un État qui agit</translation>
    </message>
    <message>
        <source>a well-known name</source>
        <translation>un nom bien connu</translation>
    </message>
    <message>
        <source>a word of this project</source>
        <translation>un mot de ce projet</translation>
    </message>
    <message>
        <source>an abbreviation</source>
        <translation>un sigle</translation>
    </message>
    <message>
        <source>found by another program</source>
        <translation>trouvé par un autre programme</translation>
    </message>
    <message>
        <source>learned from articles that are done</source>
        <translation>appris des articles terminés</translation>
    </message>
    <message>
        <source>name and abbreviation are introduced here</source>
        <translation>le nom et son sigle sont introduits ici</translation>
    </message>
    <message>
        <source>names a body</source>
        <translation>nomme un organisme</translation>
    </message>
    <message>
        <source>no annotations</source>
        <translation>aucune annotation</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>pp. {first}–{last}</source>
        <translation>p. {first}-{last}</translation>
    </message>
    <message>
        <source>reporting words {words}</source>
        <translation>mots introducteurs {words}</translation>
    </message>
    <message>
        <source>rules for claims</source>
        <translation>règles des affirmations</translation>
    </message>
    <message>
        <source>rules for figures</source>
        <translation>règles des effectifs</translation>
    </message>
    <message>
        <source>rules for organisations</source>
        <translation>règles des organisations</translation>
    </message>
    <message>
        <source>see elsewhere</source>
        <translation>voir ailleurs</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>source non nommée</translation>
    </message>
    <message>
        <source>source not named?</source>
        <translation>source non nommée&#xa0;?</translation>
    </message>
    <message>
        <source>parser of spaCy</source>
        <translation>analyseur de spaCy</translation>
    </message>
    <message>
        <source>stands for one certain body</source>
        <translation>désigne un organisme précis</translation>
    </message>
    <message>
        <source>tagged so elsewhere in this project</source>
        <translation>étiqueté ainsi ailleurs dans ce projet</translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation>ce qui a été appris</translation>
    </message>
    <message>
        <source>words tagged before</source>
        <translation>mots étiquetés auparavant</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{low} ({one}) is above {high} ({other}).</source>
        <translation>{low} ({one}) dépasse {high} ({other}).</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>“{bound}” does not go with a value in {names}.</source>
        <translation>«&#xa0;{bound}&#xa0;» ne va pas avec une valeur dans {names}.</translation>
    </message>
    <message>
        <source>“{bound}” means one number, but low, best and high differ.</source>
        <translation>«&#xa0;{bound}&#xa0;» désigne un seul nombre, mais low, best et high diffèrent.</translation>
    </message>
    <message>
        <source>“{bound}” needs a value in {names}.</source>
        <translation>«&#xa0;{bound}&#xa0;» demande une valeur dans {names}.</translation>
    </message>
    <message>
        <source>“{bound}” needs a value.</source>
        <translation>«&#xa0;{bound}&#xa0;» demande une valeur.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>&amp;Force units</source>
        <translation>Unités de &amp;forces</translation>
    </message>
    <message>
        <source>&amp;No organisations</source>
        <translation>Pas des organisa&amp;tions</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organisations</translation>
    </message>
    <message>
        <source>Never proposed as one</source>
        <translation>Jamais proposés comme organisation</translation>
    </message>
    <message>
        <source>One a line: names as in the articles, verbs in their base form. They belong to the project and are saved when you go elsewhere; Undo takes a change back.</source>
        <translation>Un par ligne&#xa0;: les noms comme dans les articles, les verbes à la forme de base. Ils appartiennent au projet et sont enregistrés quand vous quittez le champ&#xa0;; Annuler revient sur une modification.</translation>
    </message>
    <message>
        <source>Proposed wherever they stand</source>
        <translation>Proposées partout où elles figurent</translation>
    </message>
    <message>
        <source>Proposed with the number before them</source>
        <translation>Proposées avec le nombre qui les précède</translation>
    </message>
    <message>
        <source>Reportin&amp;g verbs</source>
        <translation>&amp;Verbes de parole</translation>
    </message>
    <message>
        <source>With “fume” also whoever fumes, fumed or is fuming</source>
        <translation>Avec « fume », aussi « fumes », « fumed » et « fuming »</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraphe {number}</translation>
    </message>
</context>
</TS>
