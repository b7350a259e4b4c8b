package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

/** One paper while a chunk of a document is worked in: what was stored, what shall be. */
final class Draft {

    final Identifier name;
    final @Nullable Content before;
    final boolean hadSeq;

    private long id;
    private Content content;
    private boolean listedAsNews;
    private boolean renamed;

    private Draft(Identifier name, long id, @Nullable Content before, Content content, boolean hadSeq) {
        this.name = name;
        this.id = id;
        this.before = before;
        this.content = content;
        this.hadSeq = hadSeq;
    }

    static Draft ofNew(Listing listing) {
        var draft = new Draft(listing.identifiers().get(0), 0, null, Content.of(listing), false);
        draft.listedAsNews = listing.kind() != Kind.REPLACE;
        return draft;
    }

    static Draft ofStored(Identifier name, long id, Content stored, boolean hadSeq) {
        return new Draft(name, id, stored, stored, hadSeq);
    }

    void merge(Listing listing) {
        content = content.merge(listing);
        listedAsNews |= listing.kind() != Kind.REPLACE;
    }

    void withdraw() {
        content = content.withdraw();
    }

    /** It got a further identifier. */
    void rename() {
        renamed = true;
    }

    void stored(long newId) {
        id = newId;
    }

    long id() {
        return id;
    }

    Content content() {
        return content;
    }

    boolean isNew() {
        return before == null;
    }

    boolean listedAsNews() {
        return listedAsNews;
    }

    boolean hasNewContent() {
        return !content.equals(before);
    }

    boolean changed() {
        return renamed || hasNewContent();
    }

    boolean touched() {
        return before != null && content.touches(before);
    }
}
