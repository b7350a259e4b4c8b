package dev.paperboy.matching.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Papers taken apart once, so that leaves are answered from lists instead of from texts. Papers are numbered from 0 in the order
 * that decides between equal scores: more votes, later news, lower id.
 */
public final class Day {

    /** What {@link #upvotes} and {@link #comments} say when nobody counted. */
    public static final int UNCOUNTED = -1;

    private static final Comparator<PaperText> ORDER = Comparator.comparingInt(
                    (PaperText paper) -> -counted(paper.upvotes()))
            .thenComparing(PaperText::seq, Comparator.reverseOrder())
            .thenComparing(PaperText::id);

    private final long[] ids;
    private final long[] seqs;
    private final long[] touches;
    private final int[] upvotes;
    private final int[] comments;
    private final boolean[] code;

    private final WordIndex words;
    private final NameIndex authors;
    private final NameIndex organizations;
    private final FactIndex categories;
    private final FactIndex identifiers;
    private final FactIndex sources;
    private final FactIndex kinds;

    public Day(Collection<PaperText> unordered) {
        var papers = unordered.stream().sorted(ORDER).toList();
        ids = papers.stream().mapToLong(PaperText::id).toArray();
        seqs = papers.stream().mapToLong(PaperText::seq).toArray();
        touches = papers.stream().mapToLong(PaperText::touchedSeq).toArray();
        upvotes = papers.stream().mapToInt(paper -> counted(paper.upvotes())).toArray();
        comments = papers.stream().mapToInt(paper -> counted(paper.comments())).toArray();
        code = new boolean[papers.size()];
        for (int i = 0; i < code.length; i++) {
            code[i] = papers.get(i).hasCode();
        }
        words = WordIndexBuilder.read(papers);
        authors = new NameIndex(
                papers,
                paper -> paper.authors().stream().map(AuthorName::display).toList());
        organizations = new NameIndex(papers, paper -> listed(paper.organization()));
        categories = new FactIndex(papers, paper -> plain(paper.categories()));
        identifiers = new FactIndex(
                papers,
                paper -> paper.identifiers().stream().map(Plain::identifier).toList());
        sources = new FactIndex(papers, paper -> plain(paper.sources()));
        kinds = new FactIndex(papers, paper -> plain(paper.kinds()));
    }

    public int size() {
        return ids.length;
    }

    public long id(int paper) {
        return ids[paper];
    }

    public long seq(int paper) {
        return seqs[paper];
    }

    public long touchedSeq(int paper) {
        return touches[paper];
    }

    public int upvotes(int paper) {
        return upvotes[paper];
    }

    public int comments(int paper) {
        return comments[paper];
    }

    public boolean hasCode(int paper) {
        return code[paper];
    }

    public WordIndex words() {
        return words;
    }

    public NameIndex authors() {
        return authors;
    }

    public NameIndex organizations() {
        return organizations;
    }

    /** In lower case. */
    public FactIndex categories() {
        return categories;
    }

    /** As {@link Plain#identifier} spells them. */
    public FactIndex identifiers() {
        return identifiers;
    }

    /** In lower case. */
    public FactIndex sources() {
        return sources;
    }

    public FactIndex kinds() {
        return kinds;
    }

    /** The papers whose number passes. */
    public Hits where(IntPredicate accepts) {
        return Hits.selecting(IntStream.range(0, size()).filter(accepts).toArray());
    }

    private static int counted(@Nullable Integer count) {
        return count == null ? UNCOUNTED : count;
    }

    private static List<String> listed(@Nullable String one) {
        return one == null ? List.of() : List.of(one);
    }

    private static List<String> plain(Collection<String> words) {
        return words.stream().map(Plain::word).toList();
    }
}
