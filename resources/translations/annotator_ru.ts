<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Копировать версии</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>О программе Annotator</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Annotator is free software under the MIT License. It uses Qt and PySide under the GNU Lesser General Public License, version 3; you may replace these libraries by your own. Their licences, and those of all other libraries, are below, with the place where their source is.</source>
        <translation>Annotator — свободная программа под лицензией MIT. Она использует Qt и PySide под лицензией GNU LGPL версии 3; эти библиотеки можно заменить своими. Их лицензии и лицензии всех остальных библиотек приведены ниже, с указанием, где взять исходный код.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Find a library or a licence</source>
        <translation>Найти библиотеку или лицензию</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Библиотеки и их лицензии</translation>
    </message>
    <message>
        <source>Marks claims, speakers, organisations and force figures in news articles. It uses no network: your articles stay in your project files.</source>
        <translation>Размечает утверждения, говорящих, организации и численность сил в новостных статьях. Сеть не используется: ваши статьи остаются в файлах проектов.</translation>
    </message>
    <message>
        <source>No library is called so.</source>
        <translation>Библиотеки с таким названием нет.</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Исходный код: {}</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Версия {}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Annotator</source>
        <translation>&amp;О программе Annotator</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>&amp;Добавить статьи…</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Разметка</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Палитра команд…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation>&amp;Удалить аннотацию</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;End a word left</source>
        <translation>&amp;Конец на слово влево</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>Стереть &amp;безвозвратно…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Filter articles</source>
        <translation>&amp;Фильтр статей</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>&amp;Найти в статье…</translation>
    </message>
    <message>
        <source>&amp;Find suggestions in all articles</source>
        <translation>Искать предложения во всех стать&amp;ях</translation>
    </message>
    <message>
        <source>&amp;Grow the selection</source>
        <translation>&amp;Расширить выделение</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Создать проект…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Следующая статья</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>&amp;Only the article</source>
        <translation>То&amp;лько статья</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Открыть проект…</translation>
    </message>
    <message>
        <source>&amp;Paste text as an article</source>
        <translation>&amp;Вставить текст как статью</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>Предыду&amp;щая аннотация</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Предыдущая статья</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Remove from the project</source>
        <translation>&amp;Убрать из проекта</translation>
    </message>
    <message>
        <source>&amp;Tag as</source>
        <translation>&amp;Пометить как</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Title, byline, date…</source>
        <translation>&amp;Заголовок, авторы, дата…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Добавить п&amp;апку…</translation>
    </message>
    <message>
        <source>Add the selection as a &amp;further span</source>
        <translation>Добавить выделение как &amp;фрагмент</translation>
    </message>
    <message>
        <source>Article l&amp;ist</source>
        <translation>Сп&amp;исок статей</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>&amp;Закрыть проект</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>Копировать с &amp;источником</translation>
    </message>
    <message>
        <source>End a &amp;word right</source>
        <translation>Конец на &amp;слово вправо</translation>
    </message>
    <message>
        <source>&amp;Done: sweep, then the next article</source>
        <translation>&amp;Готово: обход, затем следующая статья</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Entities…</source>
        <translation>С&amp;ущности…</translation>
    </message>
    <message>
        <source>&amp;Guideline of the label</source>
        <translation>Правила &amp;метки</translation>
    </message>
    <message>
        <source>&amp;Import annotations…</source>
        <translation>&amp;Импорт аннотаций…</translation>
    </message>
    <message>
        <source>&amp;Next suggestion</source>
        <translation>&amp;Следующее предложение</translation>
    </message>
    <message>
        <source>&amp;Previous suggestion</source>
        <translation>П&amp;редыдущее предложение</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>Пре&amp;дложения</translation>
    </message>
    <message>
        <source>&amp;Suggestions…</source>
        <translation>Предло&amp;жения…</translation>
    </message>
    <message>
        <source>Accept all a&amp;like…</source>
        <translation>Принять все &amp;такие же…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Fill &amp;in attributes</source>
        <translation>Заполнить &amp;атрибуты</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти р&amp;анее</translation>
    </message>
    <message>
        <source>Find suggestions in selec&amp;ted articles</source>
        <translation>Искать предложения в в&amp;ыбранных статьях</translation>
    </message>
    <message>
        <source>His&amp;tory…</source>
        <translation>Ис&amp;тория…</translation>
    </message>
    <message>
        <source>Import annotations from a folder (&amp;brat, UIMA …)…</source>
        <translation>Импорт аннотаций из папки (&amp;brat, UIMA …)…</translation>
    </message>
    <message>
        <source>Ins&amp;pector and outline</source>
        <translation>Инспектор и ст&amp;руктура</translation>
    </message>
    <message>
        <source>Learn no&amp;w</source>
        <translation>О&amp;бучить сейчас</translation>
    </message>
    <message>
        <source>Lin&amp;k to…</source>
        <translation>Св&amp;язать с…</translation>
    </message>
    <message>
        <source>Link to another article’s &amp;claim…</source>
        <translation>Связать с утвер&amp;ждением другой статьи…</translation>
    </message>
    <message>
        <source>Mark as d&amp;one</source>
        <translation>Отметить как го&amp;товую</translation>
    </message>
    <message>
        <source>Mark as in pro&amp;gress</source>
        <translation>Отметить как в &amp;работе</translation>
    </message>
    <message>
        <source>Mark as ne&amp;w</source>
        <translation>Отметить как &amp;новую</translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation>Следующая а&amp;ннотация</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>&amp;Следующая панель</translation>
    </message>
    <message>
        <source>Next place f&amp;ound</source>
        <translation>Следующее &amp;место</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Недавние проекты</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Открыть &amp;пример проекта</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Наст&amp;ройки…</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Пр&amp;едыдущая панель</translation>
    </message>
    <message>
        <source>Pre&amp;vious place found</source>
        <translation>Предыд&amp;ущее место</translation>
    </message>
    <message>
        <source>Prin&amp;t article…</source>
        <translation>Печа&amp;ть статьи…</translation>
    </message>
    <message>
        <source>Refers to wh&amp;om…</source>
        <translation>К к&amp;ому относится…</translation>
    </message>
    <message>
        <source>S&amp;hrink the selection</source>
        <translation>&amp;Сузить выделение</translation>
    </message>
    <message>
        <source>S&amp;witch annotator…</source>
        <translation>С&amp;менить аннотатора…</translation>
    </message>
    <message>
        <source>Sa&amp;ve article as PDF…</source>
        <translation>Сохранить статью как PD&amp;F…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>Sc&amp;heme…</source>
        <translation>С&amp;хема…</translation>
    </message>
    <message>
        <source>Search the pro&amp;ject…</source>
        <translation>Поиск по про&amp;екту…</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>Показать в папк&amp;е</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>Показать или с&amp;крыть</translation>
    </message>
    <message>
        <source>Start a word &amp;left</source>
        <translation>Начало на слово в&amp;лево</translation>
    </message>
    <message>
        <source>Start a word &amp;right</source>
        <translation>Начало на слово &amp;вправо</translation>
    </message>
    <message>
        <source>Tag repeats in the whole pro&amp;ject…</source>
        <translation>Пометить повторы во всём про&amp;екте…</translation>
    </message>
    <message>
        <source>Tag repeats in thi&amp;s article…</source>
        <translation>Пометить повторы в &amp;этой статье…</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>Text &amp;normal size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>The same for &amp;all other mentions</source>
        <translation>То же для всех &amp;других упоминаний</translation>
    </message>
    <message>
        <source>needs an annotation in focus</source>
        <translation>нужна аннотация в фокусе</translation>
    </message>
    <message>
        <source>needs an article</source>
        <translation>нужна статья</translation>
    </message>
    <message>
        <source>needs an open project</source>
        <translation>нужен открытый проект</translation>
    </message>
    <message>
        <source>not in a read-only project</source>
        <translation>не в проекте только для чтения</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>сейчас невозможно</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Accept all alike</source>
        <translation>Принять все такие же</translation>
    </message>
    <message>
        <source>Accept {count}</source>
        <translation>Принять {count}</translation>
    </message>
    <message>
        <source>Suggestions with the same words</source>
        <translation>Предложения с теми же словами</translation>
    </message>
    <message>
        <source>These are tagged together, and one undo takes all of them back.</source>
        <translation>Они помечаются вместе, и одна отмена вернёт всё назад.</translation>
    </message>
</context>
<context>
    <name>AnnotationCommands</name>
    <message numerus="yes">
        <source>Deleted %Ln annotation(s)</source>
        <translation>
            <numerusform>Удалена %Ln аннотация</numerusform>
            <numerusform>Удалены %Ln аннотации</numerusform>
            <numerusform>Удалено %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>The inspector is hidden; the View menu shows it.</source>
        <translation>Инспектор скрыт; его показывает меню «Вид».</translation>
    </message>
    <message>
        <source>There is nothing to fill in here.</source>
        <translation>Заполнять здесь нечего.</translation>
    </message>
</context>
<context>
    <name>AnnotationPage</name>
    <message>
        <source>Edited</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Edited by {name}</source>
        <translation>Изменено: {name}</translation>
    </message>
    <message>
        <source>Give it another label (1 to 9)</source>
        <translation>Дать другую метку (1–9)</translation>
    </message>
    <message>
        <source>Imported from {format}</source>
        <translation>Импортировано из {format}</translation>
    </message>
    <message>
        <source>Label: {title}</source>
        <translation>Метка: {title}</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Not saved. Press Ctrl+Enter to try again.</source>
        <translation>Не сохранено. Нажмите Ctrl+Enter, чтобы повторить.</translation>
    </message>
    <message>
        <source>Show all of the quote</source>
        <translation>Показать цитату целиком</translation>
    </message>
    <message>
        <source>Show less of the quote</source>
        <translation>Показать цитату короче</translation>
    </message>
    <message>
        <source>Suggested by {source}</source>
        <translation>Предложено: {source}</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>вычислено</translation>
    </message>
    <message>
        <source>then edited</source>
        <translation>затем изменено</translation>
    </message>
</context>
<context>
    <name>AnnotatorNameDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Name of the annotator</source>
        <translation>Имя аннотатора</translation>
    </message>
    <message>
        <source>Who annotates?</source>
        <translation>Кто размечает?</translation>
    </message>
    <message>
        <source>Your name stands beside every annotation you make, in your project files and nowhere else. You can change it in Preferences.</source>
        <translation>Ваше имя стоит рядом с каждой вашей аннотацией — в файлах ваших проектов и больше нигде. Его можно изменить в настройках.</translation>
    </message>
