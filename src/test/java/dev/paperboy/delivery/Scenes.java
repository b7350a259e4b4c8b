package dev.paperboy.delivery;

import dev.paperboy.paper.Listing;
import dev.paperboy.paper.Signals;
import dev.paperboy.subscriber.Cadence;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.subscriber.TopicRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The days of which there are golden mails. */
final class Scenes {

    private static final TopicRequest ALIGNMENT =
            topic("Language model alignment", "(\"preference optimization\" OR rlhf OR \"reward model\") cat:cs.*");
    private static final TopicRequest RETRIEVAL = topic("Retrieval", "ti:retrieval OR ti:index OR \"dense retrieval\"");
    private static final TopicRequest TROPICAL = topic("Tropical geometry", "cat:math.AG abs:tropical");

    private static final String MARKUP =
            "\"><svg onload=alert(1)><script>alert('x')</script></title></textarea>'--><img src=x onerror=alert(2)>";

    private Scenes() {}

    static List<Scene> all() {
        return List.of(
                new Scene("two-papers", in("Europe/Berlin"), List.of(ALIGNMENT, TROPICAL), papers(0, 10)),
                new Scene("twenty-papers", in("Europe/Berlin"), List.of(ALIGNMENT, RETRIEVAL, TROPICAL), twenty()),
                new Scene("over-the-cap", in("America/New_York"), List.of(all("Everything on agents")), fiftyTwo()),
                new Scene("a-source-failed", in("Asia/Tokyo"), List.of(RETRIEVAL), papers(7), true),
                new Scene(
                        "hostile",
                        in("Europe/Berlin"),
                        List.of(all(MARKUP.substring(0, 60) + "{x} \u202Eoot")),
                        hostile()),
                new Scene(
                        "right-to-left",
                        in("Asia/Jerusalem"),
                        List.of(all("נושא: תורת הגרפים"), all("تعلم الآلة")),
                        rightToLeft()),
                new Scene("chinese", in("Asia/Shanghai"), List.of(topic("大语言模型", "\"语言模型\" OR cat:cs.CV")), chinese()),
                new Scene(
                        "mathematics",
                        in("Europe/Paris"),
                        List.of(all("Operators on $\\ell^2(\\mathbb{Z})$")),
                        mathematics()));
    }

    private static Settings in(String zone) {
        var locale = zone.startsWith("America") ? Locale.US : Locale.UK;
        return new Settings(new Cadence(ZoneId.of(zone), 7, Cadence.EVERY_DAY), locale, Settings.MOST_PAPERS);
    }

    private static TopicRequest topic(String name, String filter) {
        return new TopicRequest(null, name, filter, TopicRequest.DEFAULT_LIMIT, true);
    }

    private static TopicRequest all(String name) {
        return new TopicRequest(null, name, "cat:cs.* OR cat:math.*", 100, true);
    }

    private static List<Listing> papers(int... numbers) {
        var twenty = twenty();
        return IntStream.of(numbers).mapToObj(twenty::get).toList();
    }

