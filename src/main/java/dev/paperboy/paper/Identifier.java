package dev.paperboy.paper;

import dev.paperboy.secret.Fingerprint;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One of the names a paper is known by; two papers never share one.
 *
 * @param scheme {@code arxiv}, {@code doi}, or {@code guid:} and the name of the source whose own id it is
 * @param value the id in its one canonical form: arXiv ids without version and class, DOIs in lower case
 */
public record Identifier(String scheme, String value) {

    private static final String ARXIV = "arxiv";
    private static final String DOI = "doi";
    private static final String GUID = "guid:";
    private static final int LONGEST = 300;

    private static final Pattern ARXIV_ID = Pattern.compile(
            "(?:(\\d{4}\\.\\d{4,5})|([a-z]+(?:-[a-z]+)?)(?:\\.[a-z-]{2,12})?/(\\d{7}))(?:v\\d{1,3})?(?:\\.pdf)?");
    private static final Pattern ARXIV_PREFIX = Pattern.compile(
            "(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html|src|e-print|format)/|oai:arxiv\\.org:|arxiv:\\s*"
                    + "|(?:https?://)?(?:huggingface\\.co|hf\\.co)/papers/|(?:https?://)?(?:www\\.)?alphaxiv\\.org/(?:abs|overview)/"
                    + "|(?:(?:https?://)?(?:dx\\.)?doi\\.org/|doi:\\s*)?10\\.48550/arxiv\\.");
    private static final Pattern DOI_PREFIX = Pattern.compile("(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*");
    /** A preprint's own page, whose address holds the DOI and after it a version. */
    private static final Pattern PREPRINT = Pattern.compile(
            "(?:https?://)?(?:www\\.|connect\\.)?(?:bio|med)rxiv\\.org/content/(10\\.\\d{4,9}/[\\d.]*\\d)(?:v\\d{1,3})?(?:[./?#].*)?");

    private static final Pattern DOI_ITSELF = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");

    public Identifier {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("An identifier has 1 to " + LONGEST + " characters");
        }
    }

    /**
     * An arXiv id in any form: bare, {@code arXiv:}, an address of arxiv.org, of the Daily Papers or of alphaXiv, an OAI id or
     * arXiv's own DOI; else empty.
     */
    public static Optional<Identifier> arxiv(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        var prefix = ARXIV_PREFIX.matcher(lower);
        var rest = prefix.lookingAt() ? withoutQuery(lower.substring(prefix.end())) : lower;
        var id = ARXIV_ID.matcher(rest);
        if (!id.matches()) {
            return Optional.empty();
        }
        var value = id.group(1) != null ? id.group(1) : id.group(2) + "/" + id.group(3);
        return Optional.of(new Identifier(ARXIV, value));
    }

    /**
     * A DOI, bare, with {@code doi:}, as an address of doi.org or of a page of bioRxiv or medRxiv. DOIs that arXiv gives are
     * arXiv ids. Else empty.
     */
    public static Optional<Identifier> doi(String text) {
        var own = arxiv(text);
        var lower = text.strip().toLowerCase(Locale.ROOT);
        if (own.isPresent()) {
            return lower.contains("10.48550/") ? own : Optional.empty();
        }
        var rest = withoutTail(withoutPrefix(lower));
        return DOI_ITSELF.matcher(rest).matches() && rest.length() <= LONGEST && CleanText.isClean(rest)
                ? Optional.of(new Identifier(DOI, rest))
                : Optional.empty();
    }

    /**
     * The id a source uses for itself; a long one is stored as its hash.
     *
     * @param source the source's name, as in {@link Listing#source()}
     * @throws IncompleteListingException if the id is blank
     */
    public static Identifier guid(String source, String guid) {
        var clean = CleanText.line(guid, Integer.MAX_VALUE);
        if (clean.isEmpty()) {
            throw new IncompleteListingException("has no id");
        }
        return new Identifier(GUID + source, clean.length() > LONGEST ? "sha256:" + Fingerprint.sha256(clean) : clean);
    }

    /** What the text names: an arXiv id, a DOI, else nothing. */
    public static Optional<Identifier> parse(String text) {
        return arxiv(text).or(() -> doi(text));
    }

    public boolean isArxiv() {
        return scheme.equals(ARXIV);
    }

    public boolean isDoi() {
        return scheme.equals(DOI);
    }

    private static String withoutPrefix(String text) {
        var preprint = PREPRINT.matcher(text);
        if (preprint.matches()) {
            return preprint.group(1);
        }
        var prefix = DOI_PREFIX.matcher(text);
        return prefix.lookingAt() ? text.substring(prefix.end()) : text;
    }

    private static String withoutQuery(String text) {
        return text.replaceFirst("[?#].*$", "").replaceFirst("/$", "");
    }

    private static String withoutTail(String text) {
        return text.replaceFirst("[.,;]+$", "");
    }
}
