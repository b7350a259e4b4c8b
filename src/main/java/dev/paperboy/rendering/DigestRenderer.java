package dev.paperboy.rendering;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Sets and prints digests. The same input, templates and settings give the same bytes. */
@ApplicationScoped
public class DigestRenderer {

    /** What a digest holds at most; the rest is counted and behind one link. */
    public static final int MOST_PAPERS = 40;

    /** Gmail hides what lies beyond about 102 KB, and with it the foot. */
    static final int MOST_HTML_BYTES = 90_000;

    private final DigestTypesetter typesetter;
    private final DigestFragments fragments;
    private final TemplateFingerprint fingerprint;
    private final boolean ownTemplates;

    DigestRenderer(Engine engine, Look look, MailConfig mail, SiteConfig site) {
        this.typesetter = new DigestTypesetter(mail, site);
        this.fragments =
                new DigestFragments(DigestTemplates.of(engine, "txt"), DigestTemplates.of(engine, "html"), typesetter);
        this.ownTemplates = look.hasOwnMails();
        this.fingerprint = new TemplateFingerprint(engine, look, mail, site);
    }

    /**
     * Renders a digest. A postal address that is not set is left out: whoever sends must refuse to, whoever previews need
     * not.
     */
    public RenderedMail render(DigestMail mail) {
        var view = typesetter.set(mail, MOST_PAPERS);
        return new RenderedMail(view.subject(), print(view, Variant.TEXT_PLAIN), html(mail, view));
    }

    /**
     * What {@link #render} gives, encoded for the wire: the same bytes every time, and much faster, as what digests have in
     * common is rendered and encoded once. An operator's templates may ask what a reader has of their own in ways that only the
     * whole rendering can answer, so with them it is taken.
     */
    public EncodedMail encode(DigestMail mail) {
        return ownTemplates ? EncodedMail.of(render(mail)) : fragments.encode(mail, () -> EncodedMail.of(render(mail)));
    }

    /**
     * The packaged templates stay within bounds by the papers' allowances. An operator's own may not: then the HTML part
     * holds fewer papers and says so, and the text part still holds all.
     */
    private String html(DigestMail mail, DigestView view) {
        String html = print(view, Variant.TEXT_HTML);
        for (int most = MOST_PAPERS / 2; tooLong(html) && most > 0; most /= 2) {
            html = print(typesetter.set(mail, most), Variant.TEXT_HTML);
        }
        return html;
    }

    private static boolean tooLong(String html) {
        return html.getBytes(StandardCharsets.UTF_8).length > MOST_HTML_BYTES;
    }

    private static String print(DigestView view, String contentType) {
        return Printing.part(new Mails.Digest(view).setVariant(Variant.forContentType(contentType)));
    }

    /**
     * What mails are made of beside their input: SHA-256, in hex, over the sources of the templates, packaged or the
     * operator's, and every setting that mails print. Computed once: templates and settings are read at start.
     */
    public String fingerprint() {
        return fingerprint.hex();
    }
}