</context>
<context>
    <name>ArrangingBar</name>
    <message>
        <source>Added</source>
        <translation>Добавление</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Фильтр статей</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Show by status</source>
        <translation>Показать по состоянию</translation>
    </message>
    <message>
        <source>Show by status: {status}</source>
        <translation>Показано по состоянию: {status}</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>Упорядочить статьи</translation>
    </message>
    <message>
        <source>Sorted by: {key}</source>
        <translation>Упорядочено: {key}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Title, author, publisher or file name. Down or Enter goes to the list, Esc clears.</source>
        <translation>Заголовок, автор, издание или имя файла. «Вниз» или Enter переходит к списку, Esc очищает.</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Erased. Making the file smaller</source>
        <translation>Стёрто. Файл уменьшается</translation>
    </message>
    <message>
        <source>Erased. The file could not be made smaller: there is no room, or another program reads it.</source>
        <translation>Стёрто. Уменьшить файл не удалось: нет места, или его читает другая программа.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Стирание…</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln article(s)</source>
        <translation>
            <numerusform>Убрана %Ln статья</numerusform>
            <numerusform>Убраны %Ln статьи</numerusform>
            <numerusform>Убрано %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleHeading</name>
    <message>
        <source>Double-click to edit title, authors, publisher and date</source>
        <translation>Двойной щелчок — изменить заголовок, авторов, издание и дату</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>A suggestion is in focus. Once it is accepted, more can be said of it here.</source>
        <translation>Предложение в фокусе. Когда оно принято, здесь можно сказать о нём больше.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавление</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Edit title, authors, publisher, date, address and language</source>
        <translation>Изменить заголовок, авторов, издание, дату, адрес и язык</translation>
    </message>
    <message>
        <source>Edit what is known about the article</source>
        <translation>Изменить сведения о статье</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Nothing in focus. Click a highlight, or press Ctrl+↓.</source>
        <translation>Ничего не в фокусе. Щёлкните выделение или нажмите Ctrl+↓.</translation>
    </message>
    <message>
        <source>Nothing in focus. Click a highlight, or press Ctrl+↓. What is dashed is suggested: Tab goes there.</source>
        <translation>Ничего не в фокусе. Щёлкните выделение или нажмите Ctrl+↓. Пунктиром показаны предложения: к ним ведёт Tab.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>знаков: {count}</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Add articles…</source>
        <translation>Добавить статьи…</translation>
    </message>
    <message>
        <source>Add files of articles (Ctrl+I)</source>
        <translation>Добавить файлы со статьями (Ctrl+I)</translation>
    </message>
    <message>
        <source>Add the clipboard’s text as an article (Ctrl+Shift+V)</source>
        <translation>Добавить текст из буфера обмена как статью (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>No article has “{words}”</source>
        <translation>Ни в одной статье нет «{words}»</translation>
    </message>
    <message>
        <source>No article in progress has “{words}”</source>
        <translation>Ни в одной статье в работе нет «{words}»</translation>
    </message>
    <message>
        <source>No article is done yet</source>
        <translation>Готовых статей пока нет</translation>
    </message>
    <message>
        <source>No article is in progress</source>
        <translation>Статей в работе нет</translation>
    </message>
    <message>
        <source>No article is new</source>
        <translation>Новых статей нет</translation>
    </message>
    <message>
        <source>No article that is done has “{words}”</source>
        <translation>Ни в одной готовой статье нет «{words}»</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>No new article has “{words}”</source>
        <translation>Ни в одной новой статье нет «{words}»</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Вставить текст</translation>
    </message>
    <message>
        <source>Show all articles (Esc in the filter)</source>
        <translation>Показать все статьи (Esc в фильтре)</translation>
    </message>
    <message>
        <source>or drop them here: texts, web pages, PDF, Word and other files</source>
        <translation>или перетащите их сюда: тексты, веб-страницы, PDF, Word и другие файлы</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>Not saved. Press Enter to try again.</source>
        <translation>Не сохранено. Нажмите Enter, чтобы повторить.</translation>
    </message>
    <message>
        <source>Read from the words. What you correct here is never read again.</source>
        <translation>Прочитано из слов. То, что вы здесь исправите, больше не перечитывается.</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Разные значения</translation>
    </message>
    <message>
        <source>{name}, read from the words</source>
        <translation>{name}, прочитано из слов</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Write digits, as 20000 or 20,000.</source>
        <translation>«{text}» — не целое число. Пишите цифрами: 20000 или 20 000.</translation>
    </message>
    <message>
        <source>“{text}” is not in the calendar. Write 2023, 2023-02 or 2023-02-08.</source>
        <translation>«{text}» нет в календаре. Напишите 2023, 2023-02 или 2023-02-08.</translation>
    </message>
</context>
<context>
    <name>AttributesEdit</name>
    <message numerus="yes">
        <source> and %Ln other(s)</source>
        <translation>
            <numerusform> и ещё %Ln</numerusform>
            <numerusform> и ещё %Ln</numerusform>
            <numerusform> и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) does/do not fit: </source>
        <translation>
            <numerusform>%Ln значение не подходит: </numerusform>
            <numerusform>%Ln значения не подходят: </numerusform>
            <numerusform>%Ln значений не подходят: </numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Варианты</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Добавить атрибут</translation>
    </message>
    <message>
        <source>Attribute down (Alt+Down)</source>
        <translation>Атрибут вниз (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Attribute up (Alt+Up)</source>
        <translation>Атрибут вверх (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Атрибуты</translation>
    </message>
    <message>
        <source>Delete the attribute (Del)</source>
        <translation>Удалить атрибут (Del)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Имя атрибута</translation>
    </message>
    <message>
        <source>No attributes yet. Add one to say more of each annotation than its label.</source>
        <translation>Атрибутов пока нет. Добавьте атрибут, чтобы сказать об аннотации больше, чем её метка.</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>They are removed when the scheme is saved.</source>
        <translation>Они будут удалены при сохранении схемы.</translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation>Тип атрибута</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>атрибут</translation>
    </message>
    <message numerus="yes">
        <source>set on %Ln</source>
        <translation>
            <numerusform>указан у %Ln</numerusform>
            <numerusform>указан у %Ln</numerusform>
            <numerusform>указан у %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedDialog</name>
    <message>
        <source>Annotations of the older version</source>
        <translation>Аннотации прежней версии</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ними стало</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>0 or Backspace takes it away</source>
        <translation>0 или Backspace убирает значение</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Разные</translation>
    </message>
    <message>
        <source>{} (not in the scheme)</source>
        <translation>{} (нет в схеме)</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Entities</source>
        <translation>Сущности</translation>
    </message>
</context>
<context>
    <name>ChoicesEdit</name>
    <message>
        <source>Add a choice</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Choice down (Alt+Down)</source>
        <translation>Вариант вниз (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Choice up (Alt+Up)</source>
        <translation>Вариант вверх (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Delete the choice (Del)</source>
        <translation>Удалить вариант (Del)</translation>
    </message>
    <message numerus="yes">
        <source>set on %Ln</source>
        <translation>
            <numerusform>указан у %Ln</numerusform>
            <numerusform>указан у %Ln</numerusform>
            <numerusform>указан у %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Связать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Claims of other articles</source>
        <translation>Утверждения других статей</translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation>Найти утверждение</translation>
    </message>
    <message>
        <source>How the claim above is linked to it: Ctrl and a number, or click</source>
        <translation>Как утверждение выше связано с ним: Ctrl и цифра или щелчок</translation>
    </message>
    <message>
        <source>Link to a claim of another article</source>
        <translation>Связать с утверждением другой статьи</translation>
    </message>
    <message>
        <source>No claim of another article says that. Try fewer or other words.</source>
        <translation>Такого утверждения нет ни в одной другой статье. Попробуйте меньше слов или другие.</translation>
    </message>
    <message>
        <source>No other article has a claim yet.</source>
        <translation>В других статьях утверждений пока нет.</translation>
    </message>
    <message>
        <source>Words of the claim, of its article’s title, or the publisher</source>
        <translation>Слова утверждения, заголовка его статьи или издание</translation>
    </message>
</context>
<context>
    <name>Codecs</name>
    <message>
        <source>4 as in CoNLL-2003, or 2: the token and its tag</source>
        <translation>4, как в CoNLL-2003, или 2: слово и его тег</translation>
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
        <translation>Атрибуты, заметки и метаданные там — заметки. Не хранит сущностей и вычисленных атрибутов.</translation>
    </message>
    <message>
        <source>CSV table for reviewers</source>
        <translation>Таблица CSV для рецензентов</translation>
    </message>
    <message>
        <source>CoNLL BIO tags</source>
        <translation>Теги BIO (CoNLL)</translation>
    </message>
    <message>
        <source>Excel workbook for reviewers</source>
        <translation>Книга Excel для рецензентов</translation>
    </message>
    <message>
        <source>INCEpTION, DKPro and UIMA: XMI with types, or JSON CAS</source>
        <translation>INCEpTION, DKPro и UIMA: XMI с типами или JSON CAS</translation>
    </message>
    <message>
        <source>It holds everything but the history and what was learned.</source>
        <translation>Содержит всё, кроме истории и того, чему программа научилась.</translation>
    </message>
    <message>
        <source>It holds everything but which attributes were computed and relations between articles.</source>
        <translation>Содержит всё, кроме того, какие атрибуты вычислены, и связей между статьями.</translation>
    </message>
    <message>
        <source>It holds no attributes, notes, entities, authors, times or ids.</source>
        <translation>Не содержит атрибутов, заметок, сущностей, авторов, времени и идентификаторов.</translation>
    </message>
    <message>
        <source>It holds no authors, times, ids or status, nothing about an article but its text, and breaks no line.</source>
        <translation>Не содержит авторов, времени, идентификаторов и состояний, из статьи — только текст, и не переносит строк.</translation>
    </message>
    <message>
        <source>It holds no blanks at the edges of annotations, no aliases of entities and no dismissals.</source>
        <translation>Не содержит пробелов по краям аннотаций, других имён сущностей и отметок о пустых местах.</translation>
    </message>
    <message>
        <source>It holds no entities, no times, and no relations between two annotators.</source>
        <translation>Не содержит сущностей, времени и связей между двумя аннотаторами.</translation>
    </message>
    <message>
        <source>It holds no entities, no times, no cues or attributes of relations, no relations between annotators.</source>
        <translation>Не содержит сущностей, времени, слов-указателей и атрибутов связей, связей между аннотаторами.</translation>
    </message>
    <message>
        <source>It holds no entities, no times, no relations between annotators, and of an article only text and address.</source>
        <translation>Не содержит сущностей, времени, связей между аннотаторами, из статьи — только текст и адрес.</translation>
    </message>
    <message>
        <source>It holds no times, no aliases of entities, and ends no annotation inside a token.</source>
        <translation>Не содержит времени и других имён сущностей; ни одна аннотация не кончается внутри слова.</translation>
    </message>
    <message>
        <source>It holds only claims marked check-worthy, with their speakers; it gives no verdict.</source>
        <translation>Хранит только утверждения, отмеченные для проверки, с говорящими; вердикта не даёт.</translation>
    </message>
    <message>
        <source>It holds tokens and tags alone: no text, no overlaps, nothing else of an annotation.</source>
        <translation>Содержит только слова и теги: ни текста, ни перекрытий, ничего другого от аннотации.</translation>
    </message>
    <message>
        <source>It is made to be read: it cannot be imported, and holds no ids, offsets or times.</source>
        <translation>Предназначен для чтения: его нельзя импортировать, и в нём нет id, позиций и времени.</translation>
    </message>
    <message>
        <source>It is written only; it holds no notes, entities, times, cues, and no relations across rows.</source>
        <translation>Только записывается; не содержит заметок, сущностей, времени, слов-указателей и связей между строками.</translation>
    </message>
    <message>
        <source>It names no authors, times or ids, and no blanks between sentences.</source>
        <translation>Не указывает авторов, время, id и пробелы между предложениями.</translation>
    </message>
    <message>
        <source>JSON CAS instead of XMI</source>
        <translation>JSON CAS вместо XMI</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Label Studio tasks, with their configuration beside them</source>
        <translation>задания Label Studio, с настройкой рядом</translation>
    </message>
    <message>
        <source>Prodigy JSON Lines</source>
        <translation>Prodigy JSON Lines</translation>
    </message>
    <message>
        <source>Prodigy: spans, relations and tokens, a line an annotator</source>
        <translation>Prodigy: фрагменты, связи и слова, строка на аннотатора</translation>
    </message>
    <message>
        <source>PubAnnotation JSON</source>
        <translation>PubAnnotation JSON</translation>
    </message>
    <message>
        <source>PubAnnotation, TextAE, biomedical text mining</source>
        <translation>PubAnnotation, TextAE, биомедицинские тексты</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Проект REFI-QDA</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Обучающая выборка</translation>
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
        <translation>Web Annotation JSON-LD: архивы, издания, веб</translation>
    </message>
    <message>
        <source>Web page to read and print</source>
        <translation>Веб-страница для чтения и печати</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>Word documents with comments</source>
        <translation>Документы Word с примечаниями</translation>
    </message>
    <message>
        <source>also what is proposed and nobody has decided on, never among the annotations</source>
        <translation>также предложения, о которых никто не решил, никогда среди аннотаций</translation>
    </message>
    <message>
        <source>also what was decided on suggestions, and by whom</source>
        <translation>также решения о предложениях и кто их принял</translation>
    </message>
    <message>
        <source>anybody with a browser: highlights, notes and claims to read</source>
        <translation>всем, у кого есть браузер: выделения, заметки и утверждения для чтения</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>brat, and the corpora and scripts that use its standoff</source>
        <translation>brat, а также корпуса и скрипты с его файлами</translation>
    </message>
    <message>
        <source>doccano JSON Lines</source>
        <translation>doccano JSON Lines</translation>
    </message>
    <message>
        <source>doccano: spans and relations, one article a line</source>
        <translation>doccano: фрагменты и связи, по статье на строку</translation>
    </message>
    <message>
        <source>everything in one file: training, review, other projects</source>
        <translation>всё в одном файле: обучение, проверка, другие проекты</translation>
    </message>
    <message>
        <source>everything, one article a line, for sets beyond memory</source>
        <translation>всё, по статье на строку, для наборов больше памяти</translation>
    </message>
    <message>
        <source>fact checkers: claims marked check-worthy, as JSON-LD</source>
        <translation>фактчекерам: утверждения, отмеченные для проверки, в JSON-LD</translation>
    </message>
    <message>
        <source>how ends are read; measured by default</source>
        <translation>как читаются концы; по умолчанию измеряется</translation>
    </message>
    <message>
        <source>reviewers with Word: highlights and comments, a file each</source>
        <translation>рецензентам с Word: выделения и комментарии, по файлу на статью</translation>
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
        <translation>обучение spaCy: все фрагменты, сущности, связи</translation>
    </message>
    <message>
        <source>tagged tokens for training and scoring, a file a label</source>
        <translation>размеченные слова для обучения и оценки, файл на метку</translation>
    </message>
    <message>
        <source>a file for each label, or all labels together in one</source>
        <translation>файл на каждую метку или все метки вместе в одном</translation>
    </message>
    <message>
        <source>ATLAS.ti, MAXQDA, NVivo, QualCoder: projects and codebooks</source>
        <translation>ATLAS.ti, MAXQDA, NVivo, QualCoder: проекты и списки кодов</translation>
    </message>
    <message>
        <source>It holds no articles&apos; texts. Only reviews and notes come back, by the id of each annotation.</source>
        <translation>Не хранит тексты статей. Возвращаются только отзывы и заметки, по id каждой аннотации.</translation>
    </message>
    <message>
        <source>It holds no texts, relations or entities of their own. Only reviews and notes come back, by id.</source>
        <translation>Не хранит текстов, связей и сущностей. Возвращаются только отзывы и заметки, по id.</translation>
    </message>
    <message>
        <source>add positions in UTF-16 to each span, for JavaScript, Java, .NET and Qt</source>
        <translation>добавить к каждому фрагменту позиции в UTF-16, для JavaScript, Java, .NET и Qt</translation>
    </message>
    <message>
        <source>also tokens, each with a tag</source>
        <translation>также слова, каждое с тегом</translation>
    </message>
    <message>
        <source>an earlier splits.jsonl: articles named there stay on their side</source>
        <translation>прежний splits.jsonl: названные там статьи остаются в своей части</translation>
    </message>
    <message>
        <source>bio, or bioes with tags for single tokens and ends</source>
        <translation>bio или bioes с тегами для одиночных слов и концов</translation>
    </message>
    <message>
        <source>how many sentences a row has, by sentence</source>
        <translation>сколько предложений в строке, при делении по предложениям</translation>
    </message>
    <message>
        <source>only annotations of these origins: hand, suggestion, import</source>
        <translation>только аннотации такого происхождения: hand, suggestion, import</translation>
    </message>
    <message>
        <source>only articles that are done, or all</source>
        <translation>только готовые статьи или все</translation>
    </message>
    <message>
        <source>only the work of these annotators, by name or id</source>
        <translation>только работа этих аннотаторов, по имени или идентификатору</translation>
    </message>
    <message>
        <source>only these labels, with commas between</source>
        <translation>только эти метки, через запятую</translation>
    </message>
    <message>
        <source>percent for train, dev and test</source>
        <translation>проценты для train, dev и test</translation>
    </message>
    <message>
        <source>reviewers with Excel; their reviews come back</source>
        <translation>рецензентам с Excel; их отзывы возвращаются</translation>
    </message>
    <message>
        <source>reviewers with any spreadsheet; their reviews come back</source>
        <translation>рецензентам с любой таблицей; их отзывы возвращаются</translation>
    </message>
    <message>
        <source>the field of a task&apos;s data that holds the text</source>
        <translation>поле данных задания, в котором текст</translation>
    </message>
    <message>
        <source>the key of the spans to take</source>
        <translation>ключ фрагментов, которые взять</translation>
    </message>
    <message>
        <source>train, dev and test with a data card, for Hugging Face too</source>
        <translation>train, dev и test с описанием данных, также для Hugging Face</translation>
    </message>
    <message>
        <source>what INCEpTION and WebAnno export: spans and relations</source>
        <translation>то, что экспортируют INCEpTION и WebAnno: отрезки и связи</translation>
    </message>
    <message>
        <source>what a row is</source>
        <translation>что такое строка</translation>
    </message>
    <message>
        <source>what doccano counts: utf16, or grapheme in a project with grapheme_mode</source>
        <translation>что считает doccano: utf16, а в проекте с grapheme_mode — grapheme</translation>
    </message>
    <message>
        <source>what the file counts; guessed by default</source>
        <translation>что считает файл; по умолчанию угадывается</translation>
    </message>
    <message>
        <source>where a selection ends: after its last character, or on it</source>
        <translation>где кончается выделение: после последнего знака или на нём</translation>
    </message>
    <message>
        <source>which of overlapping spans is in doc.ents</source>
        <translation>какой из перекрывающихся фрагментов попадает в doc.ents</translation>
    </message>
    <message>
        <source>which of overlapping spans is in the tags</source>
        <translation>какой из перекрывающихся фрагментов попадает в теги</translation>
    </message>
    <message>
        <source>which of overlapping spans stays</source>
        <translation>какой из перекрывающихся фрагментов остаётся</translation>
    </message>
    <message>
        <source>with relations; no for a project that has none</source>
        <translation>со связями; no для проекта без них</translation>
    </message>
</context>
<context>
    <name>ColorBox</name>
    <message>
        <source>Colour on dark paper</source>
        <translation>Цвет на тёмной бумаге</translation>
    </message>
    <message>
        <source>Colour on light paper</source>
        <translation>Цвет на светлой бумаге</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>On dark paper</source>
        <translation>На тёмной бумаге</translation>
    </message>
    <message>
        <source>On light paper</source>
        <translation>На светлой бумаге</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Свой</translation>
    </message>
    <message>
        <source>{paper} it is hard to read: its contrast is {ratio}, and should be {least} or more.</source>
        <translation>{paper} цвет плохо читается: его контраст {ratio}, а нужно не меньше {least}.</translation>
    </message>
    <message>
        <source>{paper} it is hard to tell from {other} {eyes}.</source>
        <translation>{paper} цвет трудно отличить от «{other}» {eyes}.</translation>
    </message>
    <message>
        <source>{paper}: a colour is six digits such as #c026d3.</source>
        <translation>{paper}: цвет — это шесть цифр, например #c026d3.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Read the table so</source>
        <translation>&amp;Читать таблицу так</translation>
    </message>
    <message>
        <source>Choose the column that holds the articles’ texts.</source>
        <translation>Выберите столбец с текстами статей.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Each row is an article. Columns that are not named here go with it.</source>
        <translation>Каждая строка — статья. Столбцы, не названные здесь, сохраняются вместе с ней.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Показать в папке</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Please pass on the report: it holds no text of your articles, and the program sends it to nobody.</source>
        <translation>Пожалуйста, передайте отчёт дальше: в нём нет текста ваших статей, и программа никому его не отправляет.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>The report of the fault could not be written; is the disk full? You can copy it here.</source>
        <translation>Отчёт об ошибке не удалось записать; возможно, диск заполнен? Его можно скопировать здесь.</translation>
    </message>
</context>
<context>
    <name>CrashReports</name>
    <message>
        <source>Every edit made so far is on disk, and you can go on working.</source>
        <translation>Все сделанные правки на диске, можно работать дальше.</translation>
    </message>
    <message>
        <source>Every edit that was on the screen is in your project.</source>
        <translation>Каждая правка, которая была на экране, сохранена в вашем проекте.</translation>
    </message>
    <message>
        <source>The program came to a sudden end last time</source>
        <translation>В прошлый раз программа внезапно завершилась</translation>
    </message>
    <message>
        <source>Something in the program went wrong</source>
        <translation>В программе что-то пошло не так</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln знак</numerusform>
            <numerusform>%Ln знака</numerusform>
            <numerusform>%Ln знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) is/are not on disk yet</source>
        <translation>
            <numerusform>%Ln правка ещё не на диске</numerusform>
            <numerusform>%Ln правки ещё не на диске</numerusform>
            <numerusform>%Ln правок ещё не на диске</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln час назад</numerusform>
            <numerusform>%Ln часа назад</numerusform>
            <numerusform>%Ln часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln минуту назад</numerusform>
            <numerusform>%Ln минуты назад</numerusform>
            <numerusform>%Ln минут назад</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>&amp;Закрыть без неё</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close without it/them</source>
        <translation>
            <numerusform>&amp;Закрыть без неё</numerusform>
            <numerusform>&amp;Закрыть без них</numerusform>
            <numerusform>&amp;Закрыть без них</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Стереть безвозвратно</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Вернуться</translation>
    </message>
    <message>
        <source>&amp;Redo it</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Отменить правку</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Подождать</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Another program holds the file. Waiting loses nothing: they are made as soon as it lets go.</source>
        <translation>Файл занят другой программой. Если подождать, ничего не потеряется: правки будут сделаны, как только она его отпустит.</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>Найденные статьи</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change an annotation by {}?</source>
        <translation>Изменить аннотацию, которую сделал(а) {}?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln article(s) for good?</source>
        <translation>
            <numerusform>Стереть безвозвратно %Ln статью?</numerusform>
            <numerusform>Стереть безвозвратно %Ln статьи?</numerusform>
            <numerusform>Стереть безвозвратно %Ln статей?</numerusform>
        </translation>
    </message>
    <message>
        <source>A note or a value is not saved</source>
        <translation>Заметка или значение не сохранены</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) on suggestions</source>
        <translation>
            <numerusform>%Ln решение о предложениях</numerusform>
            <numerusform>%Ln решения о предложениях</numerusform>
            <numerusform>%Ln решений о предложениях</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Забыть</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %Ln annotation(s)</source>
        <translation>
            <numerusform>Удаляется: %Ln аннотация</numerusform>
            <numerusform>Удаляется: %Ln аннотации</numerusform>
            <numerusform>Удаляется: %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what was learned?</source>
        <translation>Забыть выученное?</translation>
    </message>
    <message>
        <source>It could not be written to the project, or is no value. Go back to correct it or to copy it.</source>
        <translation>Записать в проект не удалось, или это не значение. Вернитесь, чтобы исправить или скопировать.</translation>
    </message>
    <message>
        <source>It is not your own. The history will say that you changed it; undo brings it back.</source>
        <translation>Она не ваша. В истории будет сказано, что её изменили вы; отмена вернёт прежнее.</translation>
    </message>
    <message numerus="yes">
        <source>Kept as they are: %Ln annotation(s)</source>
        <translation>
            <numerusform>Остаётся как есть: %Ln аннотация</numerusform>
            <numerusform>Остаётся как есть: %Ln аннотации</numerusform>
            <numerusform>Остаётся как есть: %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>No annotation and no decision goes. They come back where they are imported again.</source>
        <translation>Аннотации и решения остаются. Предложения вернутся, если их импортировать снова.</translation>
    </message>
    <message numerus="yes">
        <source>Not followed: %Ln row(s)</source>
        <translation>
            <numerusform>Не выполняется: %Ln строка</numerusform>
            <numerusform>Не выполняется: %Ln строки</numerusform>
            <numerusform>Не выполняется: %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes: %Ln annotation(s)</source>
        <translation>
            <numerusform>Примечания: %Ln аннотация</numerusform>
            <numerusform>Примечания: %Ln аннотации</numerusform>
            <numerusform>Примечания: %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издание</translation>
    </message>
    <message numerus="yes">
        <source>Questioned: %Ln annotation(s)</source>
        <translation>
            <numerusform>Под вопросом: %Ln аннотация</numerusform>
            <numerusform>Под вопросом: %Ln аннотации</numerusform>
            <numerusform>Под вопросом: %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo an edit that was not undone here?</source>
        <translation>Повторить правку, отменённую не здесь?</translation>
    </message>
    <message>
        <source>Remove the suggestions of {source}?</source>
        <translation>Удалить предложения источника {source}?</translation>
    </message>
    <message>
        <source>Replace “{}”?</source>
        <translation>Заменить «{}»?</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message numerus="yes">
        <source>Text, history and %Ln annotation(s) are erased from the project file.</source>
        <translation>
            <numerusform>Из файла проекта стираются текст, история и %Ln аннотация.</numerusform>
            <numerusform>Из файла проекта стираются текст, история и %Ln аннотации.</numerusform>
            <numerusform>Из файла проекта стираются текст, история и %Ln аннотаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edit “{edit}” was made {by} {when}.</source>
        <translation>Правка «{edit}» сделана {by} {when}.</translation>
    </message>
    <message>
        <source>The edit “{edit}” was undone {by} {when}.</source>
        <translation>Правка «{edit}» отменена {by} {when}.</translation>
    </message>
    <message>
        <source>The project will be as it was {when}, whoever made them. One undo takes that back.</source>
        <translation>Проект станет таким, каким был {when}, кто бы ни сделал эти правки. Одна отмена вернёт их.</translation>
    </message>
    <message>
        <source>The rules speak again. The annotations stay, so that it can be learned again.</source>
        <translation>Снова действуют правила. Аннотации остаются, так что обучить можно снова.</translation>
    </message>
    <message>
        <source>There are no reviews in it.</source>
        <translation>В ней нет отзывов.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Undo an edit that was not made here?</source>
        <translation>Отменить правку, сделанную не здесь?</translation>
    </message>
    <message numerus="yes">
        <source>Undo the last %Ln edit(s)?</source>
        <translation>
            <numerusform>Отменить последнюю %Ln правку?</numerusform>
            <numerusform>Отменить последние %Ln правки?</numerusform>
            <numerusform>Отменить последние %Ln правок?</numerusform>
        </translation>
    </message>
    <message>
        <source>What it holds now is lost.</source>
        <translation>Его нынешнее содержимое пропадёт.</translation>
    </message>
    <message>
        <source>a guess: see whether the text reads well</source>
        <translation>догадка: посмотрите, читается ли текст</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>уже есть</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>by a script</source>
        <translation>скриптом</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>другой программой</translation>
    </message>
    <message>
        <source>by {name} {where}</source>
        <translation>({name}) {where}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>changed words</source>
        <translation>слова изменились</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>выбрано вами</translation>
    </message>
    <message>
        <source>every byte fits</source>
        <translation>подходит каждый байт</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>источник: {}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>пропала</translation>
    </message>
    <message>
        <source>guessed {}</source>
        <translation>предположительно {}</translation>
    </message>
    <message>
        <source>in another window</source>
        <translation>в другом окне</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>сдвинута</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>в командной строке</translation>
    </message>
    <message>
        <source>same URL, {share}</source>
        <translation>тот же URL, {share}</translation>
    </message>
    <message>
        <source>same text as another</source>
        <translation>тот же текст, что у другой</translation>
    </message>
    <message>
        <source>seen by its zero bytes</source>
        <translation>видно по нулевым байтам</translation>
    </message>
    <message>
        <source>stated by the file</source>
        <translation>указано в файле</translation>
    </message>
    <message>
        <source>stated by the file’s byte order mark</source>
        <translation>указано меткой порядка байтов</translation>
    </message>
    <message>
        <source>unmoved</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>whole page</source>
        <translation>вся страница</translation>
    </message>
    <message>
        <source>{percent} % as in {title}</source>
        <translation>{percent} % как в {title}</translation>
    </message>
    <message>
        <source>{percent} %, nearly the same as {name}</source>
        <translation>{percent} %, почти то же, что {name}</translation>
    </message>
    <message>
        <source>“{}” is not a URL. Write all of it, from https:// or http:// on.</source>
        <translation>«{}» — не URL. Напишите его целиком, начиная с https:// или http://.</translation>
    </message>
    <message>
        <source>“{}” is not a date. Write 2023, 2023-02 or 2023-02-08.</source>
        <translation>«{}» — не дата. Напишите 2023, 2023-02 или 2023-02-08.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>1 mention</source>
        <translation>1 упоминание</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>New group “{name}”</source>
        <translation>Новая группа «{name}»</translation>
    </message>
    <message>
        <source>New organisation “{name}”</source>
        <translation>Новая организация «{name}»</translation>
    </message>
    <message>
        <source>New person “{name}”</source>
        <translation>Новое лицо «{name}»</translation>
    </message>
    <message>
        <source>Of no kind</source>
        <translation>Без вида</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Refers to nobody</source>
        <translation>Ни к кому не относится</translation>
    </message>
    <message>
        <source>also called so</source>
        <translation>называют и так</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>сокращение</translation>
    </message>
    <message>
        <source>name after a title</source>
        <translation>имя после звания</translation>
    </message>
    <message>
        <source>named last before</source>
        <translation>назван последним до этого</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>не упоминается</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>часть имени</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>same words elsewhere</source>
        <translation>те же слова в другом месте</translation>
    </message>
    <message>
        <source>same words in this article</source>
        <translation>те же слова в этой статье</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>похожее написание</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>{count} mentions</source>
        <translation>упоминаний: {count}</translation>
    </message>
    <message>
        <source>{count} mentions or more</source>
        <translation>упоминаний: {count} или больше</translation>
    </message>
</context>
<context>
    <name>EntityCommands</name>
    <message>
        <source>1 further mention refers to {name} now.</source>
        <translation>Ещё 1 упоминание теперь относится к {name}.</translation>
    </message>
    <message>
        <source>It refers to nobody yet. Press W to say to whom.</source>
        <translation>Пока ни к кому не относится. Нажмите W, чтобы указать.</translation>
    </message>
    <message>
        <source>The inspector is hidden; show it to choose whom this refers to.</source>
        <translation>Инспектор скрыт; покажите его, чтобы выбрать, к кому это относится.</translation>
    </message>
    <message>
        <source>There is no other mention of “{quote}” that refers to nobody yet.</source>
        <translation>Других упоминаний «{quote}», которые ещё ни к кому не относятся, нет.</translation>
    </message>
    <message>
        <source>This project is read-only: nothing can be changed.</source>
        <translation>Этот проект только для чтения: изменить ничего нельзя.</translation>
    </message>
    <message>
        <source>What is tagged as “{label}” refers to nobody.</source>
        <translation>Помеченное как «{label}» ни к кому не относится.</translation>
    </message>
    <message>
        <source>{count} further mentions refer to {name} now.</source>
        <translation>Теперь к {name} относится ещё упоминаний: {count}.</translation>
    </message>
</context>
<context>
    <name>EntityDetail</name>
    <message>
        <source>A Wikidata item such as Q42, its address, or BASE:ID</source>
        <translation>Элемент Wikidata, например Q42, его адрес или БАЗА:ID</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete it; its mentions stay and refer to nobody (Del)</source>
        <translation>Удалить её; упоминания остаются и ни к кому не относятся (Del)</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний идентификатор</translation>
    </message>
    <message>
        <source>It may be the same. What becomes of the names is shown first.</source>
        <translation>Возможно, это одно и то же. Сначала показано, что станет с именами.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Make one of those selected (Ctrl+M); or drag one on another</source>
        <translation>Сделать из выбранных одну (Ctrl+M); или перетащите одну на другую</translation>
    </message>
    <message>
        <source>Merge with “{name}” ({mentions})</source>
        <translation>Объединить с «{name}» ({mentions})</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Other names, one a line, by which it is found and proposed</source>
        <translation>Другие имена, по одному в строке, по которым её находят и предлагают</translation>
    </message>
    <message>
        <source>Q42 or its Wikidata address</source>
        <translation>Q42 или его адрес в Wikidata</translation>
    </message>
    <message>
        <source>The name (F2)</source>
        <translation>Имя (F2)</translation>
    </message>
    <message>
        <source>in 1 article</source>
        <translation>в 1 статье</translation>
    </message>
    <message>
        <source>in {count} articles</source>
        <translation>в статьях: {count}</translation>
    </message>
    <message>
        <source>{count} entities selected</source>
        <translation>выбрано сущностей: {count}</translation>
    </message>
</context>
<context>
    <name>EntityField</name>
    <message>
        <source>Also for 1 other mention of “{quote}”</source>
        <translation>И ещё 1 упоминание «{quote}»</translation>
    </message>
    <message>
        <source>Also for {count} other mentions of “{quote}”</source>
        <translation>И другие упоминания «{quote}»: {count}</translation>
    </message>
    <message>
        <source>In all articles, in one step (Shift+W)</source>
        <translation>Во всех статьях, одним шагом (Shift+W)</translation>
    </message>
    <message>
        <source>Let it refer to nobody</source>
        <translation>Ни к кому не относить</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока ни к кому</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>W Enter takes it</source>
        <translation>W Enter — принять</translation>
    </message>
    <message>
        <source>Whom it refers to (W). Type a name; Esc goes back to the article.</source>
        <translation>К кому относится (W). Введите имя; Esc возвращает к статье.</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}?</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>1 entity</source>
        <translation>1 сущность</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>К статье (Esc)</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По виду</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Clear the filter to see all</source>
        <translation>Сбросьте фильтр, чтобы увидеть все</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Сущности</translation>
    </message>
    <message>
        <source>Filter by name, alias or id</source>
        <translation>Фильтр по имени, другому имени или идентификатору</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Фильтр сущностей</translation>
    </message>
    <message>
        <source>Likely duplicates ({count})</source>
        <translation>Вероятные дубликаты ({count})</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Most articles</source>
        <translation>Больше статей</translation>
    </message>
    <message>
        <source>Most mentions</source>
        <translation>Больше упоминаний</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>Сущностей пока нет</translation>
    </message>
    <message>
        <source>No entity is called so</source>
        <translation>Сущности с таким именем нет</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Put a speaker or an organisation in focus and press W to say whom it refers to</source>
        <translation>Поставьте в фокус говорящего или организацию и нажмите W, чтобы сказать, к кому это относится</translation>
    </message>
    <message>
        <source>Which entities</source>
        <translation>Какие сущности</translation>
    </message>
    <message>
        <source>{count} entities</source>
        <translation>сущностей: {count}</translation>
    </message>
</context>
<context>
    <name>EntityPanel</name>
    <message>
        <source>Merged into {name}.</source>
        <translation>Объединено: {name}.</translation>
    </message>
    <message>
        <source>{count} entities are deleted.</source>
        <translation>Удалено сущностей: {count}.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>Удалено: {name}.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A process that looked for suggestions ended early. What was found is kept; try again to go on.</source>
        <translation>Процесс, искавший предложения, завершился раньше времени. Найденное сохранено; попробуйте снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>A program that an installer brought cannot take it in. One that Python’s pip installs can, and opens the same projects: pip install &apos;annotator-desktop[{extra}]&apos;</source>
        <translation>В программу, поставленную установщиком, добавить это нельзя. В ту, которую ставит pip из Python, можно, и она открывает те же проекты: pip install &apos;annotator-desktop[{extra}]&apos;</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows; left out of {title}: {rows}. Export as csv.</source>
        <translation>На листе помещается {most} строк; не вошло в {title}: {rows}. Экспортируйте как csv.</translation>
    </message>
    <message>
        <source>An annotation cannot be linked to itself. Nothing was changed.</source>
        <translation>Аннотацию нельзя связать с ней самой. Ничего не изменено.</translation>
    </message>
    <message>
        <source>An annotation needs at least one span. Nothing was changed.</source>
        <translation>Аннотации нужен хотя бы один фрагмент. Ничего не изменено.</translation>
    </message>
    <message>
        <source>An annotator needs a name. Nothing was changed.</source>
        <translation>Аннотатору нужно имя. Ничего не изменено.</translation>
    </message>
    <message>
        <source>An entity needs a name. Nothing was changed.</source>
        <translation>Сущности нужно имя. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Another program changed annotations meanwhile, so this would do something else than was agreed to. Nothing was changed. Look at the summary again.</source>
        <translation>Другая программа тем временем изменила аннотации, и получилось бы не то, на что вы согласились. Ничего не изменено. Посмотрите сводку ещё раз.</translation>
    </message>
    <message>
        <source>Another program is using “{name}” just now. Nothing was lost and nothing was changed. Try again in a moment.</source>
        <translation>Файл «{name}» сейчас занят другой программой. Ничего не потеряно и не изменено. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>Another program keeps changing the project, so it was not exported. Try again in a moment.</source>
        <translation>Другая программа всё время меняет проект, поэтому он не экспортирован. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>Another program wrote meanwhile. Nothing was done; try again to see what is next.</source>
        <translation>Другая программа тем временем сделала запись. Ничего не сделано; попробуйте ещё раз и посмотрите, что следующее.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Cut blanks at the edges of: {spans}.</source>
        <translation>Отрезаны пробелы по краям: {spans}.</translation>
    </message>
    <message>
        <source>Cut to the 32,767 characters that a cell holds: {annotations}; they end with “[…]”.</source>
        <translation>Обрезано до 32 767 знаков, которые вмещает ячейка: {annotations}; в конце стоит «[…]».</translation>
    </message>
    <message>
        <source>Delete {label} “{quote}”</source>
        <translation>Удалить {label} «{quote}»</translation>
    </message>
    <message>
        <source>Dropped from the tags: {spans} that overlap others.</source>
        <translation>Не вошло в теги, так как пересекается с другими: {spans}.</translation>
    </message>
    <message>
        <source>Dropped: {spans} that overlap others in a file or mark nothing but blanks.</source>
        <translation>Пропущено, так как пересекается с другими в файле или отмечает одни пробелы: {spans}.</translation>
    </message>
    <message>
        <source>Ends were read as {way}, by what fits: {shown}.</source>
        <translation>Концы прочитаны как {way}, так подходит лучше: {shown}.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Получите его заново оттуда, откуда он взят.</translation>
    </message>
    <message>
        <source>Give each line names.</source>
        <translation>Дайте в каждой строке имена.</translation>
    </message>
    <message>
        <source>Kept for Label Studio alone, having no place here: {results}.</source>
        <translation>Сохранено только для Label Studio, здесь для этого нет места: {results}.</translation>
    </message>
    <message>
        <source>Left out of doc.ents, since they overlap others there: {spans}.</source>
        <translation>Не вошло в doc.ents, так как пересекается там с другими: {spans}.</translation>
    </message>
    <message>
        <source>Left out, being no texts: {sources}.</source>
        <translation>Пропущено, не тексты: {sources}.</translation>
    </message>
    <message>
        <source>Left out, not marked check-worthy: {annotations}.</source>
        <translation>Пропущено, не отмечено как требующее проверки: {annotations}.</translation>
    </message>
    <message>
        <source>Left out: entity of {annotations}.</source>
        <translation>Пропущена сущность: {annotations}.</translation>
    </message>
    <message>
        <source>Left out: the cue or attributes of {relations}.</source>
        <translation>Пропущены указание или атрибуты: {relations}.</translation>
    </message>
    <message>
        <source>Left out: {annotations} of nothing but blanks at a line break.</source>
        <translation>Пропущено, одни пробелы у конца строки: {annotations}.</translation>
    </message>
    <message>
        <source>Left out: {annotations} skipped in Label Studio.</source>
        <translation>Пропущено, отложено в Label Studio: {annotations}.</translation>
    </message>
    <message>
        <source>Left out: {count} {why}.</source>
        <translation>Пропущено: {count} ({why}).</translation>
    </message>
    <message>
        <source>Left out: {lines} that came from brat and names an annotation that is gone.</source>
        <translation>Пропущено, пришло из brat и называет аннотацию, которой больше нет: {lines}.</translation>
    </message>
    <message>
        <source>Left out: {predictions}, since nobody has decided on them.</source>
        <translation>Пропущено, никто ещё не решил: {predictions}.</translation>
    </message>
    <message>
        <source>Left out: {relations} between articles or of blanks.</source>
        <translation>Пропущено, между статьями или у пробелов: {relations}.</translation>
    </message>
    <message>
        <source>Left out: {relations} between articles.</source>
        <translation>Пропущено между статьями: {relations}.</translation>
    </message>
    <message>
        <source>Left out: {relations} between the work of two annotators or two articles.</source>
        <translation>Пропущено между работами двух разметчиков или двумя статьями: {relations}.</translation>
    </message>
    <message>
        <source>Left out: {relations}.</source>
        <translation>Пропущено: {relations}.</translation>
    </message>
    <message>
        <source>Left out: {spans} of nothing but a blank between two tokens.</source>
        <translation>Пропущено, один пробел между двумя токенами: {spans}.</translation>
    </message>
    <message>
        <source>Left out: {spans} of nothing but blanks.</source>
        <translation>Пропущено, одни пробелы: {spans}.</translation>
    </message>
    <message>
        <source>Left out: {what} of {annotations}.</source>
        <translation>Пропущено ({what}): {annotations}.</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) read it, and add what that makes.</source>
        <translation>Распознайте его программой OCR и добавьте то, что получится.</translation>
    </message>
    <message>
        <source>Looking for suggestions came to a sudden end. Nothing was lost; it begins anew with the next article.</source>
        <translation>Поиск предложений внезапно прервался. Ничего не потеряно; со следующей статьёй он начнётся снова.</translation>
    </message>
    <message>
        <source>Mend that line, or save it as CSV.</source>
        <translation>Исправьте эту строку или сохраните как CSV.</translation>
    </message>
    <message>
        <source>Merging needs at least two entities. Nothing was changed.</source>
        <translation>Чтобы объединить, нужны хотя бы две сущности. Ничего не изменено.</translation>
    </message>
    <message>
        <source>No annotation has “{name}” set to yes, so there is no claim in the file.</source>
        <translation>Ни у одной аннотации «{name}» не равно «да», поэтому в файле нет утверждений.</translation>
    </message>
    <message>
        <source>Note of {label} “{quote}”: {note}</source>
        <translation>Заметка к {label} «{quote}»: {note}</translation>
    </message>
    <message>
        <source>Nothing was imported as suggestions of “{name}”. Nothing was removed.</source>
        <translation>Как предложения источника «{name}» ничего не импортировалось. Ничего не удалено.</translation>
    </message>
    <message>
        <source>Of {relations} only names are in the rows; xlsx has a sheet of them.</source>
        <translation>В строках только названия, для связей есть лист в xlsx: {relations}.</translation>
    </message>
    <message>
        <source>Offsets are counted as {unit}, and it matters how they are, in: {articles}. Read them so again.</source>
        <translation>Смещения считаются как {unit}, и это важно здесь: {articles}. Читайте их так же.</translation>
    </message>
    <message>
        <source>Offsets were read as {unit}: of {total} ends that tell, so many fall on edges of words: {shown}.</source>
        <translation>Смещения прочитаны как {unit}: из {total} показательных концов на края слов попадает: {shown}.</translation>
    </message>
    <message>
        <source>Only the words of an annotation with one span can be looked for. Nothing was changed.</source>
        <translation>Искать можно только слова аннотации с одним фрагментом. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it as text.</source>
        <translation>Откройте его в другой программе и сохраните как текст.</translation>
    </message>
    <message>
        <source>Question {label} “{quote}”: {note}</source>
        <translation>Под вопросом {label} «{quote}»: {note}</translation>
    </message>
    <message>
        <source>Replaced control characters, which XMI cannot hold, in: {articles}.</source>
        <translation>Заменены управляющие символы, которых не может быть в XMI: {articles}.</translation>
    </message>
    <message>
        <source>Save it again as RTF or as text.</source>
        <translation>Сохраните его заново как RTF или как текст.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Сохраните его заново.</translation>
    </message>
    <message>
        <source>Save the page again, as “web page, complete” or as text.</source>
        <translation>Сохраните страницу заново, как «веб-страница, полностью» или как текст.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>Сохраните страницу заново.</translation>
    </message>
    <message>
        <source>Say which column does.</source>
        <translation>Укажите нужный столбец.</translation>
    </message>
    <message>
        <source>Say which column holds the texts.</source>
        <translation>Укажите, в каком столбце тексты.</translation>
    </message>
    <message>
        <source>Suggestions need the name of their source. Nothing was imported.</source>
        <translation>Предложениям нужно имя источника. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Take the whole page, or copy the article’s text and paste it.</source>
        <translation>Возьмите страницу целиком или скопируйте и вставьте текст статьи.</translation>
    </message>
    <message>
        <source>The article {article_id} was in this project with another text. Nothing was changed.</source>
        <translation>Статья {article_id} была в этом проекте с другим текстом. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The article “{title}” ({id}) is in the project with another text. Nothing was imported.</source>
        <translation>Статья «{title}» ({id}) есть в проекте с другим текстом. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The article “{title}” is damaged: it is not what was stored. Nothing was exported. Open a copy of the project made earlier, or remove the article.</source>
        <translation>Статья «{title}» повреждена: это не то, что было сохранено. Ничего не экспортировано. Откройте более раннюю копию проекта или уберите статью.</translation>
    </message>
    <message>
        <source>The decision {id} differs from the one here, which was kept.</source>
        <translation>Решение {id} отличается от здешнего, которое оставлено.</translation>
    </message>
    <message>
        <source>The entity “{name}” differs from the one here, which was kept.</source>
        <translation>Сущность «{name}» отличается от здешней, которая оставлена.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Make it first, or choose another.</source>
        <translation>Папки «{folder}» нет. Сначала создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only. Nothing was made. Choose another folder.</source>
        <translation>Папка «{folder}» только для чтения. Ничего не создано. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The format “{name}” is only read, not written. Nothing was exported.</source>
        <translation>Формат «{name}» только читается, но не записывается. Ничего не экспортировано.</translation>
    </message>
    <message>
        <source>The format “{name}” is only written, not read. Nothing was imported.</source>
        <translation>Формат «{name}» только записывается, но не читается. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The format “{name}” of {maker} cannot be used: {error_type}: {error}. Nothing was done. Update what brought it, or remove it.</source>
        <translation>Формат «{name}» ({maker}) не работает: {error_type}: {error}. Ничего не сделано. Обновите то, с чем он установлен, или удалите.</translation>
    </message>
    <message>
        <source>The format “{name}” of {maker} is no Codec, so it is left out.</source>
        <translation>Формат «{name}» ({maker}) — не Codec, поэтому он пропущен.</translation>
    </message>
    <message>
        <source>The new scheme has no {what} “{name}”; it has {value}. Nothing was changed.</source>
        <translation>В новой схеме нет {what} «{name}»; есть {value}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The project has no label {names} to take others for. Nothing was imported. Correct the list of labels.</source>
        <translation>В проекте нет меток {names}, которыми заменять другие. Ничего не импортировано. Исправьте список меток.</translation>
    </message>
    <message>
        <source>The project is damaged: a row of it cannot be read ({error}). Nothing was changed. Open a copy of the project made earlier.</source>
        <translation>Проект повреждён: одна его строка не читается ({error}). Ничего не изменено. Откройте более раннюю копию проекта.</translation>
    </message>
    <message>
        <source>The project is large and is still being checked. The edit was not made; try again in a moment.</source>
        <translation>Проект большой и ещё проверяется. Правка не сделана; попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>The relation {id} differs from the one here, which was kept.</source>
        <translation>Связь {id} отличается от здешней, которая оставлена.</translation>
    </message>
    <message>
        <source>The scheme has no “{name}”, which is to be renamed: it is no label, relation type or LABEL.ATTRIBUTE. Nothing was changed.</source>
        <translation>В схеме нет «{name}», что нужно переименовать: это не метка, не тип связи и не МЕТКА.АТРИБУТ. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The scheme now also has {named}.</source>
        <translation>В схеме теперь есть также {named}.</translation>
    </message>
    <message>
        <source>The scheme was changed by another program meanwhile. Nothing was changed. Look at it again.</source>
        <translation>Схему тем временем изменила другая программа. Ничего не изменено. Посмотрите её ещё раз.</translation>
    </message>
    <message>
        <source>The scheme “{path}” cannot be read: {reason}. Nothing was changed.</source>
        <translation>Схема «{path}» не читается: {reason}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The search says only what shall not be there. Say also what shall be there.</source>
        <translation>В запросе сказано только, чего быть не должно. Скажите и то, что должно быть.</translation>
    </message>
    <message>
        <source>The self-test cannot write in “{folder}”: {reason}. Nothing was tried. Name another folder.</source>
        <translation>Самопроверка не может писать в «{folder}»: {reason}. Ничего не проверено. Назовите другую папку.</translation>
    </message>
    <message>
        <source>The self-test cannot write “{path}”: {reason}. Nothing was tried. Name another folder.</source>
        <translation>Самопроверка не может записать «{path}»: {reason}. Ничего не проверено. Назовите другую папку.</translation>
    </message>
    <message>
        <source>The set has labels that the project has not: {names}. Nothing was imported.</source>
        <translation>В наборе есть метки, которых нет в проекте: {names}. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The set has what the project&apos;s scheme has not: {names}. Nothing was imported. Let it be added, or say which labels are meant by it.</source>
        <translation>В наборе есть то, чего нет в схеме проекта: {names}. Ничего не импортировано. Разрешите добавить это или укажите, какие метки имеются в виду.</translation>
    </message>
    <message>
        <source>The set&apos;s scheme does not fit the project&apos;s: {names}. Nothing was imported. Import it into a new project, or make the schemes alike.</source>
        <translation>Схема набора не подходит к схеме проекта: {names}. Ничего не импортировано. Импортируйте его в новый проект или согласуйте схемы.</translation>
    </message>
    <message>
        <source>The settings could not be kept: {reason}. They hold until the program ends.</source>
        <translation>Настройки не удалось сохранить: {reason}. Они действуют до конца работы программы.</translation>
    </message>
    <message>
        <source>The span {start}:{end} is not in the text, which has {count} characters (spans are START:END, counted from 0, the end not included). Nothing was changed.</source>
        <translation>Фрагмента {start}:{end} нет в тексте, в котором {count} знаков (фрагменты пишутся НАЧАЛО:КОНЕЦ, счёт с 0, конец не включён). Ничего не изменено.</translation>
    </message>
    <message>
        <source>The spans {start}:{end} and {other_start}:{other_end} overlap. Nothing was changed.</source>
        <translation>Фрагменты {start}:{end} и {other_start}:{other_end} перекрываются. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The stretch {start}:{end} is not in the article. Nothing was changed.</source>
        <translation>Отрезка {start}:{end} нет в статье. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The suggester “spacy” needs a model for English, and none is installed. What the others propose is shown. docs/suggesters.md says which one to install, and how.</source>
        <translation>Подсказчику «spacy» нужна модель английского языка, а ни одна не установлена. Показано то, что предлагают другие. Какую установить и как, сказано в docs/suggesters.md.</translation>
    </message>
    <message>
        <source>The suggester “{name}” did not answer in {seconds} seconds. What the others propose is shown. Update what brought it, or remove it.</source>
        <translation>Подсказчик «{name}» не ответил за {seconds} с. Показано то, что предлагают другие. Обновите то, что его принесло, или удалите.</translation>
    </message>
    <message>
        <source>The suggester “{name}” failed: {error_type}. What the others propose is shown. Update what brought it, or remove it.</source>
        <translation>Подсказчик «{name}» дал сбой: {error_type}. Показано то, что предлагают другие. Обновите то, что его принесло, или удалите.</translation>
    </message>
    <message>
        <source>The suggester “{name}” of {maker} cannot be used: {error_type}: {error}. Nothing was done. Update what brought it, or remove it.</source>
        <translation>Подсказчиком «{name}» из {maker} пользоваться нельзя: {error_type}: {error}. Ничего не сделано. Обновите то, что его принесло, или удалите.</translation>
    </message>
    <message>
        <source>The suggester “{name}” of {maker} is no Suggester, so it is left out.</source>
        <translation>Подсказчик «{name}» из {maker} — не Suggester и потому пропущен.</translation>
    </message>
    <message>
        <source>The system cannot start a further process ({error}). Nothing was lost; close other programs and try again.</source>
        <translation>Система не может запустить ещё один процесс ({error}). Ничего не потеряно; закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>The text holds NUL characters, so it is not plain text. Nothing was added.</source>
        <translation>В тексте есть нулевые знаки, это не простой текст. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>The text holds half characters (lone surrogates), so it was decoded wrongly. Nothing was added. Choose another encoding.</source>
        <translation>В тексте есть половинки знаков (одиночные суррогаты): он декодирован неверно. Ничего не добавлено. Выберите другую кодировку.</translation>
    </message>
    <message>
        <source>The text of this article is damaged: it is not what was stored. Nothing was changed. Open a copy of the project made earlier.</source>
        <translation>Текст этой статьи повреждён: это не то, что было сохранено. Ничего не изменено. Откройте более раннюю копию проекта.</translation>
    </message>
    <message>
        <source>The words hold half characters (lone surrogates), which no file can keep. Nothing was changed.</source>
        <translation>В словах есть половинки знаков (одиночные суррогаты), их нельзя сохранить ни в каком файле. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The {count} suggestions in “{title}” were left out.</source>
        <translation>Предложения в «{title}» пропущены: {count}.</translation>
    </message>
    <message>
        <source>There are also the spans {names}, see the option spans.</source>
        <translation>Есть и отрезки {names}, см. параметр spans.</translation>
    </message>
    <message>
        <source>There are two annotators named “{name}” now: the one of the set came from elsewhere.</source>
        <translation>Теперь есть два аннотатора с именем «{name}»: тот, что в наборе, пришёл из другого места.</translation>
    </message>
    <message>
        <source>There is no article with the id {article_id} in this project.</source>
        <translation>В этом проекте нет статьи с идентификатором {article_id}.</translation>
    </message>
    <message>
        <source>There is no file *.ann in “{path}”, so it is no folder of brat&apos;s. Nothing was imported. Choose the folder that holds the .txt and .ann files.</source>
        <translation>В «{path}» нет файлов *.ann, это не папка brat. Ничего не импортировано. Выберите папку с файлами .txt и .ann.</translation>
    </message>
    <message>
        <source>There is no file *.conll in “{path}”. Nothing was imported. Choose the folder or the file that holds the tagged tokens.</source>
        <translation>В «{path}» нет файлов *.conll. Ничего не импортировано. Выберите папку или файл с размеченными словами.</translation>
    </message>
    <message>
        <source>There is no format “{name}”. There are: {names}. Nothing was done.</source>
        <translation>Формата «{name}» нет. Есть: {names}. Ничего не сделано.</translation>
    </message>
    <message>
        <source>There is no label “{name}” in the scheme; there are {names}. Nothing was changed.</source>
        <translation>В схеме нет метки «{name}»; есть {names}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no lexicon “{lexicon}”. Nothing was changed. There are: {lexicons}.</source>
        <translation>Словаря «{lexicon}» нет. Ничего не изменено. Есть: {lexicons}.</translation>
    </message>
    <message>
        <source>There is no relation “{kind}” in the scheme; there are {names}. Nothing was changed.</source>
        <translation>В схеме нет связи «{kind}»; есть {names}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no room for “{target}”. Nothing was written. Choose another place.</source>
        <translation>Для «{target}» нет места. Ничего не записано. Выберите другое место.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. The last edit was not made; everything before it is safe. Make room and do it again.</source>
        <translation>На диске не осталось места. Последняя правка не сделана; всё до неё сохранено. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>There is no status “{status}”; there are {names}. Nothing was changed.</source>
        <translation>Состояния «{status}» нет; есть {names}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no suggester “{name}”. There are: {names}. Nothing was done.</source>
        <translation>Нет подсказчика «{name}». Есть: {names}. Ничего не сделано.</translation>
    </message>
    <message>
        <source>There is no text encoding called “{codec}”. Nothing was added. Choose another one, such as utf-8, cp1251 or latin-1.</source>
        <translation>Кодировки «{codec}» нет. Ничего не добавлено. Выберите другую, например utf-8, cp1251 или latin-1.</translation>
    </message>
    <message>
        <source>There is no {table} with the id {row_id} in this project.</source>
        <translation>В этом проекте нет строки {table} с идентификатором {row_id}.</translation>
    </message>
    <message>
        <source>There is no {table} with the id {row_id}. Nothing was changed.</source>
        <translation>Нет строки {table} с идентификатором {row_id}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the project is as it was then.</source>
        <translation>Отменять нечего: проект такой, каким был тогда.</translation>
    </message>
    <message>
        <source>These two are linked so already. Nothing was changed.</source>
        <translation>Эти две аннотации уже так связаны. Ничего не изменено.</translation>
    </message>
    <message>
        <source>These words are tagged as {label} already. Nothing was changed.</source>
        <translation>Эти слова уже помечены как {label}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This annotation set has format version {version}; this program reads {major}.x. Nothing was imported. Export the set again as version {major}, or get a version of this program that reads it.</source>
        <translation>У этого набора аннотаций версия формата {version}; эта программа читает {major}.x. Ничего не импортировано. Экспортируйте набор в версии {major} или возьмите версию программы, которая его читает.</translation>
    </message>
    <message>
        <source>This ended before it was done. Nothing was lost; try again. It said: {said}</source>
        <translation>Работа завершилась раньше времени. Ничего не потеряно; попробуйте снова. Сообщение: {said}</translation>
    </message>
    <message>
        <source>This expression takes too long. Make it simpler.</source>
        <translation>Это выражение работает слишком долго. Упростите его.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;annotator-desktop[{extra}]&apos;</source>
        <translation>Установите так: pip install &apos;annotator-desktop[{extra}]&apos;</translation>
    </message>
    <message>
        <source>A table of reviews holds nothing to suggest. Nothing was imported.</source>
        <translation>В таблице отзывов нечего предлагать. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Only a table of reviews can be shown before it applies. Nothing was imported. Name csv or xlsx with -f.</source>
        <translation>Заранее показать можно только таблицу отзывов. Ничего не импортировано. Укажите csv или xlsx через -f.</translation>
    </message>
    <message>
        <source>The suggester “spacy” needs spaCy, which is not installed. What the others propose is shown. {advice}</source>
        <translation>Подсказчику «spacy» нужна библиотека spaCy, а она не установлена. Показано то, что предлагают другие. {advice}</translation>
    </message>
    <message>
        <source>This annotation set cannot be imported; {first}:
  {told}
