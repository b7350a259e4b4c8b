package dev.paperboy.rendering;

import dev.paperboy.edition.DigestContent;
import dev.paperboy.matching.Reason;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import java.util.List;

/** Papers as the site's pages show them: like in a mail, with addresses of this site. */
public final class PaperCards {

    private static final PaperTypesetter SHORT = new PaperTypesetter(TitleLinks.here(""), true);
    private static final Reason NONE = new Reason(List.of(), List.of(), List.of());

    private PaperCards() {}

    /** A paper among others. */
    public static PaperView of(Paper paper) {
        return SHORT.set(1, card(paper, NONE));
    }

    /** A paper among others, with what a filter found in it. */
    public static PaperView of(Paper paper, Reason reason) {
        return SHORT.set(1, card(paper, reason));
    }

    /** A paper of a digest, as its edition froze it. */
    public static PaperView of(DigestContent.Entry entry) {
        return of(entry, 1);
    }

    /** A paper of a digest, by its number there. */
    public static PaperView of(DigestContent.Entry entry, int number) {
        return SHORT.set(number, DigestPresentation.paper(entry));
    }

    /** A paper alone: its whole abstract and all its authors. */
    public static PaperView whole(Paper paper) {
        return SHORT.whole(card(paper, NONE));
    }

    /** An author's name as cards print it: with TeX's accents on their letters. */
    public static String name(String display) {
        return Passage.of(display).text();
    }

    /** The path of a paper's page, from the site's root. */
    public static String path(Paper paper) {
        return path(paper.publicId());
    }

    /** The same by the paper's public id, which may hold anything. */
    public static String path(String publicId) {
        return Addresses.page("", publicId);
    }

    private static DigestPaper card(Paper paper, Reason reason) {
        var signals = paper.signals();
        return new DigestPaper(
                paper.publicId(),
                paper.title(),
                paper.abstractText(),
                paper.authors().stream().map(Author::display).toList(),
                paper.organization(),
                paper.categories(),
                signals.upvotes(),
                signals.comments(),
                signals.code(),
                signals.project(),
                paper.withdrawn(),
                List.of(),
                reason.clauses(),
                marks(reason.title()),
                marks(reason.abstractMarks()));
    }

    private static List<Mark> marks(List<dev.paperboy.matching.Mark> marks) {
        return marks.stream().map(mark -> new Mark(mark.start(), mark.end())).toList();
    }
}
