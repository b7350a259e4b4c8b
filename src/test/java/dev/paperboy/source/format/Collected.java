package dev.paperboy.source.format;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Listing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** All that a format told. */
final class Collected implements DocumentFormat.Sink {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    final List<Listing> listings = new ArrayList<>();
    final List<Identifier> withdrawn = new ArrayList<>();
    final List<String> rejections = new ArrayList<>();

    static Collected from(DocumentFormat format, InputStream in) throws IOException {
        var collected = new Collected();
        format.read(in, collected);
        return collected;
    }

    static Collected from(DocumentFormat format, String text) throws IOException {
        return from(format, stream(text));
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Collected fromSample(DocumentFormat format, String name) throws IOException {
        try (var in = sample(name)) {
            return from(format, in);
        }
    }

    static InputStream sample(String name) {
        var in = Collected.class.getResourceAsStream("/samples/" + name);
        if (in == null) {
            throw new IllegalArgumentException("No sample " + name);
        }
        return in;
    }

    @Override
    public void listing(Listing listing) {
        listings.add(listing);
    }

    @Override
    public void withdrawn(Identifier identifier) {
        withdrawn.add(identifier);
    }

    @Override
    public void rejected(String reason) {
        rejections.add(reason);
    }
}