Nothing was imported. Correct the set, or export it again, and import it then.</source>
        <translation>Этот набор аннотаций нельзя импортировать; {first}:
  {told}
Ничего не импортировано. Исправьте набор или экспортируйте его снова и затем импортируйте.</translation>
    </message>
    <message>
        <source>This annotation set was written by a newer version of the program. What version {version} does not know in it is kept under extensions.unknown and is not shown.</source>
        <translation>Этот набор аннотаций записан более новой версией программы. То, чего версия {version} в нём не знает, хранится в extensions.unknown и не показывается.</translation>
    </message>
    <message>
        <source>This format needs “{value}”, which is not installed. Nothing was done. {advice}</source>
        <translation>Этому формату нужен «{value}», а он не установлен. Ничего не сделано. {advice}</translation>
    </message>
    <message>
        <source>This is more than the search can look for at once. Ask for less.</source>
        <translation>Сразу столько поиск найти не может. Спросите о меньшем.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Это не регулярное выражение.</translation>
    </message>
    <message>
        <source>This is no regular expression: {message}, at character {value}.</source>
        <translation>Это не регулярное выражение: {message}, знак {value}.</translation>
    </message>
    <message>
        <source>This scheme cannot be used: {names}. Nothing was changed. Correct the scheme and try again.</source>
        <translation>Эту схему использовать нельзя: {names}. Ничего не изменено. Исправьте схему и попробуйте снова.</translation>
    </message>
    <message>
        <source>This text is in the project already. Nothing was added.</source>
        <translation>Этот текст уже есть в проекте. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Type its password to open it.</source>
        <translation>Введите его пароль, чтобы открыть.</translation>
    </message>
    <message>
        <source>Unpack it and look what is in it.</source>
        <translation>Распакуйте его и посмотрите, что внутри.</translation>
    </message>
    <message>
        <source>Unpack it elsewhere and add the files you need.</source>
        <translation>Распакуйте его отдельно и добавьте нужные файлы.</translation>
    </message>
    <message>
        <source>Widened to whole graphemes: {annotations}.</source>
        <translation>Расширено до целых графем: {annotations}.</translation>
    </message>
    <message>
        <source>Widened to whole tokens in the tags: {spans}.</source>
        <translation>Расширено в тегах до целых токенов: {spans}.</translation>
    </message>
    <message>
        <source>Widened to whole tokens: {spans}.</source>
        <translation>Расширено до целых токенов: {spans}.</translation>
    </message>
    <message>
        <source>With this scheme would be lost: {names}. Nothing was changed.</source>
        <translation>С этой схемой пропало бы: {names}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Without a comment, since nothing but line ends is marked: {annotations}.</source>
        <translation>Без примечания, так как отмечены одни концы строк: {annotations}.</translation>
    </message>
    <message>
        <source>You may not read “{path}”. Nothing was added from it. Ask for permission.</source>
        <translation>У вас нет права читать «{path}». Ничего из него не добавлено. Попросите разрешения.</translation>
    </message>
    <message>
        <source>an article before it has the same text; an article is in a set once</source>
        <translation>у статьи перед ней тот же текст; статья бывает в наборе один раз</translation>
    </message>
    <message>
        <source>annotation “{annotation}” is not a UUID in canonical form</source>
        <translation>annotation «{annotation}» — не UUID в канонической форме</translation>
    </message>
    <message>
        <source>at an annotation left out</source>
        <translation>у пропущенной аннотации</translation>
    </message>
    <message>
        <source>attribute “{name}” is not in the scheme</source>
        <translation>атрибута «{name}» нет в схеме</translation>
    </message>
    <message>
        <source>attribute “{name}” is set to {shown}, but {problem}</source>
        <translation>атрибут «{name}» имеет значение {shown}, но {problem}</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>атрибуты</translation>
    </message>
    <message>
        <source>between two articles</source>
        <translation>между двумя статьями</translation>
    </message>
    <message>
        <source>between two windows</source>
        <translation>между двумя окнами</translation>
    </message>
    <message>
        <source>both its ends stand in one article, so it belongs to that article&apos;s relations</source>
        <translation>оба её конца в одной статье, поэтому она относится к связям этой статьи</translation>
    </message>
    <message>
        <source>by another annotator</source>
        <translation>другого разметчика</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>каноническая ссылка</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>столбец {name}</translation>
    </message>
    <message>
        <source>computed names {names}, not set there</source>
        <translation>computed называет {names}, чего там нет</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>сущность</translation>
    </message>
    <message>
        <source>entity {entity} is not among the entities</source>
        <translation>сущности {entity} нет среди сущностей</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>id {id} is in the set more than once</source>
        <translation>id {id} встречается в наборе более одного раза</translation>
    </message>
    <message>
        <source>id “{id}” is not a UUID in canonical form</source>
        <translation>id «{id}» — не UUID в канонической форме</translation>
    </message>
    <message>
        <source>interruption</source>
        <translation>разрыв</translation>
    </message>
    <message>
        <source>it does not begin with an id such as T1 and a tab</source>
        <translation>строка не начинается с номера вроде T1 и табуляции</translation>
    </message>
    <message>
        <source>it has neither a quote nor a position</source>
        <translation>у неё нет ни цитаты, ни позиции</translation>
    </message>
    <message>
        <source>it has no spans</source>
        <translation>нет отрезков</translation>
    </message>
    <message>
        <source>it has no target with a source and selectors, or several sources</source>
        <translation>у неё нет цели с источником и селекторами или источников несколько</translation>
    </message>
    <message>
        <source>it is a date such as 2023, 2023-02 or 2023-02-08</source>
        <translation>это дата вида 2023, 2023-02 или 2023-02-08</translation>
    </message>
    <message>
        <source>it is a text</source>
        <translation>это текст</translation>
    </message>
    <message>
        <source>it is a whole number</source>
        <translation>это целое число</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>он повреждён</translation>
    </message>
    <message>
        <source>it is damaged or no PDF</source>
        <translation>он повреждён или это не PDF</translation>
    </message>
    <message>
        <source>it is damaged or not what its name says ({kind})</source>
        <translation>он повреждён или это не то, что говорит имя ({kind})</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>он закрыт паролем</translation>
    </message>
    <message>
        <source>it is neither a list of annotations nor a page with items</source>
        <translation>это не список аннотаций и не страница с элементами</translation>
    </message>
    <message>
        <source>it is no CSV file: {error}</source>
        <translation>это не файл CSV: {error}</translation>
    </message>
    <message>
        <source>it is no EPUB book</source>
        <translation>это не книга EPUB</translation>
    </message>
    <message>
        <source>it is no Outlook message</source>
        <translation>это не письмо Outlook</translation>
    </message>
    <message>
        <source>it is no RTF file</source>
        <translation>это не файл RTF</translation>
    </message>
    <message>
        <source>it is no codebook (.qdc): its outermost element is {tag}</source>
        <translation>это не кодовая книга (.qdc): её внешний элемент — {tag}</translation>
    </message>
    <message>
        <source>it is no web archive with a page in it</source>
        <translation>это не веб-архив со страницей</translation>
    </message>
    <message>
        <source>it is no web page</source>
        <translation>это не веб-страница</translation>
    </message>
    <message>
        <source>it is no workbook (.xlsx), or it is damaged</source>
        <translation>это не книга (.xlsx), или она повреждена</translation>
    </message>
    <message>
        <source>it is no workbook that can be read: {error}</source>
        <translation>эту книгу нельзя прочитать: {error}</translation>
    </message>
    <message>
        <source>it is no {what}: {error}</source>
        <translation>это не {what}: {error}</translation>
    </message>
    <message>
        <source>it is not in UTF-8; save it as “CSV UTF-8”</source>
        <translation>он не в UTF-8; сохраните его как «CSV UTF-8»</translation>
    </message>
    <message>
        <source>it is not in the project</source>
        <translation>аннотации нет в проекте</translation>
    </message>
    <message>
        <source>it is one of {choices}</source>
        <translation>это одно из: {choices}</translation>
    </message>
    <message>
        <source>it is yes or no</source>
        <translation>это да или нет</translation>
    </message>
    <message>
        <source>it links {head} and {tail}, which are not annotations of one text here</source>
        <translation>она связывает {head} и {tail}, а это не аннотации одного текста</translation>
    </message>
    <message>
        <source>it links {one} and {other}, which are not there</source>
        <translation>связывает {one} и {other}, чего здесь нет</translation>
    </message>
    <message>
        <source>it links {one}, which is not there</source>
        <translation>связывает {one}, чего здесь нет</translation>
    </message>
    <message>
        <source>it marks nothing but a byte order mark or half of a line end</source>
        <translation>отмечает лишь метку порядка байтов или половину конца строки</translation>
    </message>
    <message>
        <source>it names {names}, which is not there</source>
        <translation>называет {names}, чего здесь нет</translation>
    </message>
    <message>
        <source>it would unpack to {size} MB</source>
        <translation>распакованный, он занял бы {size} МБ</translation>
    </message>
    <message>
        <source>its first words</source>
        <translation>первые слова</translation>
    </message>
    <message>
        <source>its format is “{format}”, not “{known}”</source>
        <translation>его формат — «{format}», а не «{known}»</translation>
    </message>
    <message>
        <source>its format_version is “{version}”, not a number such as {known}</source>
        <translation>его format_version — «{version}», а не число вида {known}</translation>
    </message>
    <message>
        <source>its note was changed here since</source>
        <translation>примечание с тех пор изменено здесь</translation>
    </message>
    <message>
        <source>its pages are pictures (scanned), without text</source>
        <translation>его страницы – снимки (скан) без текста</translation>
    </message>
    <message>
        <source>its password is another one</source>
        <translation>пароль другой</translation>
    </message>
    <message>
        <source>its process came to a sudden end</source>
        <translation>его процесс внезапно завершился</translation>
    </message>
    <message>
        <source>its quote stands {often} in the text; it is “{quote}”</source>
        <translation>её цитата в тексте: {often}; это «{quote}»</translation>
    </message>
    <message>
        <source>its text holds characters that are none</source>
        <translation>в тексте есть то, что не является знаками</translation>
    </message>
    <message>
        <source>its text is empty</source>
        <translation>текст пуст</translation>
    </message>
    <message>
        <source>its words are others than those in the table</source>
        <translation>слова не те, что в таблице</translation>
    </message>
    <message>
        <source>label “{label}” is not in the scheme</source>
        <translation>метки «{label}» нет в схеме</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>line {number} belongs to another project or scheme than the file {head} beside it</source>
        <translation>строка {number} относится к другому проекту или схеме, чем файл {head} рядом</translation>
    </message>
    <message>
        <source>line {number} of it is no JSON</source>
        <translation>строка {number} в нём не JSON</translation>
    </message>
    <message>
        <source>line {number} of it is no object</source>
        <translation>строка {number} в нём не объект</translation>
    </message>
    <message>
        <source>line {number}: it is no JSON object: {error}</source>
        <translation>строка {number}: это не объект JSON: {error}</translation>
    </message>
    <message>
        <source>meta tag {name}</source>
        <translation>метатег {name}</translation>
    </message>
    <message>
        <source>milliseconds is {milliseconds}, which is no length of time</source>
        <translation>milliseconds — {milliseconds}, это не длительность</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>более одного раза</translation>
    </message>
    <message>
        <source>no article was found on the page</source>
        <translation>на странице не найдено статьи</translation>
    </message>
    <message>
        <source>no column of it holds texts</source>
        <translation>ни в одном столбце нет текстов</translation>
    </message>
    <message>
        <source>no row has a text in the column “{name}”</source>
        <translation>ни в одной строке нет текста в столбце «{name}»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не завершена</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничто</translation>
    </message>
    <message>
        <source>nothing in it can be read ({first})</source>
        <translation>ничего в нём нельзя прочитать ({first})</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>нигде</translation>
    </message>
    <message>
        <source>of another origin</source>
        <translation>другого происхождения</translation>
    </message>
    <message>
        <source>published is “{published}”, not a date as YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>published — «{published}», а не дата вида ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>reading Outlook’s messages needs the extra “msg”</source>
        <translation>для писем Outlook нужно дополнение «msg»</translation>
    </message>
    <message>
        <source>reading it came to a sudden end</source>
        <translation>чтение внезапно прервалось</translation>
    </message>
    <message>
        <source>reading it takes more memory than a file may</source>
        <translation>чтение требует больше памяти, чем файлу можно</translation>
    </message>
    <message>
        <source>reading it took longer than {seconds} seconds</source>
        <translation>чтение заняло больше {seconds} с</translation>
    </message>
    <message>
        <source>relation type “{type}” is not in the scheme</source>
        <translation>типа связи «{type}» нет в схеме</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>row {number}: “{word}” is no review; write keep, delete or question</source>
        <translation>строка {number}: «{word}» — не отзыв; напишите keep, delete или question</translation>
    </message>
    <message>
        <source>source.sha256 is not a SHA-256 in lower-case hexadecimal</source>
        <translation>source.sha256 — не SHA-256 строчными шестнадцатеричными цифрами</translation>
    </message>
    <message>
        <source>spaCy did not answer in {seconds} seconds. What the others propose is shown.</source>
        <translation>spaCy не ответил за {seconds} с. Показано то, что предлагают другие.</translation>
    </message>
    <message>
        <source>spaCy or its model failed: {error}. What the others propose is shown. Install a model that goes with this spaCy, as docs/suggesters.md says, or switch this source off.</source>
        <translation>spaCy или его модель дали сбой: {error}. Показано то, что предлагают другие. Установите модель, которая подходит к этой версии spaCy, как сказано в docs/suggesters.md, или отключите этот источник.</translation>
    </message>
    <message>
        <source>spans {spans} are empty, not in order, or overlap</source>
        <translation>фрагменты {spans} пусты, не по порядку или пересекаются</translation>
    </message>
    <message>
        <source>spans {spans}: {found}; it is “{quote}”</source>
        <translation>фрагменты {spans}: {found}; это «{quote}»</translation>
    </message>
    <message>
        <source>text begins with a byte order mark or has line ends other than LF</source>
        <translation>text начинается с метки порядка байтов или содержит концы строк, отличные от LF</translation>
    </message>
    <message>
        <source>text holds NUL characters</source>
        <translation>text содержит символы NUL</translation>
    </message>
    <message>
        <source>text holds lone surrogates</source>
        <translation>text содержит одиночные суррогаты</translation>
    </message>
    <message>
        <source>text is empty</source>
        <translation>text пуст</translation>
    </message>
    <message>
        <source>text_length is {text_length}, but the text has {length} code points</source>
        <translation>text_length — {text_length}, но в тексте кодовых точек: {length}</translation>
    </message>
    <message>
        <source>text_sha256 is not the SHA-256 of the text; one of them was changed</source>
        <translation>text_sha256 — не SHA-256 текста; что-то из них изменено</translation>
    </message>
    <message>
        <source>the attribute “{name}”</source>
        <translation>атрибут «{name}»</translation>
    </message>
    <message>
        <source>the book’s package</source>
        <translation>описание книги</translation>
    </message>
    <message>
        <source>the file’s properties</source>
        <translation>свойства файла</translation>
    </message>
    <message>
        <source>the first row has no column “{column}”; it needs “id” and “review”</source>
        <translation>в первой строке нет столбца «{column}»; нужны «id» и «review»</translation>
    </message>
    <message>
        <source>the first {count} problems are</source>
        <translation>первые ошибки, числом {count}</translation>
    </message>
    <message>
        <source>the label “{label}” has other attributes</source>
        <translation>у метки «{label}» другие атрибуты</translation>
    </message>
    <message>
        <source>the label “{name}”</source>
        <translation>метка «{name}»</translation>
    </message>
    <message>
        <source>the label “{name}” ({count})</source>
        <translation>метка «{name}» ({count})</translation>
    </message>
    <message>
        <source>the message’s header</source>
        <translation>заголовок письма</translation>
    </message>
    <message>
        <source>the page, a guess</source>
        <translation>страница, догадка</translation>
    </message>
    <message>
        <source>the page’s lang</source>
        <translation>атрибут lang страницы</translation>
    </message>
    <message>
        <source>the quote does not match its offsets and, with its context, stands {often} in the text</source>
        <translation>цитата не совпадает с её местом, а с контекстом в тексте она стоит: {often}</translation>
    </message>
    <message>
        <source>the quote does not match its spans, nor has it as many parts</source>
        <translation>цитата не совпадает с её фрагментами и частей в ней не столько</translation>
    </message>
    <message>
        <source>the relation “{name}” ({count})</source>
        <translation>связь «{name}» ({count})</translation>
    </message>
    <message>
        <source>the relation “{name}” from “{label}”</source>
        <translation>связь «{name}» от «{label}»</translation>
    </message>
    <message>
        <source>the relation “{name}” has other attributes</source>
        <translation>у связи «{name}» другие атрибуты</translation>
    </message>
    <message>
        <source>the relation “{name}” joins other labels</source>
        <translation>связь «{name}» соединяет другие метки</translation>
    </message>
    <message>
        <source>the relation “{name}” to “{label}”</source>
        <translation>связь «{name}» к «{label}»</translation>
    </message>
    <message>
        <source>the system did not let a process read it ({error})</source>
        <translation>система не дала процессу прочитать его ({error})</translation>
    </message>
    <message>
        <source>the text of “{source}” is not in the file</source>
        <translation>текста «{source}» нет в файле</translation>
    </message>
    <message>
        <source>the web archive</source>
        <translation>веб-архив</translation>
    </message>
    <message>
        <source>the words of the text</source>
        <translation>слова текста</translation>
    </message>
    <message>
        <source>there is no CAS (.xmi or .json) in “{name}”</source>
        <translation>в «{name}» нет CAS (.xmi или .json)</translation>
    </message>
    <message>
        <source>there is no TypeSystem.xml beside “{name}”, which says what its types are</source>
        <translation>рядом с «{name}» нет TypeSystem.xml, в котором описаны его типы</translation>
    </message>
    <message>
        <source>there is no file *.tsv in “{name}”</source>
        <translation>в «{name}» нет файла *.tsv</translation>
    </message>
    <message>
        <source>there is no file in it that can be read</source>
        <translation>в нём нет файла, который можно прочитать</translation>
    </message>
    <message>
        <source>there is no message with text in it</source>
        <translation>в нём нет письма с текстом</translation>
    </message>
    <message>
        <source>there is no page with an article in it</source>
        <translation>в нём нет страницы со статьёй</translation>
    </message>
    <message>
        <source>there is no project.qde in it</source>
        <translation>в нём нет project.qde</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>в нём нет текста</translation>
    </message>
    <message>
        <source>there is no text on the page</source>
        <translation>на странице нет текста</translation>
    </message>
    <message>
        <source>this is wrong in it</source>
        <translation>вот что в нём неверно</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>этой программы</translation>
    </message>
    <message>
        <source>time tag</source>
        <translation>тег time</translation>
    </message>
    <message>
        <source>title tag</source>
        <translation>тег title</translation>
    </message>
    <message>
        <source>when the page was archived</source>
        <translation>когда страница сохранена</translation>
    </message>
    <message>
        <source>with another label</source>
        <translation>с другой меткой</translation>
    </message>
    <message>
        <source>{choices} for the attribute “{name}”</source>
        <translation>{choices} для атрибута «{name}»</translation>
    </message>
    <message>
        <source>{end} is a {label}, but “{type}” wants one of {allowed}</source>
        <translation>{end} — {label}, но «{type}» требует одно из: {allowed}</translation>
    </message>
    <message>
        <source>{end} {id} is not an annotation there</source>
        <translation>{end} {id} — не аннотация там</translation>
    </message>
    <message>
        <source>{lines} answered “{answer}”: only the text was taken.</source>
        <translation>Взят только текст, ответ «{answer}»: {lines}.</translation>
    </message>
    <message>
        <source>{member} is “{value}”, not a time in UTC such as 2026-11-21T20:15:03Z</source>
        <translation>{member} — «{value}», а не время UTC вида 2026-11-21T20:15:03Z</translation>
    </message>
    <message>
        <source>{member} {id} is not among the annotators</source>
        <translation>{member} {id}: такого нет среди аннотаторов</translation>
    </message>
    <message>
        <source>{name} has a document type, which no such file needs</source>
        <translation>в {name} есть тип документа, который такому файлу не нужен</translation>
    </message>
    <message>
        <source>{name} is no XML: {error}</source>
        <translation>{name} — не XML: {error}</translation>
    </message>
    <message>
        <source>{name} is there twice</source>
        <translation>{name} встречается дважды</translation>
    </message>
    <message>
        <source>{name}, line {number}: “{words}” has no tag after its token</source>
        <translation>{name}, строка {number}: после слова в «{words}» нет тега</translation>
    </message>
    <message>
        <source>{news} of the label “{name}”</source>
        <translation>{news} у метки «{name}»</translation>
    </message>
    <message>
        <source>{news} of the relation “{name}”</source>
        <translation>{news} у связи «{name}»</translation>
    </message>
    <message>
        <source>{place}: a coding names no code of the project; it was left out.</source>
        <translation>{place}: кодирование не называет кода из проекта; пропущено.</translation>
    </message>
    <message>
        <source>{place}: a relation has an end that is no annotation; it was left out.</source>
        <translation>{place}: у связи есть конец, который не аннотация; она пропущена.</translation>
    </message>
    <message>
        <source>{place}: a selection has no whole numbers as startPosition and endPosition</source>
        <translation>{place}: у выделения startPosition и endPosition — не целые числа</translation>
    </message>
    <message>
        <source>{place}: it has no spans “{key}”, so its entities were taken.</source>
        <translation>{place}: нет отрезков «{key}», поэтому взяты сущности.</translation>
    </message>
    <message>
        <source>{place}: it has no text; it was left out.</source>
        <translation>{place}: нет текста; пропущено.</translation>
    </message>
    <message>
        <source>{place}: it has no “{member}”</source>
        <translation>{place}: нет «{member}»</translation>
    </message>
    <message>
        <source>{place}: it has {count} labels; the first was taken.</source>
        <translation>{place}: меток {count}; взята первая.</translation>
    </message>
    <message>
        <source>{place}: it is no token with its place, such as 1-1, 0-4, word</source>
        <translation>{place}: это не слово с его местом, как 1-1, 0-4, word</translation>
    </message>
    <message>
        <source>{place}: its data has no “{field}”; say which it is with the option text; there are: {names}</source>
        <translation>{place}: в данных нет «{field}»; укажите поле параметром text; есть: {names}</translation>
    </message>
    <message>
        <source>{place}: left out, for they are of single words or link what is not marked: {shown}.</source>
        <translation>{place}: пропущено, так как относится к отдельным словам или связывает неотмеченное: {shown}.</translation>
    </message>
    <message>
        <source>{place}: left out: {comments}.</source>
        <translation>{place}: пропущено: {comments}.</translation>
    </message>
    <message>
        <source>{place}: left out: {relations} of spans that are gone.</source>
        <translation>{place}: пропущено, отрезков больше нет: {relations}.</translation>
    </message>
    <message>
        <source>{place}: the attribute of {name} was left out.</source>
        <translation>{place}: атрибут {name} пропущен.</translation>
    </message>
    <message>
        <source>{place}: the sentence “{words}” begins within the one before it</source>
        <translation>{place}: предложение «{words}» начинается внутри предыдущего</translation>
    </message>
    <message>
        <source>{place}: the sentence “{words}” begins {gap} characters after the one before it</source>
        <translation>{place}: предложение «{words}» начинается через {gap} символов после предыдущего</translation>
    </message>
    <message>
        <source>{place}: {other} says something else of the same annotation</source>
        <translation>{place}: {other} говорит об этой аннотации другое</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{place}: {problem}.</source>
        <translation>{place}: {problem}.</translation>
    </message>
    <message>
        <source>{place}: {problem}; it was left out.</source>
        <translation>{place}: {problem}; пропущено.</translation>
    </message>
    <message>
        <source>{place}: {start} and {end} are {first} and {second}, not whole numbers</source>
        <translation>{place}: {start} и {end} — {first} и {second}, а не целые числа</translation>
    </message>
    <message>
        <source>{place}: {value} is not a span such as [3, 8, &quot;claim&quot;]</source>
        <translation>{place}: {value} — не фрагмент вида [3, 8, &quot;claim&quot;]</translation>
    </message>
    <message>
        <source>{place}: “{quote}” was found by its quote; its offsets were others.</source>
        <translation>{place}: «{quote}» найдено по цитате; смещения были другими.</translation>
    </message>
    <message>
        <source>{place}: “{quote}” was left as it is: {reason}.</source>
        <translation>{place}: «{quote}» осталось как есть: {reason}.</translation>
    </message>
    <message>
        <source>{place}: “{tag}” is no tag such as B-claim, I-claim or O</source>
        <translation>{place}: «{tag}» — не тег вида B-claim, I-claim или O</translation>
    </message>
    <message>
        <source>{place}it is not sound JSON in UTF-8: {error}</source>
        <translation>{place}это не правильный JSON в UTF-8: {error}</translation>
    </message>
    <message>
        <source>{start} to {end} is not a stretch of the text, which has {length} characters</source>
        <translation>от {start} до {end} – не отрезок текста, в котором {length} знаков</translation>
    </message>
    <message>
        <source>{title} cannot {role} at a {label}, only at {names}. Nothing was changed.</source>
        <translation>{title}: {role} не может быть {label}, только {names}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{what} has no attribute “{name}”; it has {value}. Nothing was changed.</source>
        <translation>У {what} нет атрибута «{name}»; есть {value}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{where}it is not in UTF-8</source>
        <translation>{where}это не в UTF-8</translation>
    </message>
    <message>
        <source>{where}line 1: it does not begin with “#FORMAT=WebAnno TSV 3”</source>
        <translation>{where}строка 1: она не начинается с «#FORMAT=WebAnno TSV 3»</translation>
    </message>
    <message>
        <source>“{codec}” is a folder of files. Nothing was exported. Say which folder to make.</source>
        <translation>«{codec}» — это папка с файлами. Ничего не экспортировано. Укажите, какую папку создать.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of entity; there are {names}. Nothing was changed.</source>
        <translation>«{kind}» — не вид сущности; есть {names}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as text: it holds NUL characters. Nothing was added from it. If it is a text, choose its encoding; otherwise save it as text first.</source>
        <translation>«{name}» не читается как текст: в нём нулевые знаки. Ничего из него не добавлено. Если это текст, выберите кодировку; иначе сначала сохраните его как текст.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written ({error}). The last edit was not made; everything before it is safe. See that the disk is still there and try again.</source>
        <translation>«{name}» не читается или не записывается ({error}). Последняя правка не сделана; всё до неё сохранено. Проверьте, на месте ли диск, и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {kind}: {error}</source>
        <translation>«{name}» нельзя прочитать: {kind}: {error}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}. Nothing was imported. Check that the file is there and may be read.</source>
        <translation>«{name}» не читается: {reason}. Ничего не импортировано. Проверьте, что файл на месте и его можно читать.</translation>
    </message>
    <message>
        <source>“{name}” does not fit the option “{option}”; there are: {value}. Nothing was exported.</source>
        <translation>«{name}» не подходит к параметру «{option}»; есть: {value}. Ничего не экспортировано.</translation>
    </message>
    <message>
        <source>“{name}” has no option “{key}” here; {there}. Nothing was done.</source>
        <translation>У «{name}» здесь нет параметра «{key}»; {there}. Ничего не сделано.</translation>
    </message>
    <message>
        <source>“{name}” has no “{text}” beside it; it was left out.</source>
        <translation>Рядом с «{name}» нет «{text}»; файл пропущен.</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; a file of this kind may have {most} MB at most. Nothing was added from it. Split it into smaller files.</source>
        <translation>В «{name}» {megabytes} МБ; в файле этого вида может быть не больше {most} МБ. Ничего из него не добавлено. Разделите его на меньшие файлы.</translation>
    </message>
    <message>
        <source>“{name}” holds a {kind} named “{found}”, which no Annotator project has. It was not opened, and nothing was changed.</source>
        <translation>В «{name}» есть {kind} с именем «{found}», чего в проектах Annotator не бывает. Файл не открыт, ничего не изменено.</translation>
    </message>
    <message>
        <source>“{name}” holds half an edit, for a program ended in the middle of an edit. Nothing was changed. Open it once for writing: that takes the half edit back, and everything before it is safe.</source>
        <translation>В «{name}» половина правки: программа прервалась посреди неё. Ничего не изменено. Откройте файл один раз для записи: половина правки будет снята, а всё до неё сохранено.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Nothing was added from it. Choose another file.</source>
        <translation>В «{name}» нет текста. Ничего из него не добавлено. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not an Annotator project. Nothing was changed.</source>
        <translation>«{name}» — база данных другой программы, а не проект Annotator. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{name}” is a suggester of this program already. Nothing was imported. Give the source another name.</source>
        <translation>«{name}» уже есть среди источников программы. Ничего не импортировано. Дайте источнику другое имя.</translation>
    </message>
    <message>
        <source>“{name}” is already there. Nothing was changed. Choose another name, or open it.</source>
        <translation>«{name}» уже есть. Ничего не изменено. Выберите другое имя или откройте этот файл.</translation>
    </message>
    <message>
        <source>“{name}” is already there. Nothing was written. Choose another name.</source>
        <translation>«{name}» уже есть. Ничего не записано. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {found}. Nothing was changed. Open a copy made earlier.</source>
        <translation>«{name}» повреждён: {found}. Ничего не изменено. Откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>“{name}” is from an older version and is read-only, so it cannot be brought up to date. Nothing was changed. Copy it to a folder you can write to and open the copy.</source>
        <translation>«{name}» сделан более старой версией и доступен только для чтения, поэтому его нельзя обновить. Ничего не изменено. Скопируйте его в папку, где можно писать, и откройте копию.</translation>
    </message>
    <message>
        <source>“{name}” is no DocBin of spaCy&apos;s: {kind}: {error}</source>
        <translation>«{name}» — не DocBin от spaCy: {kind}: {error}</translation>
    </message>
    <message>
        <source>“{name}” is no JSON CAS; it was left out.</source>
        <translation>«{name}» – не JSON CAS; файл пропущен.</translation>
    </message>
    <message>
        <source>“{name}” is no list of labels: {error}. Nothing was imported. Write it as JSON, such as {&quot;PER&quot;: &quot;speaker&quot;}.</source>
        <translation>«{name}» — не список меток: {error}. Ничего не импортировано. Напишите его в JSON, например {&quot;PER&quot;: &quot;speaker&quot;}.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8, as brat&apos;s files are: {reason} at byte {start}. Nothing was imported. Convert it first.</source>
        <translation>«{name}» не в UTF-8, как файлы brat: {reason}, байт {start}. Ничего не импортировано. Сначала преобразуйте его.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8: {reason} at byte {byte}</source>
        <translation>«{name}» — не UTF-8: {reason}, байт {byte}</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Nothing was added from it. Choose a file.</source>
        <translation>«{name}» — не файл. Ничего не добавлено. Выберите файл.</translation>
    </message>
    <message>
        <source>“{name}” is not a text that can be read{what}. Nothing was added from it. If it is a text, choose its encoding; otherwise save it as text first.</source>
        <translation>«{name}» — не текст, который можно прочитать{what}. Ничего из него не добавлено. Если это текст, выберите кодировку; иначе сначала сохраните его как текст.</translation>
    </message>
    <message>
        <source>“{name}” is not an Annotator project. Nothing was changed.</source>
        <translation>«{name}» — не проект Annotator. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{name}” is not in {title}{place}. Nothing was added from it. Choose another encoding.</source>
        <translation>«{name}» не в кодировке {title}{place}. Ничего из него не добавлено. Выберите другую кодировку.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only. Nothing was changed. Save a copy in a folder you can write to, and work there.</source>
        <translation>«{name}» открыт только для чтения. Ничего не изменено. Сохраните копию в папке, где можно писать, и работайте там.</translation>
    </message>
    <message>
        <source>“{name}” is read-only. The edit was not made. Save a copy in a folder you can write to.</source>
        <translation>«{name}» только для чтения. Правка не сделана. Сохраните копию в папке, где можно писать.</translation>
    </message>
    <message>
        <source>“{name}” was deleted, moved or replaced while it was open. Nothing more is written to it. Put the file back, or save a copy of what is open here.</source>
        <translation>«{name}» удалён, перемещён или заменён, пока был открыт. В него больше ничего не пишется. Верните файл на место или сохраните копию открытого.</translation>
    </message>
    <message>
        <source>“{name}” was left out: {what}. Nothing was added from it. {advice}</source>
        <translation>«{name}» пропущен: {what}. Ничего из него не добавлено. {advice}</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Annotator (file version {version}, this program knows {known}). Nothing was changed. Install the newer version to open it.</source>
        <translation>«{name}» сделан более новой версией Annotator (версия файла {version}, эта программа знает {known}). Ничего не изменено. Чтобы открыть его, установите новую версию.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: {reason}. Choose another place.</source>
        <translation>«{path}» не создаётся: {reason}. Выберите другое место.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>«{path}» не читается: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}. Nothing was imported.</source>
        <translation>«{path}» не читается: {reason}. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing was exported. Choose another place.</source>
        <translation>«{path}» не записывается: {reason}. Ничего не экспортировано. Выберите другое место.</translation>
    </message>
    <message>
        <source>“{path}” could not be read ({error}). Nothing was added from it. Try again.</source>
        <translation>«{path}» не удалось прочитать ({error}). Ничего из него не добавлено. Попробуйте снова.</translation>
    </message>
    <message>
        <source>“{path}” does not exist. See whether it was moved or renamed.</source>
        <translation>«{path}» нет. Проверьте, не перемещён ли он и не переименован ли.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a project.</source>
        <translation>«{path}» — папка, а не проект.</translation>
    </message>
    <message>
        <source>“{path}” is no splits.jsonl: {error}. Nothing was exported.</source>
        <translation>«{path}» — не splits.jsonl: {error}. Ничего не экспортировано.</translation>
    </message>
    <message>
        <source>“{path}” is there already. Nothing was exported. This format makes a folder; name one that is not there or is empty.</source>
        <translation>«{path}» уже есть. Ничего не экспортировано. Этот формат создаёт папку; назовите ту, которой нет или которая пуста.</translation>
    </message>
    <message>
        <source>“{path}” names the side “{min}”. Nothing was exported.</source>
        <translation>«{path}» называет часть «{min}». Ничего не экспортировано.</translation>
    </message>
    <message>
        <source>“{path}” was not found. Nothing was added from it. Check the name.</source>
        <translation>«{path}» не найден. Ничего из него не добавлено. Проверьте имя.</translation>
    </message>
    <message>
        <source>“{published}” is not a date. Write 2023, 2023-02 or 2023-02-08. Nothing was changed.</source>
        <translation>«{published}» — не дата. Напишите 2023, 2023-02 или 2023-02-08. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{quote}” ({label}, {id}) differs from the annotation here, which was kept.</source>
        <translation>«{quote}» ({label}, {id}) отличается от здешней аннотации, которая оставлена.</translation>
    </message>
    <message>
        <source>“{quote}” ({label}, {id}) was found by its quote: its spans were {before} and are {after}.</source>
        <translation>«{quote}» ({label}, {id}) найдено по цитате: отрезки были {before}, стали {after}.</translation>
    </message>
    <message>
        <source>“{quote}” is not what stands at {spans}</source>
        <translation>«{quote}» — не то, что стоит на {spans}</translation>
    </message>
    <message>
        <source>“{target}” cannot be written: {reason}. Choose another place.</source>
        <translation>«{target}» не записывается: {reason}. Выберите другое место.</translation>
    </message>
    <message>
        <source>“{text}” does not fit the option “split”; write three whole numbers that make 100, such as 80/10/10, for train, dev and test. Nothing was exported.</source>
        <translation>«{text}» не подходит к параметру «split»; напишите три целых числа, вместе 100, например 80/10/10, для train, dev и test. Ничего не экспортировано.</translation>
    </message>
    <message>
        <source>“{text}” does not fit {name}: {problem}. Nothing was changed.</source>
        <translation>«{text}» не подходит к {name}: {problem}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{text}” is no external id. Nothing was changed. Write a Wikidata item such as Q42, its address, or BASE:ID.</source>
        <translation>«{text}» — не внешний идентификатор. Ничего не изменено. Напишите элемент Wikidata, например Q42, его адрес или БАЗА:ID.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the attribute “{name}” and was left out</source>
        <translation>«{value}» не подходит атрибуту «{name}» и пропущено</translation>
    </message>
    <message>
        <source>“{value}” does not fit {name}: {problem}. Nothing was changed.</source>
        <translation>«{value}» не подходит к {name}: {problem}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{wanted}” does not fit the option “{key}” of “{name}”; it takes: {values}. Nothing was done.</source>
        <translation>«{wanted}» не подходит к параметру «{key}» формата «{name}»; годится: {values}. Ничего не сделано.</translation>
    </message>
    <message>
        <source>“{words}” is not a label with offsets</source>
        <translation>«{words}» – не метка со смещениями</translation>
    </message>
    <message>
        <source>“{word}” is not among the words of “{lexicon}”. Nothing was changed.</source>
        <translation>«{word}» нет среди слов «{lexicon}». Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>How the first article will look</source>
        <translation>Как будет выглядеть первая статья</translation>
    </message>
    <message>
        <source>It holds everything.</source>
        <translation>Содержит всё.</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>Первая статья</translation>
    </message>
    <message>
        <source>There is no article yet.</source>
        <translation>Статей пока нет.</translation>
    </message>
