package dev.paperboy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Papers as the upstreams write them. */
public enum Document {
    /** A page of arXiv's OAI-PMH. */
    OAI(
            2_000,
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
            <responseDate>2026-03-03T00:10:01Z</responseDate>
            <request verb="ListRecords" metadataPrefix="arXiv">http://example.org/oai2</request>
            <ListRecords>
            """,
            "",
            """
            <resumptionToken cursor="0" completeListSize="2000"></resumptionToken>
            </ListRecords>
            </OAI-PMH>
            """) {
        @Override
        String element(InventedPaper paper, int votes) {
            return """
                    <record>
                    <header><identifier>oai:arXiv.org:%1$s</identifier><datestamp>2026-03-03</datestamp><setSpec>cs</setSpec></header>
                    <metadata>
                     <arXiv xmlns="http://arxiv.org/OAI/arXiv/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                     <id>%1$s</id><created>2026-03-02</created><authors>%2$s</authors>
                     <title>%3$s</title><categories>%4$s</categories><comments>12 pages, 5 figures</comments>%5$s
                     <license>http://creativecommons.org/licenses/by/4.0/</license>
                     <abstract>  %6$s
                    </abstract></arXiv>
                    </metadata>
                    </record>
                    """
                    .formatted(
                            paper.id(),
                            paper.authors().stream()
                                    .map(name -> "<author><keyname>" + name.keyname() + "</keyname><forenames>"
                                            + name.forenames() + "</forenames></author>")
                                    .collect(Collectors.joining()),
                            xml(paper.title()),
                            String.join(" ", paper.categories()),
                            paper.doi().isEmpty() ? "" : "<doi>" + paper.doi() + "</doi>",
                            xml(paper.abstractText()));
        }
    },
    /** arXiv's feed of a day. */
    RSS(
            1_500,
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
              <channel>
                <title>cs updates on arXiv.org</title>
                <lastBuildDate>Mon, 02 Mar 2026 05:00:00 +0000</lastBuildDate>
                <pubDate>Mon, 02 Mar 2026 00:00:00 -0500</pubDate>
            """,
            "",
            "</channel></rss>") {
        @Override
        String element(InventedPaper paper, int votes) {
            return """
                    <item>
                      <title>%2$s</title>
                      <link>https://arxiv.org/abs/%1$s</link>
                      <description>arXiv:%1$sv1 Announce Type: new\nAbstract: %3$s</description>
                      <guid isPermaLink="false">oai:arXiv.org:%1$sv1</guid>
                      %4$s
                      <pubDate>Mon, 02 Mar 2026 00:00:00 -0500</pubDate>
                      <arxiv:announce_type>new</arxiv:announce_type>
                      <dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights>
                      <dc:creator>%5$s</dc:creator>
                    </item>
                    """
                    .formatted(
                            paper.id(), xml(paper.title()), xml(paper.abstractText()), categories(paper), names(paper));
        }
    },
    /** Hugging Face's daily list. */
    DAILY(100, "[", ",", "]") {
        @Override
        String element(InventedPaper paper, int votes) {
            var title = json(paper.title());
            var summary = json(paper.abstractText());
            return """
                    {"paper":{"id":"%1$s","authors":[%2$s],"publishedAt":"2026-03-01T18:59:59.000Z",\
                    "submittedOnDailyAt":"2026-03-02T00:00:00.000Z","title":%3$s,"summary":%4$s,"upvotes":%5$d,\
                    "discussionId":"69a5f00c00000000000000aa","githubRepo":"https://github.com/example/code",\
                    "organization":{"name":"example","fullname":"Example Institute"}},\
                    "publishedAt":"2026-03-01T13:59:59.000Z","title":%3$s,"summary":%4$s,"numComments":2,\
                    "thumbnail":"https://example.org/thumbnail.png"}
                    """
                    .formatted(
                            paper.id(),
                            paper.authors().stream()
                                    .map(name -> "{\"name\":" + json(name.forenames() + " " + name.keyname())
                                            + ",\"hidden\":false}")
                                    .collect(Collectors.joining(",")),
                            title,
                            summary,
                            votes);
        }
    },
    /** Anybody's feed, with markup in its texts. */
    FEED(
            500,
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>A journal</title>
            <link>https://journal.example.org</link><description>Newest articles</description>
            """,
            "",
            "</channel></rss>") {
        @Override
        String element(InventedPaper paper, int votes) {
            return """
                    <item><title>%2$s</title><link>https://journal.example.org/%1$s</link>
                    <guid isPermaLink="false">journal-%1$s</guid>
                    <description>%3$s</description>%4$s<dc:creator>%5$s</dc:creator>
                    <pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate></item>
                    """
                    .formatted(
                            paper.id(),
                            xml(paper.title()),
                            xml("<p>" + paper.abstractText().replace("<", "&lt;") + "</p>"),
                            categories(paper),
                            names(paper));
        }
    };

    private final int usual;
    private final String head;
    private final String between;
    private final String foot;

    Document(int usual, String head, String between, String foot) {
        this.usual = usual;
        this.head = head;
        this.between = between;
        this.foot = foot;
    }

    abstract String element(InventedPaper paper, int votes);

    /** How many papers such a document has on a busy day. */
    public int usual() {
        return usual;
    }

    /** The document that lists these papers, all with so many votes where the format knows any. */
    public String of(List<InventedPaper> papers, int votes) {
        return papers.stream().map(paper -> element(paper, votes)).collect(Collectors.joining(between, head, foot));
    }

    /** Writes papers of one month until the file is as large as that, and answers how many they are. */
    public int write(Path file, int month, long size) {
        try (Writer out = Files.newBufferedWriter(file)) {
            long written = 0;
            var papers = 0;
            out.write(head);
            while (written < size) {
                var element = element(InventedPaper.of(month, ++papers), 0);
                out.write(papers > 1 ? between + element : element);
                written += element.length();
            }
            out.write(foot);
            return papers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String categories(InventedPaper paper) {
        return paper.categories().stream()
                .map(category -> "<category>" + category + "</category>")
                .collect(Collectors.joining());
    }

    private static String names(InventedPaper paper) {
        return paper.authors().stream()
                .map(name -> name.forenames() + " " + name.keyname())
                .collect(Collectors.joining(", "));
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String json(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\n", "\\n") + '"';
    }
}
