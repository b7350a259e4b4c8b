package dev.paperboy.rendering;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;

/** Sets and prints letters. What goes in is all that can stand in them beside the templates' own words. */
@ApplicationScoped
public class LetterRenderer {

    private final LetterTypesetter typesetter;

    LetterRenderer(Look look, MailConfig mail, SiteConfig site) {
        this.typesetter = new LetterTypesetter(look.getName(), mail, site);
    }

    /**
     * Asks whoever reads the address to confirm it.
     *
     * @param token in the URL alphabet of Base64, 100 characters at most
     */
    public RenderedMail confirm(String token) {
        var letter = typesetter.confirm(token);
        return print(letter, new Mails.Confirm(letter));
    }

    /** Tells a subscriber whose address was signed up again that nothing has changed. */
    public RenderedMail already() {
        var letter = typesetter.already();
        return print(letter, new Mails.Already(letter));
    }

    /**
     * Lets whoever reads the address in.
     *
     * @param token in the URL alphabet of Base64, 100 characters at most
     */
    public RenderedMail logIn(String token) {
        var letter = typesetter.logIn(token);
        return print(letter, new Mails.LogIn(letter));
    }

    /** Tells a new reader what comes when, and shows what their topics find. */
    public RenderedMail welcome(WelcomeLetter mail) {
        var welcome = typesetter.welcome(mail);
        var letter = typesetter.welcome(welcome);
        return print(letter, new Mails.Welcome(letter, welcome));
    }

    /** Tells who left that it is done. */
    public RenderedMail goodbye() {
        var letter = typesetter.goodbye();
        return print(letter, new Mails.Goodbye(letter));
    }

    private static RenderedMail print(LetterView letter, TemplateInstance template) {
        return new RenderedMail(
                letter.subject(), print(template, Variant.TEXT_PLAIN), print(template, Variant.TEXT_HTML));
    }

    private static String print(TemplateInstance template, String contentType) {
        return Printing.part(template.setVariant(Variant.forContentType(contentType)));
    }
}
