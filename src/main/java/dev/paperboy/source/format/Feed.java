package dev.paperboy.source.format;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.IncompleteListingException;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.TextRank;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Anybody's feed: RSS 0.9 to 2.0, Atom, or JSON Feed 1, told apart by how it begins. At most 2,000 items are read. */
public final class Feed implements DocumentFormat {

    static final int MOST_ITEMS = 2_000;

    private final String source;
    private final Clock clock;

    private Feed(String source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /**
     * A format whose papers come from that source.
     *
     * @param source as in {@link Listing#source()}: lower-case letters, digits, dot, dash and underscore
     * @param clock says what day it is, for items without a day or with one still to come
     */
    public static Feed named(String source, Clock clock) {
        return new Feed(source, clock);
    }

    @Override
    public void read(InputStream in, Sink out) throws IOException {
        var text = FeedBytes.text(in).stripLeading();
        var items = text.startsWith("{") ? JsonFeed.items(text) : XmlFeed.items(text);
        var today = LocalDate.now(clock);
        for (var item : items.subList(0, Math.min(items.size(), MOST_ITEMS))) {
            try {
                out.listing(listing(item, today));
            } catch (IncompleteListingException e) {
                out.rejected(e.reason());
            }
        }
        if (items.size() > MOST_ITEMS) {
            out.rejected("is left out with all that follow: of one feed 2,000 items are read");
        }
    }

    private Listing listing(FeedItem item, LocalDate today) {
        var identifier = identifier(item);
        var day = item.day() == null || item.day().isAfter(today) ? today : item.day();
        var listing = Listing.of(List.of(identifier), source, TextRank.FEED)
                .title(item.title())
                .abstractText(item.text())
                .authors(item.authors())
                .categories(item.categories().stream().map(Feed::category).toList());
        // A paper of arXiv has its page there, and its day; who only passes it on says neither.
        return identifier.isArxiv()
                ? listing.probablyAnnounced(day).build()
                : listing.announced(day)
                        .signals(new Signals(null, null, null, item.link()))
                        .build();
    }

    /**
     * One name: what names the paper everywhere, arXiv's before others, then the feed's own id, and only without that the title.
     * Of several, which anybody may write into a feed, two papers would become one.
     */
    private Identifier identifier(FeedItem item) {
        var known = item.names().stream()
                .flatMap(name -> Identifier.parse(name).stream())
                .toList();
        var own = item.guid().isBlank() ? item.link() : item.guid();
        return known.stream()
                .filter(Identifier::isArxiv)
                .findFirst()
                .or(() -> known.stream().findFirst())
                .orElseGet(() -> Identifier.guid(source, own.isBlank() ? item.title() : own));
    }

    /** A category is one word for us: {@code cs.CL} as it is, "Machine Learning" as {@code machine-learning}. */
    private static String category(String name) {
        var word = name.strip();
        return word.matches("[a-z-]+\\.[A-Za-z-]+")
                ? word
                : word.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}.]+", "-")
                        .replaceAll("^-+|-+$", "");
    }
}
