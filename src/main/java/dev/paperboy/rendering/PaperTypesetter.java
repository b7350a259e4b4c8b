package dev.paperboy.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a paper ready to print within its allowance. */
final class PaperTypesetter {

    private static final int TITLE = 300;
    private static final int ADDRESS = 220;
    private static final int NAMES = 150;
    private static final int ORGANIZATION = 60;
    private static final int CATEGORIES = 60;
    private static final int WHY = 150;
    private static final int ALSO_IN = 80;
    private static final int BYLINE = 310;
    private static final int REASON = 260;
    private static final int LEAD = 420;

    /** What code and project links leave to the abstract. */
    private static final int LEAD_RESERVE = 200;

    /** Its first blank does not break: no line begins with the dot. */
    private static final String DOT = "\u00A0· ";

    private static final Pattern STRAIGHT_QUOTES = Pattern.compile("\"([^\"]*)\"");

    private final TitleLinks titles;
    private final boolean gutter;

    PaperTypesetter(TitleLinks titles, boolean gutter) {
        this.titles = titles;
        this.gutter = gutter;
    }

    PaperView set(int number, DigestPaper paper) {
        var allowance = new Allowance();
        var title = Passage.of(paper.title(), paper.titleMarks());
        var shownTitle = allowance.words(title, TITLE);
        String href = href(paper, allowance);
        String byline = Apart.closed(allowance.words(byline(paper), BYLINE));
        String why = allowance.words(why(paper), REASON);
        var links = links(paper, allowance);
        var lead = allowance.sentences(Passage.of(paper.abstractText(), paper.abstractMarks()), LEAD);
        return new PaperView(
                number,
                gutter,
                paper.upvotes() == null ? "" : Counted.number(paper.upvotes()),
                comments(paper),
                tally(paper),
                href,
                shownTitle,
                title,
                byline,
                lead,
                why,
                links);
    }

    /** The paper on a page of its own: nothing is shortened. */
    PaperView whole(DigestPaper paper) {
        var title = Passage.of(paper.title(), paper.titleMarks());
        return new PaperView(
                1,
                gutter,
                paper.upvotes() == null ? "" : Counted.number(paper.upvotes()),
                comments(paper),
                tally(paper),
                titles.to(paper.id()),
                title,
                title,
                joined(withdrawn(paper), String.join(", ", names(paper)), Apart.of(organization(paper))),
                Passage.of(paper.abstractText(), paper.abstractMarks()),
                why(paper),
                links(paper, new Allowance()));
    }

    private String href(DigestPaper paper, Allowance allowance) {
        String page = titles.to(paper.id());
        return allowance.admits(page, ADDRESS, 0) ? page : Addresses.papers(titles.baseUrl());
    }

    private static String byline(DigestPaper paper) {
        return joined(
                withdrawn(paper),
                Counted.names(names(paper), 5, NAMES),
                Apart.of(Excerpt.words(organization(paper), ORGANIZATION)),
                Counted.names(cleaned(paper.categories()), 6, CATEGORIES));
    }

    /** arXiv hands names on as they were typed, TeX's accents too. */
    private static List<String> names(DigestPaper paper) {
        return paper.authors().stream()
                .map(name -> Passage.of(name).text())
                .filter(name -> !name.isEmpty())
                .map(Apart::of)
                .toList();
    }

    private static String organization(DigestPaper paper) {
        return paper.organization() == null ? "" : PlainText.of(paper.organization());
    }

    private static String withdrawn(DigestPaper paper) {
        return paper.withdrawn() ? "Withdrawn" : "";
    }

    private static String why(DigestPaper paper) {
        var clauses = cleaned(paper.why()).stream()
                .map(clause -> STRAIGHT_QUOTES.matcher(clause).replaceAll("“$1”"))
                .toList();
        String matches = Counted.names(clauses, 6, WHY);
        String also = Counted.names(cleaned(paper.alsoIn()), 4, ALSO_IN);
        return joined(matches.isEmpty() ? "" : "Matches " + matches, also.isEmpty() ? "" : "also in " + also);
    }

    private static String comments(DigestPaper paper) {
        Integer comments = paper.comments();
        return comments == null || comments == 0 ? "" : Counted.of(comments, "comment", "comments");
    }

    private static String tally(DigestPaper paper) {
        Integer upvotes = paper.upvotes();
        return joined(upvotes == null ? "" : Counted.of(upvotes, "upvote", "upvotes"), comments(paper));
    }

    private static List<PaperLink> links(DigestPaper paper, Allowance allowance) {
        var links = new ArrayList<PaperLink>();
        Addresses.arxivId(paper.id()).ifPresent(id -> {
            add(links, "abs", "https://arxiv.org/abs/" + id, allowance);
            add(links, "pdf", "https://arxiv.org/pdf/" + id, allowance);
            if (Addresses.hasHtml(id)) {
                add(links, "html", "https://arxiv.org/html/" + id, allowance);
            }
        });
        add(links, "code", paper.codeUrl(), allowance);
        add(links, "project", paper.projectUrl(), allowance);
        return List.copyOf(links);
    }

    private static void add(List<PaperLink> links, String label, @Nullable String address, Allowance allowance) {
        if (address != null && Addresses.isWeb(address) && allowance.admits(address, ADDRESS, LEAD_RESERVE)) {
            links.add(new PaperLink(label, address));
        }
    }

    private static List<String> cleaned(List<String> texts) {
        return texts.stream().map(PlainText::of).filter(text -> !text.isEmpty()).toList();
    }

    private static String joined(String... parts) {
        return String.join(DOT, Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