</context>
<context>
    <name>FigureValues</name>
    <message>
        <source>Correct the values (F2)</source>
        <translation>Исправить значения (F2)</translation>
    </message>
    <message>
        <source>Figure: {words}</source>
        <translation>Численность: {words}</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Значений пока нет</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Разные значения</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>, %Ln was/were there already</source>
        <translation>
            <numerusform>, %Ln уже была</numerusform>
            <numerusform>, %Ln уже были</numerusform>
            <numerusform>, %Ln уже было</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>Добавить папку со статьями</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Добавить статьи</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln article(s)</source>
        <translation>
            <numerusform>Добавлена %Ln статья</numerusform>
            <numerusform>Добавлены %Ln статьи</numerusform>
            <numerusform>Добавлено %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Добавление статей</translation>
    </message>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>Проекты Annotator (*{suffix})</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation>Статьи ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Экспортировано в {name}</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln annotation(s)</source>
        <translation>
            <numerusform>Импортирована %Ln аннотация</numerusform>
            <numerusform>Импортированы %Ln аннотации</numerusform>
            <numerusform>Импортировано %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln suggestion(s)</source>
        <translation>
            <numerusform>Импортировано %Ln предложение</numerusform>
            <numerusform>Импортировано %Ln предложения</numerusform>
            <numerusform>Импортировано %Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Removed the suggestions of {source}</source>
        <translation>Предложения источника {source} удалены</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Annotations ({patterns});;All files (*)</source>
        <translation>Аннотации ({patterns});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Импорт аннотаций</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop articles on it.</source>
        <translation>Сначала откройте или создайте проект, затем перетащите статьи на него.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Reviews: {deleted} deleted, {questioned} questioned, {noted} notes written</source>
        <translation>Отзывы: удалено {deleted}, под вопросом {questioned}, заметок записано {noted}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Saved a copy: {name}</source>
        <translation>Копия сохранена: {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article’s text first.</source>
        <translation>В буфере обмена нет текста. Сначала скопируйте текст статьи.</translation>
    </message>
    <message>
        <source>This project is read-only. Save a copy, and add articles there.</source>
        <translation>Этот проект только для чтения. Сохраните копию и добавляйте статьи туда.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Найти в этой статье</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только слова целиком</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} из {total}</translation>
    </message>
