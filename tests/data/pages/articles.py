"""The invented articles that stand in the pages, and the words that a site in their language has around them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Article:
    """An article and its site; `menu`, `cookies`, `related` and `comment` must not be in the text that is read."""

    title: str
    author: str
    date: str
    site: str
    url: str
    paragraphs: tuple[str, ...]
    language: str = "en"
    charset: str = "utf-8"
    menu: tuple[str, ...] = ("Home", "World news", "Defence", "Business", "Opinion", "Culture", "Travel", "Weather")
    cookies: str = (
        "We and our 812 partners store cookies on your device to measure audiences and to show advertisements."
    )
    related: tuple[str, ...] = ("Harbour reopens after storm", "Minister resigns over boats", "Ten recipes for autumn")
    comment: str = "I do not believe a word of this, and my neighbour does not either."


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text that was wrapped by hand, with an empty line between two."""
    return tuple(" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n"))


ARTICLES = {
    "cms": Article(
        title="Two brigades leave the Sorrel valley after ten days",
        author="Ann Lee",
        date="2024-03-02",
        site="Daily Courier",
        url="https://courier.example/world/two-brigades-leave",
        paragraphs=paragraphs(
            """
            Some 600 troops left the Sorrel valley on Saturday, the ministry of defence said in a statement that was
            read out on state television in the evening.

            “We are not going back,” said General Osk Marren, who had led the deployment. “But if anybody needs us, two
            brigades will stay at the border until the spring.”

            According to villagers, the first of about forty armoured vehicles passed the bridge at Perrin before dawn.
            A spokeswoman for the Kestrel Alliance put their number at no more than 35.

            The alliance, which has up to 20,000 military personnel in the region and an additional 3,000 designated as
            a reserve, called the withdrawal a step in the right direction.

            The governor of the valley, Lina Tarr, urged the council not to reduce the force further. She said that
            fewer than 900 policemen could not guard 120 kilometres of border.

            Opposition politicians doubted the figures. One of them, Marek Dohl, claimed that at least 300 soldiers had
            simply been moved to the barracks of the 93rd Brigade.
            """
        ),
    ),
    "blog": Article(
        title="How many soldiers are a battalion?",
        author="Jo Roe",
        date="2023-11-19",
        site="Counting Boots",
        url="https://boots.example/2023/11/battalion",
        paragraphs=paragraphs(
            """
            Readers keep asking me what it means when a newspaper writes that a battalion has been sent somewhere. The
            short answer is that nobody can know, and that the long answer is worth a cup of tea.

            In the army of Tavia a battalion of infantry has 600 men on paper. Last week the defence minister told
            parliament that “hardly one of them reaches two thirds of its strength”, which would be some 400.

            The Kestrel Alliance counts otherwise: a battalion there is what has three companies and a flag. I have seen
            one with fewer than 250 soldiers, cooks included.

            So when a spokesman says that two battalions are on the move, he has said something between 500 and 1,200,
            and the honest thing is to write down exactly what he said.

            My own rule is simple. I note the words, then the unit, and only then a number, with the name of whoever
            gave it; where nobody did, I leave the number out.
            """
        ),
    ),
    "ticker": Article(
        title="Live: Navy searches for missing submarine off Port Sorrel",
        author="Desk",
        date="2024-05-14",
        site="Strait Observer",
        url="https://observer.example/live/submarine",
        paragraphs=paragraphs(
            """
            The navy says in its latest statement that three frigates and a dozen aircraft are taking part in the
            search, and that the weather is expected to be good until the evening.

            Defence minister Ada Brandt confirms that contact with the submarine was lost during an exercise. There were
            28 sailors on board, she tells reporters in the capital.

            A fisherman says that he saw an oil slick about nine kilometres from the lighthouse. “It was as long as the
            harbour,” he tells the Observer by telephone.

            The neighbouring republic offers to send two rescue ships with up to 150 people. The ministry answers that
            it is grateful and will come back to the offer.

            A former admiral, Tom Veil, believes that the crew has air for no more than five days. The navy does not
            want to comment on that.

            Families of the crew are being brought to the naval base. A priest and four psychologists are waiting for
            them there, a spokeswoman says.
            """
        ),
    ),
    "cyrillic": Article(
        title="Около 300 миротворцев останутся в Перевозе до весны",
        author="Анна Лисина",
        date="2024-02-08",
        site="Северный вестник",
        url="https://vestnik.example/mirotvorcy",
        language="ru",
        charset="windows-1251",
        menu=("Главная", "Читайте также", "Оборона", "Экономика", "Мнения", "Культура", "Спорт", "Погода"),
        cookies="Мы и наши 812 партнёров используем файлы cookie, чтобы измерять посещаемость и показывать рекламу.",
        related=("Порт открыли после шторма", "Министр ушёл в отставку из-за катеров", "Десять рецептов осени"),
        comment="Не верю ни одному слову, и сосед мой тоже не верит.",
        paragraphs=paragraphs(
            """
            Около 300 военных миротворческого контингента останутся в Северном Перевозе до весны, сообщило в четверг
            министерство обороны республики.

            «Мы не уходим навсегда, – заявил журналистам командующий контингентом генерал Пётр Осколков. – Две бригады
            будут стоять у границы, пока об этом просит правительство».

            По словам главы района Лины Таировой, всего через мост прошло не более 40 бронемашин. Местные жители
            говорят, что их было по меньшей мере 60.

            В Организации коллективной безопасности напомнили, что в регионе находятся до 20 000 военнослужащих, ещё 3
            000 числятся в резерве.

            Оппозиция считает эти данные неточными. Депутат Марк Долин утверждает, что сотни солдат просто перевели в
            казармы соседней области.
            """
        ),
    ),
    "arabic": Article(
        title="نحو ستمئة جندي يغادرون وادي أرجوان",
        author="ليلى حداد",
        date="2024-01-21",
        site="صحيفة المضيق",
        url="https://madiq.example/wadi",
        language="ar",
        menu=("الرئيسية", "اقرأ أيضا", "الدفاع", "الاقتصاد", "الرأي", "الثقافة", "الرياضة", "الطقس"),
        cookies="نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لقياس عدد الزوار وعرض الإعلانات المناسبة لهم.",
        related=("إعادة فتح الميناء بعد العاصفة", "استقالة الوزير بسبب الزوارق", "عشر وصفات للخريف"),
        comment="لا أصدق كلمة واحدة من هذا الكلام ولا يصدقها جاري أيضا.",
        paragraphs=paragraphs(
            """
            غادر نحو 600 جندي وادي أرجوان يوم الأحد، وفق ما أعلنته وزارة الدفاع في بيان تلي مساء على التلفزيون الرسمي
            ونقلته وكالات الأنباء المحلية.

            وقال اللواء سامي منصور، قائد القوة: «لن نعود إلى الوادي، لكن لواءين سيبقيان قرب الحدود حتى الربيع إذا طلب
            منا المجلس ذلك».

            وأضاف المتحدث باسم تحالف الصقر أن عدد المدرعات التي عبرت الجسر لا يتجاوز 40 مدرعة، بينما تحدث السكان عن أكثر
            من 60 مدرعة مرت قبل الفجر.

            ويضم التحالف في المنطقة ما يصل إلى 20 ألف عسكري، إضافة إلى 3 آلاف في الاحتياط، بحسب أرقام نشرها الشهر
            الماضي.

            ودعت محافظة الوادي لينا طاهر المجلس إلى عدم تقليص القوة أكثر من ذلك، وقالت إن أقل من 900 شرطي لا يستطيعون
            حراسة الحدود الطويلة.
            """
        ),
    ),
}
