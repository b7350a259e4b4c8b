package dev.paperboy.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What strangers write who want their script to run in somebody else's browser, or the page to burst. */
final class Hostile {

    /** Leaves an attribute, an element and a script; if it runs, the console tells. */
    static final String TEXT =
            "\"><svg onload=console.log('hostile')><script>console.log('hostile')</script>'--></title>"
                    + "</textarea><img src=x onerror=console.log('hostile')>{{7*7}}{inject:form.token}";

    static final String SHORT = "<svg onload=console.log('hostile')>";

    static final String LONG_WORD = "interdisciplinarily".repeat(11).substring(0, 200);

    static final String DAY = "2026-11-12";

    /** What the ids of these papers begin with. */
    static final String ID = "2611.6660";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Hostile() {}

    /** Papers of an own day, as lines to import. */
    static String papers() {
        return paper(1, TEXT)
                + paper(2, LONG_WORD)
                + paper(3, "\u202eRight to left \u0627\u0644\u0633\u0644\u0627\u0645 &lt;b&gt; &amp;");
    }

    /** A subscriber, as the API takes them, to the papers above, whose topics are as bad as they. */
    static String subscriber(String email) {
        ObjectNode body = JSON.createObjectNode();
        body.put("email", email);
        body.put("confirmed", true);
        body.put("consentNote", SHORT);
        var topics = body.putArray("topics");
        topics.addObject().put("name", SHORT).put("filter", "hostile OR \"" + SHORT + "\"");
        topics.addObject().put("name", LONG_WORD.substring(0, 100)).put("filter", LONG_WORD);
        return body.toString();
    }

    private static String paper(int number, String text) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", ID + number);
        line.put("title", text);
        line.putArray("authors").add(text).add("Ada Lovelace");
        line.putArray("categories").add("cs.CL");
        line.put("abstract", "A hostile paper. " + text);
        line.put("comment", text);
        line.put("announced", DAY);
        return line + "\n";
    }
}