</context>
<context>
    <name>FindInArticle</name>
    <message>
        <source>Went on from the end of the article.</source>
        <translation>Продолжено с конца статьи.</translation>
    </message>
    <message>
        <source>Went on from the start of the article.</source>
        <translation>Продолжено с начала статьи.</translation>
    </message>
    <message>
        <source>“{words}” is not in this article.</source>
        <translation>«{words}» в этой статье нет.</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>Needs the extra “{name}”</source>
        <translation>Нужно дополнение «{name}»</translation>
    </message>
    <message>
        <source>{title} (not installed)</source>
        <translation>{title} (не установлено)</translation>
    </message>
</context>
<context>
    <name>FoundDetail</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Столбцы…</translation>
    </message>
    <message>
        <source>Add as a new version of {title}, with its annotations</source>
        <translation>Добавить как новую версию «{title}», с её аннотациями</translation>
    </message>
    <message>
        <source>Add as an article of its own ({share})</source>
        <translation>Добавить как отдельную статью ({share})</translation>
    </message>
    <message>
        <source>Choose an encoding</source>
        <translation>Выбрать кодировку</translation>
    </message>
    <message>
        <source>Cut away</source>
        <translation>Вырезано</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>First lines of the text</source>
        <translation>Первые строки текста</translation>
    </message>
    <message>
        <source>Menus, related articles and whatever else stands on the page come with it</source>
        <translation>С ней приходят меню, похожие статьи и всё остальное, что есть на странице</translation>
    </message>
    <message>
        <source>Say which column holds the text, the title and so on</source>
        <translation>Укажите, в каком столбце текст, заголовок и прочее</translation>
    </message>
    <message>
        <source>Take the &amp;whole page</source>
        <translation>Взять &amp;всю страницу</translation>
    </message>
    <message>
        <source>What it is added as</source>
        <translation>Как это добавляется</translation>
    </message>
    <message>
        <source>{share} of it stands in {name} too, which is in this list.</source>
        <translation>{share} этого текста есть и в {name} из этого же списка.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln further character(s)</source>
        <translation>
            <numerusform>… и ещё %Ln знак</numerusform>
            <numerusform>… и ещё %Ln знака</numerusform>
            <numerusform>… и ещё %Ln знаков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundLines</name>
    <message numerus="yes">
        <source>%Ln more in this article</source>
        <translation>
            <numerusform>ещё %Ln в этой статье</numerusform>
            <numerusform>ещё %Ln в этой статье</numerusform>
            <numerusform>ещё %Ln в этой статье</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidelineEdit</name>
    <message>
        <source>F1 shows it in the article. **Bold**, *italic*, - list, | table |</source>
        <translation>F1 показывает её в статье. **Полужирно**, *курсив*, - список, | таблица |</translation>
    </message>
    <message>
        <source>Guideline as it is shown</source>
        <translation>Правила, как они показаны</translation>
    </message>
    <message>
        <source>Guideline, in Markdown</source>
        <translation>Правила, в Markdown</translation>
    </message>
    <message>
        <source>What counts, what does not, where the edges are, and an example of each.</source>
        <translation>Что считается, что нет, где границы, и пример на каждое.</translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>All labels</source>
        <translation>Все метки</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the guideline</source>
        <translation>Закрыть правила</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Latest in this project</source>
        <translation>Последние в этом проекте</translation>
    </message>
    <message>
        <source>Nothing is written about this label yet. The scheme editor is the place for it.</source>
        <translation>Об этой метке пока ничего не написано. Пишут это в редакторе схемы.</translation>
    </message>
    <message>
        <source>There is no example in this project yet</source>
        <translation>Примеров в этом проекте пока нет</translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Guideline of {label}</source>
        <translation>Правила: {label}</translation>
    </message>