    private static List<Listing> twenty() {
        return Invented.papers(
                """
                2611.10421 | 142 | 12 | cs.CL, cs.LG | Ines Duarte, Kofi Mensah, Li Wei, Åsa Bergström, Rahul Iyer, Mary O'Neil, Jan Kos | Lisbon Institute of Technology | Preference Optimization without a Reference: Margins Are Enough | Preference optimization keeps a frozen copy of the model to measure how far training has drifted. We show that the copy can go: a margin on the length-normalised likelihood does the same work, e.g. on chat and on code. Across 14 models of 1 to 70 billion parameters the method wins on 11 and halves the memory. We release all checkpoints at https://github.com/example/margins.
                2611.10377 | 67 | 3 | cs.LG | Miriam Adler, Joon-ho Park | | What Does a Reward Model Know about Length? | Answers get longer during RLHF, and nobody agrees why. We train 36 reward models on the same comparisons with the length signal removed in six ways, and find that only one of them changes what the policy learns.
                2611.10118 | 8 | | cs.CL, stat.ML | Fatou Diallo, Pieter de Groot, Hannah Levi | University of Groningen | Judges Who Disagree: Learning a Reward Model from Few Annotators | Small annotation budgets leave each comparison with a handful of votes. Taking the majority throws away the disagreement, which is the only thing that tells hard questions from careless answers.
                2611.10093 | 5 | 1 | cs.AI | Oluwaseun Adeyemi | | RLHF in Three Afternoons | A tutorial that fits on one small machine. We describe what goes wrong on each of the three afternoons.
                2611.10071 | | | cs.CL | Ewa Nowak, Tuan Pham | | Preference Optimization for Sign Language Production | Signers prefer clear over fast. We collect 9,000 comparisons from 41 signers and train on them.
                2611.10066 | 3 | | cs.LG, cs.AI | Lina Berg, Marco Conti, Sara Nilsen | Example Labs | A Reward Model That Says I Do Not Know | Confidence intervals on rewards come nearly free if the last layer is Bayesian. Policies trained on the lower end of the interval stop gaming the reward.
                2611.10052 | | | cs.SE | Hugo Blanc | | Reviewing Code with RLHF: A Negative Result | We hoped that comparisons of reviews would teach a model to review. They taught it to be polite.
                2611.09984 | 31 | 5 | cs.IR, cs.DB | Carla Rinaldi, Sven Olafsson, Deepa Menon, Yusuf Kaya, Wen Zhao, Ola Nordin, Petra Vlk | Aalto University | One Index for Every Day: Retrieval over Streams That Never Settle | Retrieval systems assume that the collection changes slowly. News, preprints and tickets do not. We describe an index that is rebuilt every hundred milliseconds from a log, answers from two generations at once, and loses nothing when a node dies.
                2611.09871 | 12 | 1 | cs.IR | Noor Haddad, Eszter Varga | | Late Interaction, Early Exit | Dense retrieval with late interaction compares every word of a question with every word of a page. Most comparisons change nothing. We stop as soon as the order of the first ten cannot change any more, and prove it.
                2611.09860 | | | cs.DL | Agnes Tóth, Bram Peeters, Leila Karimi, Owen Hughes | | A Field Study of Retrieval in 40 University Libraries | Forty libraries let us watch. Librarians rephrase a question three times before they look at a result.
                2611.09502 | | | math.AG, math.CO | Grete Winkler, Andrei Popescu | | Counting Tropical Curves through Fat Points | We give a lattice-path algorithm that counts tropical plane curves of given degree and genus through points of multiplicity at most 3.
                2611.09466 | | | math.AG | Sofia Marchetti | | Moduli of Tropical Abelian Surfaces with a Level Structure | We construct the moduli space of principally polarised tropical abelian surfaces with level structure as a generalised cone complex, and describe its links.
                2611.09431 | | | math.AG, math.NT | Ravi Chandra, Elena Petrova | | Tropical Heights on Modular Curves | Heights of cusps become lengths of graphs. The tropical side of a formula of Gross and Zagier is a sum over spanning trees.
                2611.09417 | | | math.AG | Tomás Herrera | | Hodge Classes on Tropical Tori | We show that tropical Hodge classes on a very general tropical torus of dimension four are rational combinations of cycles.
                2611.09388 | | | math.AG, cs.CC | Ana Lima, Yuki Mori | | Deciding Whether a Tropical Variety Is Connected | Connectedness through codimension one of a tropical variety given by its circuits can be decided in polynomial time.
                2611.09365 | | | math.AG | Jonas Weiß | | A Tropical Proof of the Brill and Noether Theorem for Curves with Marked Points | Chains of loops again, now with markings. The tropical proof is short.
                2611.09351 | 4 | | cs.IR | Dana Fuchs, Amir Rahimi | | Retrieval without Negatives | Negatives are what makes training of retrievers expensive. We leave them out and lose two points.
                2611.09340 | 9 | 2 | cs.IR, cs.CL | Peter Hahn | | How Long Should a Passage Be? Retrieval with Passages of One Sentence | Short. We look at eleven collections.
                2611.09322 | | | cs.DB | Mei Lin, Paul Osei | | An Index That Forgets on Request | Erasing a person from an inverted index takes days in practice. We describe an index that forgets within a second.
                2611.09301 | 2 | | cs.IR | Irina Sokolova | | Dense Retrieval for Very Small Collections | Below ten thousand pages a plain scan is faster than any graph, and exact.""");
    }

    private static List<Listing> fiftyTwo() {
        var what = List.of(
                "Ask",
                "Plan",
                "Forget",
                "Bargain",
                "Explain",
                "Apologise",
                "Wait",
                "Draw",
                "Translate",
                "Count",
                "Sing",
                "Vote",
                "Rest");
        var when = List.of("before They Act", "in Crowds", "under a Budget", "after a Long Night");
        return IntStream.range(0, what.size() * when.size())
                .mapToObj(
                        i -> Invented.paper(
                                "2611.2%04d".formatted(i),
                                new Signals(2 * (52 - i), null, null, null),
                                "cs.AI",
                                "Ada Sample, Grace Example",
                                "",
                                "Agents That %s %s".formatted(what.get(i % what.size()), when.get(i / what.size())),
                                "We watch agents and count. What they do is what they were asked to do, and that is the trouble."))
                .toList();
    }

