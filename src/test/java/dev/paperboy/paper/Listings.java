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
        return new Listing(
                List.of(Identifier.arxiv(id).orElseThrow()),
                "arxiv",
                TextRank.ARXIV,
                title,
                "About " + title,
                List.of(new Author("Ada", "Lovelace")),
                List.of("cs.CL", "cs.AI"),
                null,
                day,
                kind,
                Signals.NONE,
                "10 pages");
    }

    static Listing hf(String id, String title, int upvotes) {
        return new Listing(
                List.of(Identifier.arxiv(id).orElseThrow()),
                "hf",
                TextRank.HUGGING_FACE,
                title,
                "The Hub about " + title,
                List.of(new Author(null, "Ada Lovelace")),
                List.of(),
                "Analytical Engines",
                DAY.plusDays(1),
                Kind.NEW,
                new Signals(upvotes, 1, "https://github.com/ada/engine", null),
                null);
    }

    static Listing file(String title, Identifier... identifiers) {
        return new Listing(
                List.of(identifiers),
                "file",
                TextRank.FEED,
                title,
                "",
                List.of(),
                List.of(),
                null,
                DAY,
                Kind.NEW,
                Signals.NONE,
                null);
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