</context>
<context>
    <name>HintStrip</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>Doing it again…</source>
        <translation>Повтор…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>{what}, {count} changes</source>
        <translation>{what}, изменений: {count}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>&amp;Undo to here…</source>
        <translation>&amp;Отменить до этой…</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Все аннотаторы</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Go where it was done (Enter)</source>
        <translation>Перейти туда, где это сделано (Enter)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Of which articles</source>
        <translation>В каких статьях</translation>
    </message>
    <message>
        <source>There is no such edit.</source>
        <translation>Такой правки нет.</translation>
    </message>
    <message>
        <source>Undo every edit above the chosen one, in one step that can be undone</source>
        <translation>Отменить все правки выше выбранной — одним шагом, который можно отменить</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Edits, newest first</source>
        <translation>Правки, новые сверху</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing of this edit is left to show.</source>
        <translation>От этой правки нечего показать.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the project is as it was then.</source>
        <translation>Отменять нечего: проект такой, каким был тогда.</translation>
    </message>
    <message>
        <source>Went back before the last {count} edits</source>
        <translation>Возврат к состоянию до последних правок: {count}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln не читается</numerusform>
            <numerusform>%Ln не читаются</numerusform>
            <numerusform>%Ln не читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have the text of another</source>
        <translation>
            <numerusform>у %Ln тот же текст, что у другой</numerusform>
            <numerusform>у %Ln тот же текст, что у другой</numerusform>
            <numerusform>у %Ln тот же текст, что у другой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in the project already</source>
        <translation>
            <numerusform>%Ln уже в проекте</numerusform>
            <numerusform>%Ln уже в проекте</numerusform>
            <numerusform>%Ln уже в проекте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are nearly the same as another</source>
        <translation>
            <numerusform>%Ln почти повторяет другую</numerusform>
            <numerusform>%Ln почти повторяют другие</numerusform>
            <numerusform>%Ln почти повторяют другие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln article(s)</source>
        <translation>
            <numerusform>&amp;Добавить %Ln статью</numerusform>
            <numerusform>&amp;Добавить %Ln статьи</numerusform>
            <numerusform>&amp;Добавить %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Добавить статьи</translation>
    </message>
    <message>
        <source>All that are ne&amp;w</source>
        <translation>Все но&amp;вые</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Все {}</translation>
    </message>
    <message>
        <source>Already there {}</source>
        <translation>Уже есть {}</translation>
    </message>
    <message>
        <source>Cannot be read {}</source>
        <translation>Не читаются {}</translation>
    </message>
    <message>
        <source>New {}</source>
        <translation>Новые {}</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Добавлять нечего</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Чтение остановлено</translation>
    </message>
    <message>
        <source>Same text {}</source>
        <translation>Тот же текст {}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The URL of {} is not a URL.</source>
        <translation>URL у {} — не URL.</translation>
    </message>
    <message>
        <source>The date of {} is not a date.</source>
        <translation>Дата у {} — не дата.</translation>
    </message>
    <message>
        <source>Which of them are listed</source>
        <translation>Какие из них показаны</translation>
    </message>
