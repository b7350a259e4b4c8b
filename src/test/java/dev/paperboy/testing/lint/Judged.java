package dev.paperboy.testing.lint;

import dev.paperboy.testing.OpenedMail;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A digest's mail, opened once for all rules, and what is known of it beside its bytes. */
public final class Judged {

    private final OpenedMail mail;
    private final Known known;
    private final String text;
    private final String html;
    private final Document page;

    /**
     * What the mail itself does not say.
     *
     * @param reader whose it is, and whom its way out lets go
     * @param address where it goes
     * @param firstAttempt what its date has to be
     * @param origin what links of ours begin with
     * @param postalAddress how the operator's address begins
     * @param hosts of papers, whereto it may link beside ourselves
     */
    public record Known(
            long reader,
            String address,
            Instant firstAttempt,
            String origin,
            String postalAddress,
            Set<String> hosts) {}

    public Judged(byte[] bytes, Known known) {
        this.mail = new OpenedMail(bytes);
        this.known = known;
        this.text = mail.text();
        this.html = mail.html();
        this.page = Jsoup.parse(html);
    }

    OpenedMail mail() {
        return mail;
    }

    Known known() {
        return known;
    }

    String text() {
        return text;
    }

    /** The text part in one line, as it was before it was wrapped. */
    String flatText() {
        return text.replaceAll("\\s+", " ");
    }

    String html() {
        return html;
    }

    Document page() {
        return page;
    }

    /** Where the HTML part leads, in its order. */
    Stream<String> links() {
        return page.select("[href]").stream().map(element -> element.attr("href"));
    }
}
