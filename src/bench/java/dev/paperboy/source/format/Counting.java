package dev.paperboy.source.format;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Listing;

/** Counts papers and forgets them. */
final class Counting implements DocumentFormat.Sink {

    private int papers;

    @Override
    public void listing(Listing listing) {
        papers++;
    }

    @Override
    public void withdrawn(Identifier identifier) {
        throw new IllegalStateException("No invented paper is withdrawn");
    }

    @Override
    public void rejected(String reason) {
        throw new IllegalStateException("An invented paper " + reason);
    }

    int papers() {
        return papers;
    }
}