    private static List<Listing> hostile() {
        var titles = List.of(
                MARKUP,
                "{x} {digest.links.unsubscribe} {#if true}yes{/if} {inject:config} ${7*7} {{7*7}} {! no !}",
                "Attention\r\nBcc: victim@example.org\r\n\r\n<html>Another body",
                "\u202Egnp.exe\u202C \u2066isolated\u2069 zero\u200Bwidth \u0000nul \u001B[31mred\u001B[0m \u0085next",
                "Endless ".repeat(1250),
                "x".repeat(10_000),
                "Emoji 👩‍🔬🧪 and a flag 🏳️‍🌈 and half of one \uD83D",
                "=?utf-8?q?=0D=0ABcc:_a@example.org?= From me. \n.\nFrom here",
                "Zal̶̢̛g̸̨̛o̷͝ " + "a\u0301\u0302\u0303".repeat(40),
                "&lt;b&gt;already escaped&lt;/b&gt; &amp;amp; &#x3C;i&#x3E;");
        return IntStream.range(0, titles.size())
                .mapToObj(i -> Invented.paper(
                        "2611.6660" + i,
                        new Signals(
                                i == 0 ? Integer.MAX_VALUE : 100 - i,
                                7,
                                "https://code.example.org/?a=1&b='%22",
                                "javascript:alert(1)"),
                        "cs.CL, <b>, {x}",
                        titles.get(i).substring(0, Math.min(130, titles.get(i).length())) + ", Ada Lovelace",
                        titles.get(i),
                        titles.get(i),
                        "A hostile paper. " + titles.get(i)))
                .toList();
    }

    private static List<Listing> rightToLeft() {
        return Invented.papers(
                """
                2611.30001 | 21 | 2 | cs.CL | ליאור כהן, نور حداد, Grete Hermann | אוניברסיטת הדוגמה | מודל שפה שקורא עברית ללא ניקוד | אנו מציגים מודל שפה שקורא טקסט ללא ניקוד. המודל מנצח בשלושה מתוך ארבעה מבחנים. הקוד פתוח.
                2611.30002 | 13 | | cs.LG | ياسمين منصور | جامعة المثال | نماذج لغوية صغيرة للغة العربية: دراسة مقارنة (2026) | نقارن بين اثني عشر نموذجا لغويا صغيرا على تسع مهام. النموذج الأصغر يفوز في مهمتين.
                2611.30003 | | | math.CO | Noa Levi | | A Note on the Word שלום in Free Groups | Left to right, with a word that is not: שלום. Then on to the end of the line.
                2611.30004 | 3 | | cs.CL | علی رضایی | | یک پیکرهٔ فارسی: می‌خواهم بدانم | پیکره‌ای از گفت‌وگوهای روزمره. نیم‌فاصله‌ها می‌مانند.""");
    }

    private static List<Listing> chinese() {
        return Invented.papers(
                """
                2611.40001 | 88 | 6 | cs.CL | 王伟, 李娜, 张敏 | 示例大学 | 面向长文本的大语言模型：一种无需重新训练的窗口扩展方法 | 我们提出一种扩展上下文窗口的方法，不需要重新训练语言模型。在十二个基准上，该方法优于现有方法。代码已开源。
                2611.40002 | 17 | | cs.CL, cs.AI | 陈静 | | 语言模型的遗忘 | 语言模型会忘记什么？我们在八个任务上测量。
                2611.40003 | 4 | | cs.CV | 田中太郎, 김민준 | 例示研究所 | 日本語と한국어の手書き文字認識：一つのモデルで二つの文字 | 二つの文字体系を一つのモデルで認識する。精度は別々のモデルと同じである。""");
    }

    private static List<Listing> mathematics() {
        return Invented.papers(
                """
                2611.50001 | | | math.FA | Paul Erd\\H{o}s, Kurt G\\"odel | | Spectra of $O(n^{2})$ Operators on $\\ell^2(\\mathbb{Z})$ when $a<b$ & $c>d$ | Let $T\\colon \\ell^2(\\mathbb{Z})\\to\\ell^2(\\mathbb{Z})$ be bounded with $\\|T\\|\\le 1$. We show that $\\sigma(T)\\subseteq\\{z : |z|\\le\\sqrt{2}\\}$ and that $\\frac{1}{2}$ is never an eigenvalue.
                2611.50002 | 6 | 1 | cs.LG, math.ST | Åsa Bergström | | $\\alpha$-Divergences and $\\mathcal{O}(\\sqrt{T})$ Regret in $\\mathbb{R}^d$ | For $\\alpha\\in(0,1)$ we obtain regret $\\mathcal{O}(\\sqrt{T\\log T})$, and $\\Omega(T^{1/3})$ is necessary. It costs $5 to run and $10 to check.
                2611.50003 | | | math.NT | Jean-Pierre Ser\\'e | | Sums $\\sum_{k=1}^{n} \\mu(k)/k$ and the Prime $p\\equiv 1 \\pmod 4$ | H$_2$O, CO$_2$ and $x_{i+1}^{2}$. An \\emph{explicit} bound with 50\\% less work -- ``at last''.
                2611.50004 | | | math.AP | Unbalanced Author | | An Unbalanced $\\frac{1}{2 Formula and \\unknowncommand{x} | What cannot be read stays as it is: $\\left( \\foo{bar} and on it goes.""");
    }
}