</context>
<context>
    <name>ImportSetDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импорт</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Внести %Ln изменение</numerusform>
            <numerusform>&amp;Внести %Ln изменения</numerusform>
            <numerusform>&amp;Внести %Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;labels that the scheme does not have</source>
        <translation>Добавить &amp;метки, которых нет в схеме</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import as &amp;suggestions of</source>
        <translation>Импортировать как &amp;предложения от</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Имя модели</translation>
    </message>
    <message>
        <source>Name of what found them, such as a model</source>
        <translation>Имя того, что их нашло, например модели</translation>
    </message>
    <message>
        <source>Nothing becomes an annotation before somebody accepts it</source>
        <translation>Ничто не становится аннотацией, пока кто-нибудь этого не примет</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Нечего менять</translation>
    </message>
    <message>
        <source>Otherwise a set with such labels is refused, and nothing is imported</source>
        <translation>Иначе набор с такими метками не принимается, и ничего не импортируется</translation>
    </message>
    <message>
        <source>Read as: {purpose}.</source>
        <translation>Читается как: {purpose}.</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>Первая статья</translation>
    </message>
    <message>
        <source>What would be changed here</source>
        <translation>Что здесь изменится</translation>
    </message>
    <message>
        <source>There is no article in it.</source>
        <translation>В нём нет статей.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>No article is open. Add one with Ctrl+I.</source>
        <translation>Статья не открыта. Добавьте её с Ctrl+I.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add words as a further span</source>
        <translation>Добавить слова как ещё один фрагмент</translation>
    </message>
    <message>
        <source>By character, by line</source>
        <translation>По знакам, по строкам</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>По словам</translation>
    </message>
    <message>
        <source>Click, click again</source>
        <translation>Щелчок, ещё щелчок</translation>
    </message>
    <message>
        <source>Correcting the annotation in focus</source>
        <translation>Исправление аннотации в фокусе</translation>
    </message>
    <message>
        <source>Ctrl+Shift+drag</source>
        <translation>Ctrl+Shift+протянуть</translation>
    </message>
    <message>
        <source>Ctrl+Shift+← →</source>
        <translation>Ctrl+Shift+← →</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Ctrl+протянуть</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+колесо</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Двойной щелчок</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Протянуть</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Exact to the character</source>
        <translation>С точностью до знака</translation>
    </message>
    <message>
        <source>Keys of Annotator</source>
        <translation>Клавиши Annotator</translation>
    </message>
    <message>
        <source>Leave the selection, the armed label, the focus</source>
        <translation>Снять выделение, взведённую метку, фокус</translation>
    </message>
    <message>
        <source>Move an edge by a character</source>
        <translation>Сдвинуть край на знак</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>Двигать курсор</translation>
    </message>
    <message>
        <source>Put in focus: the innermost, then the one around it</source>
        <translation>В фокус: внутренняя, затем та, что вокруг неё</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Selecting words</source>
        <translation>Выделение слов</translation>
    </message>
    <message>
        <source>Shift+A S D F</source>
        <translation>Shift+A S D F</translation>
    </message>
    <message>
        <source>Shift+← → ↑ ↓</source>
        <translation>Shift+← → ↑ ↓</translation>
    </message>
    <message>
        <source>Tag the selection; relabel the annotation in focus; else arm a label</source>
        <translation>Пометить выделение; сменить метку аннотации в фокусе; иначе взвести метку</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>Take the speaker proposed for a new claim</source>
        <translation>Принять говорящего, предложенного для нового утверждения</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>The quotation, else the sentence</source>
        <translation>Цитата, иначе предложение</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>Тройной щелчок</translation>
    </message>
    <message>
        <source>What is meant: the figure, the name, else the word</source>
        <translation>То, что имеется в виду: число, имя, иначе слово</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>← → ↑ ↓ Home End</source>
        <translation>← → ↑ ↓ Home End</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Find a key or what it does</source>
        <translation>Найти клавишу или её действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>No key has “{}”.</source>
        <translation>Клавиши с «{}» нет.</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>&amp;Relation type</source>
        <translation>&amp;Тип связи</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>До&amp;бавить</translation>
    </message>
    <message>
        <source>Add a label or a relation type</source>
        <translation>Добавить метку или тип связи</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Удалить (Del)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Вниз (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Labels and relation types</source>
        <translation>Метки и типы связей</translation>
    </message>
    <message>
        <source>Relation types</source>
        <translation>Типы связей</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Вверх (Alt+Вверх)</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>клавиша {key}</translation>
    </message>
    <message>
        <source>{count} relations</source>
        <translation>связей: {count}</translation>
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
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Ctrl+↓</source>
        <translation>Ctrl+↓</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Протянуть</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>принять</translation>
    </message>
    <message>
        <source>add articles</source>
        <translation>добавить статьи</translation>
    </message>
    <message>
        <source>adds a span</source>
        <translation>добавить фрагмент</translation>
    </message>
    <message>
        <source>arm a label</source>
        <translation>взвести метку</translation>
    </message>
    <message>
        <source>back to the article</source>
        <translation>к статье</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>deletes</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>выйти</translation>
    </message>
    <message>
        <source>links</source>
        <translation>связать</translation>
    </message>
    <message>
        <source>move its edges</source>
        <translation>сдвинуть края</translation>
    </message>
    <message>
        <source>next annotation</source>
        <translation>следующая аннотация</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <source>next suggestion</source>
        <translation>следующее предложение</translation>
    </message>
    <message>
        <source>paste text</source>
        <translation>вставить текст</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>отклонить</translation>
    </message>
    <message>
        <source>relabel</source>
        <translation>сменить метку</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>переключить</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>пометить</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>помечает</translation>
    </message>
    <message>
        <source>takes away</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>{label}{key}: tags the selection; without one, each drag tags. F1 or a right click: its guideline</source>
        <translation>{label}{key}: помечает выделение; без него метка взводится, и помечается всё, что протянуто. F1 или правая кнопка: её правила</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>&amp;Guideline</source>
        <translation>&amp;Правила</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Клавиша</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>A passage with a line under it</source>
        <translation>Отрывок с чертой под ним</translation>
    </message>
    <message>
        <source>Attrib&amp;utes</source>
        <translation>Атриб&amp;уты</translation>
    </message>
    <message>
        <source>Attrib&amp;utes ({})</source>
        <translation>Атриб&amp;уты ({})</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Dra&amp;wn as</source>
        <translation>&amp;Вид в тексте</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>What exports and the command line call it</source>
        <translation>Как её называют экспорт и командная строка</translation>
    </message>
    <message>
        <source>Words in a box</source>
        <translation>Слова в рамке</translation>
    </message>
    <message>
        <source>{key} · now {label}</source>
        <translation>{key} · сейчас {label}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>бенгальский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>боснийский</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>болгарский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хорватский</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чешский</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>датский</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нидерландский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>эстонский</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>финский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>иврит</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>хинди</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>венгерский</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>индонезийский</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейский</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>курдский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>киргизский</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латышский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовский</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>македонский</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>норвежский (букмол)</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>пушту</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>персидский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румынский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>сербский</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словацкий</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>словенский</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>сомали</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>суахили</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведский</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>таджикский</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>туркменский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>урду</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>узбекский</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>вьетнамский</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>Finding suggestions in %Ln article(s)</source>
        <translation>
            <numerusform>Поиск предложений в %Ln статье</numerusform>
            <numerusform>Поиск предложений в %Ln статьях</numerusform>
            <numerusform>Поиск предложений в %Ln статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding suggestions in all articles</source>
        <translation>Поиск предложений во всех статьях</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln article(s).</source>
        <translation>
            <numerusform>Обучено на %Ln статье.</numerusform>
            <numerusform>Обучено на %Ln статьях.</numerusform>
            <numerusform>Обучено на %Ln статьях.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from articles that are done</source>
        <translation>Обучение на готовых статьях</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %Ln article(s)</source>
        <translation>
            <numerusform>Просмотрена %Ln статья</numerusform>
            <numerusform>Просмотрены %Ln статьи</numerusform>
            <numerusform>Просмотрено %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found is kept: looking again goes on from there.</source>
        <translation>Остановлено. Найденное сохранено: новый поиск продолжит с этого места.</translation>
    </message>
    <message>
        <source>Suggestions are being looked for already; wait until that is done, or cancel it.</source>
        <translation>Предложения уже ищутся; дождитесь конца или отмените поиск.</translation>
    </message>
    <message>
        <source>{looked}: nothing is proposed that nobody has decided on.</source>
        <translation>{looked}: решать больше не о чем.</translation>
    </message>
    <message>
        <source>{looked}: {found}. Open it and press Tab.</source>
        <translation>{looked}: {found}. Откройте её и нажмите Tab.</translation>
    </message>
    <message>
        <source>{looked}: {found}. Open one and press Tab.</source>
        <translation>{looked}: {found}. Откройте одну из них и нажмите Tab.</translation>
    </message>
    <message>
        <source>{looked}: {found}. Suggestions are hidden: H shows them.</source>
        <translation>{looked}: {found}. Предложения скрыты: H показывает их.</translation>
    </message>
    <message>
        <source>There is too little to learn from yet. Mark articles as done when all in them is annotated.</source>
        <translation>Пока слишком мало примеров. Отмечайте статьи как готовые, когда в них всё размечено.</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>A date, as 2023, 2023-02 or 2023-02-08</source>
        <translation>Дата: 2023, 2023-02 или 2023-02-08</translation>
    </message>
    <message>
        <source>A whole number, as 20000 or 20,000</source>
        <translation>Целое число: 20000 или 20 000</translation>
    </message>
    <message>
        <source>Take the value away</source>
        <translation>Убрать значение</translation>
    </message>
</context>
<context>
    <name>LinkAcross</name>
    <message>
        <source>Only what is said can be linked to another article. Put a claim in focus first.</source>
        <translation>С другой статьёй можно связать только сказанное. Сначала поставьте в фокус утверждение.</translation>
    </message>
    <message>
        <source>This project is read-only: nothing can be linked.</source>
        <translation>Этот проект только для чтения: связать ничего нельзя.</translation>
    </message>
</context>
<context>
    <name>LinkCommands</name>
    <message>
        <source>Drag to what it shall be linked to, or click for letters (L)</source>
        <translation>Протяните к тому, с чем связать, или щёлкните, чтобы появились буквы (L)</translation>
    </message>
    <message>
        <source>Link to (type or click): “{words}”</source>
        <translation>Связать с (введите букву или щёлкните): «{words}»</translation>
    </message>
    <message>
        <source>The scheme has no links for “{label}”.</source>
        <translation>В схеме нет связей для «{label}».</translation>
    </message>
    <message>
        <source>There is nothing near that it could be linked to.</source>
        <translation>Рядом нет ничего, с чем это можно связать.</translation>
    </message>
    <message>
        <source>This project is read-only: nothing can be linked.</source>
        <translation>Этот проект только для чтения: связать ничего нельзя.</translation>
    </message>
    <message>
        <source>{relation}: another end (type or click)</source>
        <translation>{relation}: другой конец (введите букву или щёлкните)</translation>
    </message>
</context>
<context>
    <name>LinkMode</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>How is it linked to “{words}”?</source>
        <translation>Как это связано с «{words}»?</translation>
    </message>
    <message>
        <source>Source not named</source>
        <translation>Источник не назван</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>Another program is writing to the project. Your edits follow as soon as it is done.</source>
        <translation>Другая программа записывает в проект. Ваши правки последуют, как только она закончит.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Размер текста {percent} %</translation>
    </message>
    <message>
        <source>The project is large and still being checked. Your edits follow as soon as that is done.</source>
        <translation>Проект большой и ещё проверяется. Ваши правки последуют, как только проверка закончится.</translation>
    </message>
    <message>
        <source>This project is read-only: you can read and export. Save a copy to work on it.</source>
        <translation>Этот проект только для чтения: можно читать и экспортировать. Чтобы работать, сохраните копию.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{title} (read-only)</source>
        <translation>{title} (только для чтения)</translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation>«{name}» открыт в другом окне.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, for nobody said who annotates. It is under “Recent projects”.</source>
        <translation>Проект «{name}» не открыт: имя разметчика не указано. Он есть в списке «Недавние проекты».</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Повторить: {edit}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Отменить: {edit}</translation>
    </message>
    <message>
        <source>{name} (moved or deleted)</source>
        <translation>{name} (перемещён или удалён)</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>After that there is</source>
        <translation>После этого будет</translation>
    </message>
    <message>
        <source>Are the two the same?</source>
        <translation>Это одно и то же?</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <translation>Объединение сущностей</translation>
    </message>
    <message>
        <source>No longer known as {names}</source>
        <translation>Больше не известна как {names}</translation>
    </message>
    <message>
        <source>Which name stays?</source>
        <translation>Какое имя остаётся?</translation>
    </message>
    <message>
        <source>also called {names}</source>
        <translation>также {names}</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Об этой статье</translation>
    </message>
    <message>
        <source>From the file {}. The text itself stays as it is.</source>
        <translation>Из файла {}. Сам текст остаётся как есть.</translation>
    </message>
    <message>
        <source>Title, byline, date</source>
        <translation>Заголовок, авторы, дата</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Издание</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>2023, 2023-02 or 2023-02-08</source>
        <translation>2023, 2023-02 или 2023-02-08</translation>
    </message>
    <message>
        <source>B&amp;yline</source>
        <translation>&amp;Авторы</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Имена через запятую</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестен</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note (M). Saved as you type; Esc goes back to the article.</source>
        <translation>Заметка (M). Сохраняется при вводе; Esc возвращает к статье.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Annotations in this article</source>
        <translation>Аннотации в этой статье</translation>
    </message>
    <message>
        <source>In this article · {count}</source>
        <translation>В этой статье · {count}</translation>
    </message>
    <message>
        <source>No {label} in this article yet</source>
        <translation>В этой статье ещё нет: {label}</translation>
    </message>
    <message>
        <source>Select words and choose a label</source>
        <translation>Выделите слова и выберите метку</translation>
    </message>
    <message>
        <source>Select words and press {first} to {last}</source>
        <translation>Выделите слова и нажмите {first}–{last}</translation>
    </message>
    <message>
        <source>Select words and press {key}</source>
        <translation>Выделите слова и нажмите {key}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
</context>
<context>
    <name>OwnColor</name>
    <message>
        <source>{title}: choose…</source>
        <translation>{title}: выбрать…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Open {name}</source>
        <translation>Открыть {name}</translation>
    </message>
    <message>
        <source>Tag as {name}</source>
        <translation>Пометить как {name}</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Тема: {name}</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>сейчас невозможно</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>Ничего с названием «{typed}» нет.</translation>
    </message>
    <message>
        <source>Type what to do, or / and part of an article’s title</source>
        <translation>Что сделать? Или / и часть заголовка статьи</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Open the file with this password</source>
        <translation>Открыть файл с этим паролем</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>Password, then Enter</source>
        <translation>Пароль, затем Enter</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Annotator</source>
        <translation>&amp;Аннотатор</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Open the last project at the start</source>
        <translation>&amp;Открывать последний проект при запуске</translation>
    </message>
    <message>
        <source>&amp;Reading font</source>
        <translation>&amp;Шрифт для чтения</translation>
    </message>
    <message>
        <source>An annotator needs a name. The last one is kept.</source>
        <translation>Аннотатору нужно имя. Остаётся прежнее.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Automatic ({})</source>
        <translation>Автоматически ({})</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Menus and dialogs are in this language from the next start on.</source>
        <translation>Меню и диалоги будут на этом языке со следующего запуска.</translation>
    </message>
    <message>
        <source>Over the first word of every annotation, beside its colour</source>
        <translation>Над первым словом каждой аннотации, в дополнение к её цвету</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Шрифт для чтения</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Меньше движения</translation>
    </message>
    <message>
        <source>Show each label’s &amp;key in the text</source>
        <translation>Показывать &amp;клавишу каждой метки в тексте</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Whose name stands beside new annotations.</source>
        <translation>Это имя стоит рядом с новыми аннотациями.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>It reads as </source>
        <translation>Читается так: </translation>
    </message>
    <message>
        <source>Preview on dark paper</source>
        <translation>Вид на тёмной бумаге</translation>
    </message>
    <message>
        <source>Preview on light paper</source>
        <translation>Вид на светлой бумаге</translation>
    </message>
</context>
<context>
    <name>PrintArticle</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>Печать «{title}»</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено как «{name}».</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>{:,} of {:,}</source>
        <translation>{:,} из {:,}</translation>
    </message>
    <message>
        <source>{done} of 1 article done</source>
        <translation>Готово {done} из 1 статьи</translation>
    </message>
    <message>
        <source>{done} of {total} articles done</source>
        <translation>Готово {done} из {total} статей</translation>
    </message>
    <message>
        <source>{shown} of {total} articles shown</source>
        <translation>Показано {shown} из {total} статей</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>It was out of sight. Press again to change it.</source>
        <translation>Этого не было видно. Нажмите ещё раз, чтобы изменить.</translation>
    </message>
    <message>
        <source>Its edge was moved. To tag the words anew, press Esc first.</source>
        <translation>Граница передвинута. Чтобы пометить слова заново, сначала нажмите Esc.</translation>
    </message>
    <message>
        <source>No further annotation that way. Ctrl+↑ and Ctrl+↓ go both ways.</source>
        <translation>В эту сторону аннотаций больше нет. Ctrl+↑ и Ctrl+↓ ведут в обе стороны.</translation>
    </message>
    <message>
        <source>Nothing is tagged here yet.</source>
        <translation>Здесь ещё ничего не помечено.</translation>
    </message>
    <message>
        <source>To add words to an annotation, put it in focus, select the words, press +.</source>
        <translation>Чтобы добавить слова к аннотации, поставьте её в фокус, выделите слова и нажмите +.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from this list; the project stays where it is</source>
        <translation>Убрать из этого списка; проект остаётся на месте</translation>
    </message>
    <message>
        <source>Remove {name} from this list</source>
        <translation>Убрать «{name}» из этого списка</translation>
    </message>
    <message>
        <source>moved or deleted</source>
        <translation>перемещён или удалён</translation>
    </message>
</context>
<context>
    <name>RelationPage</name>
    <message>
        <source>&amp;Ends at</source>
        <translation>&amp;Кончается на</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Relation type</source>
        <translation>&amp;Тип связи</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Attrib&amp;utes</source>
        <translation>Атриб&amp;уты</translation>
    </message>
    <message>
        <source>Attrib&amp;utes ({})</source>
        <translation>Атриб&amp;уты ({})</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Кончается на</translation>
    </message>
    <message>
        <source>St&amp;arts at</source>
        <translation>На&amp;чинается на</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Начинается на</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Атрибуты…</translation>
    </message>
    <message>
        <source>&amp;Delete link</source>
        <translation>&amp;Удалить связь</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>&amp;Re-point…</source>
        <translation>П&amp;ереставить конец…</translation>
    </message>
    <message>
        <source>Add a &amp;cue</source>
        <translation>Добавить &amp;слово-указатель</translation>
    </message>
    <message>
        <source>Change the link: {name}</source>
        <translation>Изменить связь: {name}</translation>
    </message>
    <message>
        <source>Change this link</source>
        <translation>Изменить эту связь</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Слово-указатель</translation>
    </message>
    <message>
        <source>Cue, such as “said”</source>
        <translation>Слово-указатель, например «сказал»</translation>
    </message>
    <message>
        <source>Edit &amp;cue</source>
        <translation>Изменить &amp;слово-указатель</translation>
    </message>
    <message>
        <source>Enter or a click goes there. Del deletes the link, F2 edits its cue.</source>
        <translation>Enter или щелчок — перейти. Del удаляет связь, F2 правит слово-указатель.</translation>
    </message>
    <message>
        <source>in {article}</source>
        <translation>в {article}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>RelationRows</name>
    <message>
        <source>+ Link</source>
        <translation>+ Связь</translation>
    </message>
    <message>
        <source>Link it to another annotation</source>
        <translation>Связать с другой аннотацией</translation>
    </message>
    <message>
        <source>Link it to another annotation (L)</source>
        <translation>Связать с другой аннотацией (L)</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Looking through the project</source>
        <translation>Просмотр проекта</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln further mention(s) of {words}</source>
        <translation>
            <numerusform>Помечено ещё %Ln упоминание: {words}</numerusform>
            <numerusform>Помечено ещё %Ln упоминания: {words}</numerusform>
            <numerusform>Помечено ещё %Ln упоминаний: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>There are no further mentions of {words}.</source>
        <translation>Других упоминаний нет: {words}.</translation>
    </message>
</context>
<context>
    <name>RepeatsPanel</name>
    <message numerus="yes">
        <source>%Ln further mention(s) of {words}</source>
        <translation>
            <numerusform>Ещё %Ln упоминание: {words}</numerusform>
            <numerusform>Ещё %Ln упоминания: {words}</numerusform>
            <numerusform>Ещё %Ln упоминаний: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>Further places</source>
        <translation>Другие места</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Различать прописные и строчные</translation>
    </message>
    <message>
        <source>Space ticks or unticks, Enter tags what is ticked, Esc leaves.</source>
        <translation>Пробел ставит и снимает отметку, Enter помечает отмеченное, Esc закрывает.</translation>
    </message>
    <message>
        <source>Tag nothing</source>
        <translation>Ничего не помечать</translation>
    </message>
    <message>
        <source>Tag nothing (Esc)</source>
        <translation>Ничего не помечать (Esc)</translation>
    </message>
    <message>
        <source>Tag {count}</source>
        <translation>Пометить {count}</translation>
    </message>
    <message>
        <source>There are no further mentions with these capitals.</source>
        <translation>Других упоминаний с такими прописными буквами нет.</translation>
    </message>
    <message numerus="yes">
        <source>{mentions} in %Ln article(s)</source>
        <translation>
            <numerusform>{mentions}, в %Ln статье</numerusform>
            <numerusform>{mentions}, в %Ln статьях</numerusform>
            <numerusform>{mentions}, в %Ln статьях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message numerus="yes">
        <source>%Ln annotation(s) go(es) from {name} to {to}</source>
        <translation>
            <numerusform>%Ln аннотация переходит из {name} в {to}</numerusform>
            <numerusform>%Ln аннотации переходят из {name} в {to}</numerusform>
            <numerusform>%Ln аннотаций переходят из {name} в {to}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) {name}</source>
        <translation>
            <numerusform>%Ln аннотация {name}</numerusform>
            <numerusform>%Ln аннотации {name}</numerusform>
            <numerusform>%Ln аннотаций {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) {name} is/are deleted</source>
        <translation>
            <numerusform>%Ln аннотация {name} удаляется</numerusform>
            <numerusform>%Ln аннотации {name} удаляются</numerusform>
            <numerusform>%Ln аннотаций {name} удаляются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) go(es) from {name} to {to}</source>
        <translation>
            <numerusform>%Ln связь переходит из {name} в {to}</numerusform>
            <numerusform>%Ln связи переходят из {name} в {to}</numerusform>
            <numerusform>%Ln связей переходят из {name} в {to}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) {name}</source>
        <translation>
            <numerusform>%Ln связь {name}</numerusform>
            <numerusform>%Ln связи {name}</numerusform>
            <numerusform>%Ln связей {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) {name} is/are deleted</source>
        <translation>
            <numerusform>%Ln связь {name} удаляется</numerusform>
            <numerusform>%Ln связи {name} удаляются</numerusform>
            <numerusform>%Ln связей {name} удаляются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of {name}</source>
        <translation>
            <numerusform>%Ln значение {name}</numerusform>
            <numerusform>%Ln значения {name}</numerusform>
            <numerusform>%Ln значений {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln {name} is/are joined with the {to} on the same words, whose own values stay</source>
        <translation>
            <numerusform>%Ln {name} соединяется с {to} на тех же словах, чьи значения остаются</numerusform>
            <numerusform>%Ln {name} соединяются с {to} на тех же словах, чьи значения остаются</numerusform>
            <numerusform>%Ln {name} соединяются с {to} на тех же словах, чьи значения остаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln {name}: {attribute} is removed</source>
        <translation>
            <numerusform>%Ln {name}: {attribute} убирается</numerusform>
            <numerusform>%Ln {name}: {attribute} убирается</numerusform>
            <numerusform>%Ln {name}: {attribute} убирается</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln {name}: {attribute} is written anew</source>
        <translation>
            <numerusform>%Ln {name}: {attribute} записывается заново</numerusform>
            <numerusform>%Ln {name}: {attribute} записывается заново</numerusform>
            <numerusform>%Ln {name}: {attribute} записывается заново</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln {name}: {attribute} {value} does not fit and is removed</source>
        <translation>
            <numerusform>%Ln {name}: {attribute} {value} не подходит и убирается</numerusform>
            <numerusform>%Ln {name}: {attribute} {value} не подходит и убирается</numerusform>
            <numerusform>%Ln {name}: {attribute} {value} не подходит и убирается</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Дальше</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>A choice of {attribute} is empty.</source>
        <translation>Один из вариантов {attribute} пуст.</translation>
    </message>
    <message>
        <source>A colour is six digits such as #c026d3.</source>
        <translation>Цвет — это шесть цифр, например #c026d3.</translation>
    </message>
    <message>
        <source>All of it is one step; undo takes it back.</source>
        <translation>Всё это — один шаг; отмена его снимает.</translation>
    </message>
    <message>
        <source>An attribute’s name is empty, or has outer blanks, line breaks or a “=”.</source>
        <translation>Имя атрибута пусто, или в нём крайние пробелы, переводы строк или «=».</translation>
    </message>
    <message>
        <source>Another label has the same key.</source>
        <translation>У другой метки та же клавиша.</translation>
    </message>
    <message>
        <source>Another one has the same name.</source>
        <translation>Другая имеет то же имя.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ясная</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Удалить их</translation>
    </message>
    <message>
        <source>Delete {}?</source>
        <translation>Удалить {}?</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>Нет названия.</translation>
    </message>
    <message>
        <source>Its name is empty, or has outer blanks, line breaks or a “=”.</source>
        <translation>Имя пусто, или в нём крайние пробелы, переводы строк или «=».</translation>
    </message>
    <message>
        <source>Lost: {words}</source>
        <translation>Пропадёт: {words}</translation>
    </message>
    <message>
        <source>Make them {}</source>
        <translation>Сделать их: {}</translation>
    </message>
    <message>
        <source>Move them to {}</source>
        <translation>Перенести в {}</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Приглушённая</translation>
    </message>
    <message>
        <source>No label is ticked at which it may end.</source>
        <translation>Не отмечено ни одной метки, на которой она может кончаться.</translation>
    </message>
    <message>
        <source>No label is ticked at which it may start.</source>
        <translation>Не отмечено ни одной метки, на которой она может начинаться.</translation>
    </message>
    <message>
        <source>Remove the values</source>
        <translation>Убрать значения</translation>
    </message>
    <message>
        <source>Save the scheme</source>
        <translation>Сохранить схему</translation>
    </message>
    <message>
        <source>Saving loses annotations or values</source>
        <translation>При сохранении пропадут аннотации или значения</translation>
    </message>
    <message>
        <source>Set them to {}</source>
        <translation>Заменить на {}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The scheme that you start from has no place for it.</source>
        <translation>В схеме, с которой вы начинаете, для этого нет места.</translation>
    </message>
    <message>
        <source>Two attributes have the name {attribute}.</source>
        <translation>Два атрибута имеют имя {attribute}.</translation>
    </message>
    <message>
        <source>Two choices of {attribute} are the same.</source>
        <translation>Два варианта {attribute} одинаковы.</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Что с этим станет?</translation>
    </message>
    <message>
        <source>What becomes of what is tagged?</source>
        <translation>Что станет с размеченным?</translation>
    </message>
    <message>
        <source>What is tagged follows</source>
        <translation>Размеченное следует за схемой</translation>
    </message>
    <message>
        <source>What saving does</source>
        <translation>Что изменит сохранение</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Целое число</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>янтарный</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синий</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>кирпичный</translation>
    </message>
    <message>
        <source>bronze</source>
        <translation>бронзовый</translation>
    </message>
    <message>
        <source>for anybody</source>
        <translation>для любых глаз</translation>
    </message>
    <message>
        <source>for eyes without blue (tritanopia)</source>
        <translation>для глаз без синего (тританопия)</translation>
    </message>
    <message>
        <source>for eyes without green (deuteranopia)</source>
        <translation>для глаз без зелёного (дейтеранопия)</translation>
    </message>
    <message>
        <source>for eyes without red (protanopia)</source>
        <translation>для глаз без красного (протанопия)</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>индиго</translation>
    </message>
    <message>
        <source>lavender</source>
        <translation>лавандовый</translation>
    </message>
    <message>
        <source>lilac</source>
        <translation>сиреневый</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>пурпурный</translation>
    </message>
    <message>
        <source>mauve</source>
        <translation>розовато-лиловый</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>моховой</translation>
    </message>
    <message>
        <source>navy</source>
        <translation>тёмно-синий</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>оливковый</translation>
    </message>
    <message>
        <source>pine</source>
        <translation>хвойный</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>сливовый</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>розовый</translation>
    </message>
    <message>
        <source>sage</source>
        <translation>шалфейный</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>сине-зелёный</translation>
    </message>
    <message>
        <source>wine</source>
        <translation>винный</translation>
    </message>
    <message>
        <source>{attribute} has no choices.</source>
        <translation>У {attribute} нет вариантов.</translation>
    </message>
</context>
<context>
    <name>SchemeCommands</name>
    <message>
        <source>It was not saved. The window says why.</source>
        <translation>Не сохранено. Причину говорит окно.</translation>
    </message>
    <message>
        <source>The scheme was changed.</source>
        <translation>Схема изменена.</translation>
    </message>
</context>
<context>
    <name>SchemeDialog</name>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Отбросить изменения</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Продолжить правку</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Сохранить в файл…</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>&amp;Файл…</translation>
    </message>
    <message>
        <source>An &amp;empty scheme</source>
        <translation>&amp;Пустая схема</translation>
    </message>
    <message>
        <source>Leave the scheme as it is?</source>
        <translation>Оставить схему как есть?</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>New relation type</source>
        <translation>Новый тип связи</translation>
    </message>
    <message>
        <source>Save the scheme to a file</source>
        <translation>Сохранить схему в файл</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Schemes (*.json);;All files (*)</source>
        <translation>Схемы (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>&amp;Начать с</translation>
    </message>
    <message>
        <source>Start from a file</source>
        <translation>Начать с файла</translation>
    </message>
    <message>
        <source>The &amp;default scheme</source>
        <translation>&amp;Схема по умолчанию</translation>
    </message>
    <message>
        <source>There is no label yet. Add one, or start from another scheme.</source>
        <translation>Меток пока нет. Добавьте метку или начните с другой схемы.</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>То, что вы здесь изменили, не сохранено.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>All labels</source>
        <translation>Все метки</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>К статье (Esc)</translation>
    </message>
    <message>
        <source>No article has {words}.</source>
        <translation>Ни в одной статье нет {words}.</translation>
    </message>
    <message>
        <source>No quote has {words}.</source>
        <translation>Ни в одной цитате нет {words}.</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Quotes of which label</source>
        <translation>Цитаты какой метки</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Поиск по всем статьям</translation>
    </message>
    <message>
        <source>Search the articles’ texts</source>
        <translation>Искать в текстах статей</translation>
    </message>
    <message>
        <source>Search what is annotated</source>
        <translation>Искать в размеченном</translation>
    </message>
    <message>
        <source>Upper and lower case and accents do not count. Enter goes to a place, F4 to the next one.</source>
        <translation>Регистр и диакритика не важны. Enter переходит к месту, F4 — к следующему.</translation>
    </message>
    <message>
        <source>both words, anywhere</source>
        <translation>оба слова, где угодно</translation>
    </message>
    <message>
        <source>one of them, but not the other</source>
        <translation>одно из них, но без другого</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>одно из них или оба</translation>
    </message>
    <message>
        <source>these words, one after the other</source>
        <translation>эти слова подряд</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>слова с этим началом</translation>
    </message>
    <message>
        <source>{indexed} of {total} articles indexed so far; the others follow.</source>
        <translation>Пока проиндексировано {indexed} из {total} статей; остальные следуют.</translation>
    </message>
</context>
<context>
    <name>SearchProject</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитаты</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier place.</source>
        <translation>Предыдущих мест нет.</translation>
    </message>
    <message>
        <source>There is no further place.</source>
        <translation>Следующих мест нет.</translation>
    </message>
    <message>
        <source>“{title}” is not in the project any more.</source>
        <translation>«{title}» больше нет в проекте.</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Changing annotations…</source>
        <translation>Изменение аннотаций…</translation>
    </message>
    <message>
        <source>Nothing was relabelled</source>
        <translation>Ни одна метка не изменена</translation>
    </message>
    <message numerus="yes">
        <source>Relabelled %Ln annotation(s)</source>
        <translation>
            <numerusform>Метка изменена у %Ln аннотации</numerusform>
            <numerusform>Метка изменена у %Ln аннотаций</numerusform>
            <numerusform>Метка изменена у %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %Ln that would say the same twice</source>
        <translation>
            <numerusform>%Ln осталась: иначе она повторила бы другую</numerusform>
            <numerusform>%Ln остались: иначе они повторили бы другие</numerusform>
            <numerusform>%Ln остались: иначе они повторили бы другие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} set for %Ln annotation(s)</source>
        <translation>
            <numerusform>{name}: задано для %Ln аннотации</numerusform>
            <numerusform>{name}: задано для %Ln аннотаций</numerusform>
            <numerusform>{name}: задано для %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} taken away from %Ln annotation(s)</source>
        <translation>
            <numerusform>{name}: убрано у %Ln аннотации</numerusform>
            <numerusform>{name}: убрано у %Ln аннотаций</numerusform>
            <numerusform>{name}: убрано у %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was not set for %Ln annotation(s): “{text}” is no value for it.</source>
        <translation>
            <numerusform>{name}: не задано для %Ln аннотации, «{text}» — неподходящее значение.</numerusform>
            <numerusform>{name}: не задано для %Ln аннотаций, «{text}» — неподходящее значение.</numerusform>
            <numerusform>{name}: не задано для %Ln аннотаций, «{text}» — неподходящее значение.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message numerus="yes">
        <source>Delete %Ln annotation(s)</source>
        <translation>
            <numerusform>Удалить %Ln аннотацию</numerusform>
            <numerusform>Удалить %Ln аннотации</numerusform>
            <numerusform>Удалить %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>In the list, a label’s digit relabels them all.</source>
        <translation>В списке цифра метки даёт эту метку им всем.</translation>
    </message>
    <message>
        <source>They have different labels.</source>
        <translation>У них разные метки.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Remove the suggestions of {source}</source>
        <translation>Удалить предложения источника {source}</translation>
    </message>
    <message>
        <source>Remove what was imported of it; what was decided on it stays</source>
        <translation>Удалить импортированное из него; принятые решения остаются</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
