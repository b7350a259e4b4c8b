package dev.paperboy.paper;

import dev.paperboy.paper.DocumentFormat.Sink;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Listings and documents for tests. */
final class Listings {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Listings() {}

    static Listing arxiv(String id, String title) {
        return arxiv(id, title, Kind.NEW, DAY);
    }

    static Listing arxiv(String id, String title, Kind kind, LocalDate day) {
        return Listing.of(List.of(Identifier.arxiv(id).orElseThrow()), "arxiv", TextRank.ORIGIN)
                .title(title)
                .abstractText("About " + title)
                .authors(List.of(new Author("Ada", "Lovelace")))
                .categories(List.of("cs.CL", "cs.AI"))
                .announced(day)
                .kind(kind)
                .comment("10 pages")
                .build();
    }

    static Listing hf(String id, String title, int upvotes) {
        return Listing.of(List.of(Identifier.arxiv(id).orElseThrow()), "hf", TextRank.HUGGING_FACE)
                .title(title)
                .abstractText("The Hub about " + title)
                .authors(List.of(new Author(null, "Ada Lovelace")))
                .organization("Analytical Engines")
                .probablyAnnounced(DAY.plusDays(1))
                .signals(new Signals(upvotes, 1, "https://github.com/ada/engine", null))
                .build();
    }

    static Listing file(String title, Identifier... identifiers) {
        return Listing.of(List.of(identifiers), "file", TextRank.FEED)
                .title(title)
                .announced(DAY)
                .build();
    }

    /** A document that lists these, whatever the file holds. */
    static DocumentFormat document(Listing... listings) {
        return (in, out) -> List.of(listings).forEach(out::listing);
    }

    static DocumentFormat document(List<Listing> listings) {
        return (in, out) -> listings.forEach(out::listing);
    }

    static List<Listing> many(String month, int count) {
        var listings = new ArrayList<Listing>(count);
        for (var i = 0; i < count; i++) {
            listings.add(arxiv(month + "." + String.format("%05d", i), "Paper " + i + " of " + month));
        }
        return listings;
    }

    /** Lists everything, says so, and waits to be let go before the document ends. */
    record Slow(List<Listing> listings, CountDownLatch listed, CountDownLatch go) implements DocumentFormat {

        @Override
        public void read(InputStream in, Sink out) throws IOException {
            listings.forEach(out::listing);
            listed.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
