package dev.paperboy.source;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents as arXiv and Hugging Face would write them, of invented papers. */
final class Upstream {

    private Upstream() {}

    /** arXiv's feed of a day; entries are ids and, after a colon, how they are announced. */
    static String feed(String day, String... entries) {
        var items = List.of(entries).stream().map(Upstream::item).collect(Collectors.joining("\n"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
                <channel><title>cs.CL updates on arXiv.org</title><link>http://rss.arxiv.org/rss/cs.CL</link>
                <description>cs.CL updates on the arXiv.org e-print archive.</description>
                <lastBuildDate>%1$s</lastBuildDate><pubDate>%1$s</pubDate>
                %2$s
                </channel></rss>
                """
                .formatted(rfc822(day), items.replace("@day@", rfc822(day)));
    }

    private static String item(String entry) {
        var parts = entry.split(":", 2);
        var kind = parts.length > 1 ? parts[1] : "new";
        return """
                <item><title>Invented paper %1$s</title><link>https://arxiv.org/abs/%1$s</link>
                <description>arXiv:%1$sv1 Announce Type: %2$s
                Abstract: Nobody wrote %1$s.</description>
                <guid isPermaLink="false">oai:arXiv.org:%1$sv1</guid><category>cs.CL</category>
                <pubDate>@day@</pubDate><arxiv:announce_type>%2$s</arxiv:announce_type>
                <dc:creator>Ada Example, Bo Sample (Test University, Testville)</dc:creator></item>"""
                .formatted(parts[0], kind);
    }

    private static String rfc822(String day) {
        var date = LocalDate.parse(day).atStartOfDay(ZoneId.of("America/New_York"));
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(date);
    }

    /** A page of OAI records; each is an id, the day it was made, and the day stamped on it, with blanks between. */
    static String records(String token, String... records) {
        var all = List.of(records).stream().map(Upstream::record).collect(Collectors.joining("\n"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-11-20T05:00:00Z</responseDate>
                <request verb="ListRecords">http://oaipmh.arxiv.org/oai</request><ListRecords>
                %s
                %s</ListRecords></OAI-PMH>
                """
                .formatted(all, token.isEmpty() ? "" : "<resumptionToken>" + token + "</resumptionToken>");
    }

    private static String record(String record) {
        var parts = record.split(" ", -1);
        return """
                <record><header><identifier>oai:arXiv.org:%1$s</identifier><datestamp>%3$s</datestamp><setSpec>cs:cs:CL</setSpec></header>
                <metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>%1$s</id><created>%2$s</created>
                <authors><author><keyname>Example</keyname><forenames>Ada</forenames></author>
                <author><keyname>Sample</keyname><forenames>Bo</forenames></author></authors>
                <title>Invented paper %1$s</title><categories>cs.CL</categories><comments>5 pages</comments>
                <abstract>Nobody wrote %1$s.</abstract></arXiv></metadata></record>"""
                .formatted(parts[0], parts[1], parts[2]);
    }

    static String deleted(String id) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-11-20T05:00:00Z</responseDate><ListRecords>
                <record><header status="deleted"><identifier>oai:arXiv.org:%s</identifier><datestamp>2026-11-20</datestamp></header></record>
                </ListRecords></OAI-PMH>
                """
                .formatted(id);
    }

    static String oaiError(String code) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-11-20T05:00:00Z</responseDate>
                <error code="%s">No.</error></OAI-PMH>
                """
                .formatted(code);
    }

    /** An answer of the query API; {@code total} is what it says it found. */
    static String answer(int total, String... ids) {
        var entries = List.of(ids).stream()
                .map(id ->
                        """
                <entry><id>http://arxiv.org/abs/%1$sv1</id><title>Invented answer %1$s</title>
                <updated>2026-11-01T10:00:00Z</updated><published>2026-11-01T10:00:00Z</published>
                <summary>Nobody asked for %1$s.</summary><author><name>Ada Example</name></author>
                <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
                <arxiv:primary_category term="cs.CL"/></entry>"""
                                .formatted(id))
                .collect(Collectors.joining("\n"));
        return """
                <?xml version='1.0' encoding='UTF-8'?>
                <feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom"
                 xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id><title>arXiv Query</title>
                <updated>2026-11-20T00:00:00Z</updated><opensearch:totalResults>%d</opensearch:totalResults>
                <opensearch:startIndex>0</opensearch:startIndex>
                %s</feed>
                """
                .formatted(total, entries);
    }

    /** Hugging Face's list of a day; papers are ids and, after a colon, votes. */
    static String list(String day, String... papers) {
        return List.of(papers).stream()
                .map(paper -> {
                    var parts = paper.split(":", 2);
                    return """
                    {"paper":{"id":"%1$s","authors":[{"_id":"a","name":"Ada Example","hidden":false}],
                    "publishedAt":"2026-11-01T18:00:00.000Z","submittedOnDailyAt":"%2$sT00:00:00.000Z",
                    "title":"Invented list entry %1$s","summary":"Nobody listed %1$s.","upvotes":%3$s,"discussionId":"d"},
                    "publishedAt":"2026-11-01T13:00:00.000Z","title":"Invented list entry %1$s","numComments":2}"""
                            .formatted(parts[0], day, parts.length > 1 ? parts[1] : "5");
                })
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** An RSS feed of a blog; each item is a name and a day. */
    static String blog(String... items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>A lab</title><link>https://lab.example.org/</link>"
                + "<description>Notes</description>"
                + List.of(items).stream()
                        .map(item -> item.split(" ", 2))
                        .map(parts ->
                                "<item><title>Note " + parts[0] + "</title><link>https://lab.example.org/" + parts[0]
                                        + "</link><guid>" + parts[0] + "</guid><pubDate>" + rfc822(parts[1])
                                        + "</pubDate><description>About " + parts[0] + "</description></item>")
                        .collect(Collectors.joining())
                + "</channel></rss>";
    }

    static String posts(int total, String... dois) {
        var rows = List.of(dois).stream()
                .map(doi ->
                        """
                {"title":"Invented post %1$s","authors":"Example, A.; Sample, B.","doi":"%1$s","date":"2026-11-20","version":"1",
                "type":"new results","category":"cell biology","abstract":"Nobody posted it.","published":"NA","server":"bioRxiv"}"""
                                .formatted(doi))
                .collect(Collectors.joining(","));
        return """
                {"messages":[{"status":"ok","interval":"x","cursor":0,"count":%d,"total":"%d"}],"collection":[%s]}"""
                .formatted(dois.length, total, rows);
    }

    /** So many ids of a month. */
    static String[] ids(String month, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format("%s.%05d", month, i))
                .toArray(String[]::new);
    }
}