</context>
<context>
    <name>StaleValues</name>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать {name}</translation>
    </message>
    <message>
        <source>The scheme no longer has this attribute.</source>
        <translation>Этого атрибута больше нет в схеме.</translation>
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
        <translation>Осмотреться в проекте со статьями</translation>
    </message>
    <message>
        <source>Make a project file (Ctrl+N)</source>
        <translation>Создать файл проекта (Ctrl+N)</translation>
    </message>
    <message>
        <source>Mark who said what, about whom, with what numbers.</source>
        <translation>Отметьте, кто что сказал, о ком и с какими числами.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Open a project file (Ctrl+O)</source>
        <translation>Открыть файл проекта (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Пример проекта</translation>
    </message>
    <message>
        <source>or drop a project or articles here</source>
        <translation>или перетащите сюда проект или статьи</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>A note is not saved</source>
        <translation>Заметка не сохранена</translation>
    </message>
    <message>
        <source>A value is not saved</source>
        <translation>Значение не сохранено</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Все изменения сохранены</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>Аннотатор: {name}</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Waiting for another program</source>
        <translation>Ждём другую программу</translation>
    </message>
    <message>
        <source>Waiting for the project’s check</source>
        <translation>Ждём проверку проекта</translation>
    </message>
    <message>
        <source>blind: no suggestions in {percent}% of the articles, nor in this one</source>
        <translation>вслепую: без предложений {percent}% статей, в том числе эта</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>Предложения скрыты.</translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation>Предложения показаны.</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Это первое.</translation>
    </message>
    <message>
        <source>This is the last suggestion. Esc leaves it.</source>
        <translation>Это последнее предложение. Esc — выйти.</translation>
    </message>
    <message>
        <source>{label} · {at} of {total}</source>
        <translation>{label} · {at} из {total}</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept with speaker</source>
        <translation>Принять с говорящим</translation>
    </message>
    <message>
        <source>All {count} alike…</source>
        <translation>Все {count} такие же…</translation>
    </message>
    <message>
        <source>It is wrong: do not show it again (Backspace)</source>
        <translation>Неверно: больше не показывать (Backspace)</translation>
    </message>
    <message>
        <source>Leave it undecided</source>
        <translation>Оставить нерешённым</translation>
    </message>
    <message>
        <source>Leave it undecided (Esc)</source>
        <translation>Оставить нерешённым (Esc)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Show all with the same words and label, to take them together (Shift+Enter)</source>
        <translation>Показать все с теми же словами и меткой, чтобы принять вместе (Shift+Enter)</translation>
    </message>
    <message>
        <source>Tag these words (Enter)</source>
        <translation>Пометить эти слова (Enter)</translation>
    </message>
    <message>
        <source>Tag these words and link them to {name} (Enter)</source>
        <translation>Пометить эти слова и связать с {name} (Enter)</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) is/are done.</source>
        <translation>
            <numerusform>Готова %Ln статья.</numerusform>
            <numerusform>Готовы %Ln статьи.</numerusform>
            <numerusform>Готово %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Забыть…</translation>
    </message>
    <message>
        <source>&amp;Learn now</source>
        <translation>&amp;Обучить сейчас</translation>
    </message>
    <message>
        <source>&amp;Words of this project</source>
        <translation>С&amp;лова этого проекта</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Blind articles</source>
        <translation>Статьи вслепую</translation>
    </message>
    <message>
        <source>Decisions by source and label</source>
        <translation>Решения по источникам и меткам</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Forget what was learned; the annotations stay</source>
        <translation>Забыть выученное; аннотации остаются</translation>
    </message>
    <message>
        <source>From all articles that are done; the window stays free meanwhile</source>
        <translation>На всех готовых статьях; окно тем временем свободно</translation>
    </message>
    <message>
        <source>How often they were &amp;right</source>
        <translation>&amp;Точность</translation>
    </message>
    <message>
        <source>How sure they are at least</source>
        <translation>Наименьшая уверенность</translation>
    </message>
    <message>
        <source>In these, always the same ones, no suggestion is shown, so that you can find out how people agree whom no machine has influenced.</source>
        <translation>В них, всегда одних и тех же, предложения не показываются, чтобы можно было измерить согласие людей, на которых не влияла машина.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln article(s)</source>
        <translation>
            <numerusform>Обучено на %Ln статье</numerusform>
            <numerusform>Обучено на %Ln статьях</numerusform>
            <numerusform>Обучено на %Ln статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning begins with {count}.</source>
        <translation>Обучение начинается с {count}.</translation>
    </message>
    <message>
        <source>Learning goes on by itself, on this computer, when five more articles are done or fifty more suggestions decided on, and nobody is typing. For each label it revises what the rules propose only where that is right more often. Of every article that is done, all that is annotated counts, and all that is not.</source>
        <translation>Обучение идёт само, на этом компьютере, когда готовы ещё пять статей или решено о ещё пятидесяти предложениях и никто не печатает. Для каждой метки оно поправляет предложения правил только там, где так верно чаще. В каждой готовой статье учитывается всё размеченное и всё неразмеченное.</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Обучение…</translation>
    </message>
    <message>
        <source>Nobody has decided on a suggestion in this project yet. Tab goes to one in the text, Enter accepts it, Backspace rejects it.</source>
        <translation>В этом проекте ещё никто не решал о предложениях. Tab переходит к предложению в тексте, Enter принимает его, Backspace отклоняет.</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Пока ничего не выучено</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Precision is the share that was accepted, as it was or with other edges. What a source proposes of a label is not shown any more where it is below {percent} after {count} decisions.</source>
        <translation>Точность — доля принятых, как есть или с другими границами. Предложения источника для метки больше не показываются, если после {count} решений она ниже {percent}.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Share of &amp;blind articles</source>
        <translation>&amp;Доля статей вслепую</translation>
    </message>
    <message>
        <source>Share of blind articles in percent</source>
        <translation>Доля статей вслепую в процентах</translation>
    </message>
    <message>
        <source>Show suggestions in the &amp;text (H)</source>
        <translation>Показывать предложения в т&amp;ексте (H)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>The rules are still right more often, for every label.</source>
        <translation>Правила пока чаще правы для каждой метки.</translation>
    </message>
    <message>
        <source>Those that are less sure are not shown; to the left are more of them</source>
        <translation>Менее уверенные не показываются; левее их больше</translation>
    </message>
    <message>
        <source>What is &amp;shown</source>
        <translation>Что &amp;показано</translation>
    </message>
    <message>
        <source>What was l&amp;earned</source>
        <translation>Что вы&amp;учено</translation>
    </message>
    <message>
        <source>from {percent}</source>
        <translation>от {percent}</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>здесь нет</translation>
    </message>
    <message>
        <source>{label}: how sure at least</source>
        <translation>{label}: наименьшая уверенность</translation>
    </message>
    <message>
        <source>{label}: precision {percent}</source>
        <translation>{label}: точность {percent}</translation>
    </message>
    <message>
        <source>{percent}, hidden</source>
        <translation>{percent}, скрыто</translation>
    </message>
    <message>
        <source>{shown} of {total} here</source>
        <translation>{shown} из {total} здесь</translation>
    </message>
</context>
<context>
    <name>SweepBar</name>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Цифра</translation>
    </message>
    <message>
        <source>End the sweep</source>
        <translation>Закончить обход</translation>
    </message>
    <message>
        <source>End the sweep (Esc)</source>
        <translation>Закончить обход (Esc)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>The next sentence without a mark (Ctrl+Enter)</source>
        <translation>Следующее предложение без пометок (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>There is nothing to mark in this sentence (Backspace)</source>
        <translation>В этом предложении нечего помечать (Backspace)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>закончить</translation>
    </message>
    <message>
        <source>next</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>здесь ничего</translation>
    </message>
    <message>
        <source>somebody says something</source>
        <translation>кто-то что-то говорит</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>помечает</translation>
    </message>
    <message>
        <source>{at} not marked</source>
        <translation>{at} без пометок</translation>
    </message>
    <message>
        <source>{at} of {total} not marked</source>
        <translation>{at} из {total} без пометок</translation>
    </message>
</context>
<context>
    <name>SwitchAnnotatorDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Сменить</translation>
    </message>
    <message>
        <source>Annotators of this project</source>
        <translation>Аннотаторы этого проекта</translation>
    </message>
    <message>
        <source>Switch annotator</source>
        <translation>Смена аннотатора</translation>
    </message>
    <message>
        <source>Who annotates now?</source>
        <translation>Кто размечает теперь?</translation>
    </message>
    <message>
        <source>{} is new to this project.</source>
        <translation>{} — новое имя в этом проекте.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln аннотация</numerusform>
            <numerusform>%Ln аннотации</numerusform>
            <numerusform>%Ln аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln комментарий</numerusform>
            <numerusform>%Ln комментария</numerusform>
            <numerusform>%Ln комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to other articles</source>
        <translation>
            <numerusform>%Ln связь с другими статьями</numerusform>
            <numerusform>%Ln связи с другими статьями</numerusform>
            <numerusform>%Ln связей с другими статьями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln предсказание</numerusform>
            <numerusform>%Ln предсказания</numerusform>
            <numerusform>%Ln предсказаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln связь</numerusform>
            <numerusform>%Ln связи</numerusform>
            <numerusform>%Ln связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результата</numerusform>
            <numerusform>%Ln результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln отрезок</numerusform>
            <numerusform>%Ln отрезка</numerusform>
            <numerusform>%Ln отрезков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Accepting a suggestion</source>
        <translation>Принятие предложения</translation>
    </message>
    <message>
        <source>Adding a new version</source>
        <translation>Добавление новой версии</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Добавление статей</translation>
    </message>
    <message>
        <source>Applying reviews</source>
        <translation>Применение отзывов</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Changing a link</source>
        <translation>Изменение связи</translation>
    </message>
    <message>
        <source>Changing aliases</source>
        <translation>Изменение других имён</translation>
    </message>
    <message>
        <source>Changing attributes</source>
        <translation>Изменение атрибутов</translation>
    </message>
    <message>
        <source>Changing the scheme</source>
        <translation>Изменение схемы</translation>
    </message>
    <message>
        <source>Changing the words of the project</source>
        <translation>Изменение слов проекта</translation>
    </message>
    <message>
        <source>Click, or press Enter, to take it.</source>
        <translation>Щёлкните или нажмите Enter, чтобы принять.</translation>
    </message>
    <message>
        <source>Deleting an annotation</source>
        <translation>Удаление аннотации</translation>
    </message>
    <message>
        <source>Deleting an entity</source>
        <translation>Удаление сущности</translation>
    </message>
    <message>
        <source>Describing an article</source>
        <translation>Описание статьи</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>Повторено: {edit}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Enter takes it</source>
        <translation>Enter — принять</translation>
    </message>
    <message>
        <source>Finding nothing to mark</source>
        <translation>Отметка «здесь ничего нет»</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Возврат назад</translation>
    </message>
    <message>
        <source>Importing annotations</source>
        <translation>Импорт аннотаций</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Связывание</translation>
    </message>
    <message>
        <source>Making an entity</source>
        <translation>Создание сущности</translation>
    </message>
    <message>
        <source>Merging entities</source>
        <translation>Объединение сущностей</translation>
    </message>
    <message>
        <source>Moving an edge</source>
        <translation>Сдвиг края</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Re-pointing a link</source>
        <translation>Переставление связи</translation>
    </message>
    <message>
        <source>Rejecting a suggestion</source>
        <translation>Отклонение предложения</translation>
    </message>
    <message>
        <source>Relabelling</source>
        <translation>Смена метки</translation>
    </message>
    <message>
        <source>Removing a link</source>
        <translation>Удаление связи</translation>
    </message>
    <message>
        <source>Removing articles</source>
        <translation>Удаление статей</translation>
    </message>
    <message>
        <source>Renaming an entity</source>
        <translation>Переименование сущности</translation>
    </message>
    <message>
        <source>Saying what an entity is</source>
        <translation>Указание вида сущности</translation>
    </message>
    <message>
        <source>Saying whom it refers to</source>
        <translation>Указание, к кому это относится</translation>
    </message>
    <message>
        <source>Setting a status</source>
        <translation>Установка состояния</translation>
    </message>
    <message>
        <source>Setting an external id</source>
        <translation>Установка внешнего идентификатора</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>Tagging repeats</source>
        <translation>Разметка повторов</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Отменено: {edit}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Writing a cue</source>
        <translation>Запись слова-указателя</translation>
    </message>
    <message>
        <source>Writing a note</source>
        <translation>Запись заметки</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>a name of an organisation for spaCy</source>
        <translation>название организации, по мнению spaCy</translation>
    </message>
    <message>
        <source>a number of forces</source>
        <translation>численность сил</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>a state that acts</source>
        <translation>действующее государство</translation>
    </message>
    <message>
        <source>a well-known name</source>
        <translation>известное название</translation>
    </message>
    <message>
        <source>a word of this project</source>
        <translation>слово этого проекта</translation>
    </message>
    <message>
        <source>an abbreviation</source>
        <translation>аббревиатура</translation>
    </message>
    <message>
        <source>found by another program</source>
        <translation>найдено другой программой</translation>
    </message>
    <message>
        <source>learned from articles that are done</source>
        <translation>выучено по готовым статьям</translation>
    </message>
    <message>
        <source>name and abbreviation are introduced here</source>
        <translation>здесь введены название и сокращение</translation>
    </message>
    <message>
        <source>names a body</source>
        <translation>называет орган</translation>
    </message>
    <message>
        <source>no annotations</source>
        <translation>нет аннотаций</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>с. {page}</translation>
    </message>
    <message>
        <source>pp. {first}–{last}</source>
        <translation>с. {first}–{last}</translation>
    </message>
    <message>
        <source>reporting words {words}</source>
        <translation>вводящие слова {words}</translation>
    </message>
    <message>
        <source>rules for claims</source>
        <translation>правила для утверждений</translation>
    </message>
    <message>
        <source>rules for figures</source>
        <translation>правила для численности</translation>
    </message>
    <message>
        <source>rules for organisations</source>
        <translation>правила для организаций</translation>
    </message>
    <message>
        <source>see elsewhere</source>
        <translation>см. в другой статье</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>источник не назван</translation>
    </message>
    <message>
        <source>source not named?</source>
        <translation>источник не назван?</translation>
    </message>
    <message>
        <source>parser of spaCy</source>
        <translation>анализатор spaCy</translation>
    </message>
    <message>
        <source>stands for one certain body</source>
        <translation>обозначает определённый орган</translation>
    </message>
    <message>
        <source>tagged so elsewhere in this project</source>
        <translation>так помечено в другом месте проекта</translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation>выученное</translation>
    </message>
    <message>
        <source>words tagged before</source>
        <translation>слова, размеченные раньше</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
    </message>
    <message>
        <source>{low} ({one}) is above {high} ({other}).</source>
        <translation>{low} ({one}) больше, чем {high} ({other}).</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} из {pages}</translation>
    </message>
    <message>
        <source>“{bound}” does not go with a value in {names}.</source>
        <translation>«{bound}» не сочетается со значением в {names}.</translation>
    </message>
    <message>
        <source>“{bound}” means one number, but low, best and high differ.</source>
        <translation>«{bound}» означает одно число, но low, best и high различаются.</translation>
    </message>
    <message>
        <source>“{bound}” needs a value in {names}.</source>
        <translation>«{bound}» требует значения в {names}.</translation>
    </message>
    <message>
        <source>“{bound}” needs a value.</source>
        <translation>«{bound}» требует значения.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>&amp;Force units</source>
        <translation>&amp;Единицы сил</translation>
    </message>
    <message>
        <source>&amp;No organisations</source>
        <translation>&amp;Не организации</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Организации</translation>
    </message>
    <message>
        <source>Never proposed as one</source>
        <translation>Никогда не предлагаются как организация</translation>
    </message>
    <message>
        <source>One a line: names as in the articles, verbs in their base form. They belong to the project and are saved when you go elsewhere; Undo takes a change back.</source>
        <translation>По одному в строке: названия как в статьях, глаголы в начальной форме. Они принадлежат проекту и сохраняются при уходе из поля; изменение можно отменить.</translation>
    </message>
    <message>
        <source>Proposed wherever they stand</source>
        <translation>Предлагаются везде, где встречаются</translation>
    </message>
    <message>
        <source>Proposed with the number before them</source>
        <translation>Предлагаются вместе с числом перед ними</translation>
    </message>
    <message>
        <source>Reportin&amp;g verbs</source>
        <translation>&amp;Глаголы речи</translation>
    </message>
    <message>
        <source>With “fume” also whoever fumes, fumed or is fuming</source>
        <translation>Вместе с «fume» и «fumes», «fumed», «fuming»</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Line {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Абзац {number}</translation>
    </message>
</context>
</TS>
