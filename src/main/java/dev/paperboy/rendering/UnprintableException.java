package dev.paperboy.rendering;

import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode.Origin;
import java.util.concurrent.TimeoutException;

/** A template cannot be printed. Its message names the file, the line and what is wrong, and nothing of what was to be printed. */
public class UnprintableException extends RuntimeException {

    private static final int DEEPEST = 10;
    private static final int LONGEST = 400;

    private static final long serialVersionUID = 1;

    /** @param line 0 when it is not known */
    UnprintableException(String template, int line, String reason) {
        super("Template " + template + (line > 0 ? ", line " + line : "") + ": " + reason);
    }

    private UnprintableException(String template, int line, String reason, Throwable cause) {
        this(template, line, reason);
        initCause(cause);
    }

    /** Qute names the place in one exception of a chain, and often says only in another what is wrong there. */
    static UnprintableException of(String template, Throwable failure) {
        Origin place = null;
        String said = "";
        String last = "";
        Throwable link = failure;
        for (int depth = 0; link != null && depth < DEEPEST; depth++, link = link.getCause()) {
            if (link instanceof UnprintableException known) {
                return known;
            }
            last = last(link);
            if (link instanceof TemplateException ofQute) {
                place = place == null ? ofQute.getOrigin() : place;
                said = ofQute.getMessage() == null ? said : ofQute.getMessage();
            }
        }
        var reason = Excerpt.wordsOf(PlainText.of(said.isEmpty() ? last : said), LONGEST);
        return place == null
                ? new UnprintableException(template, 0, reason, failure)
                : new UnprintableException(place.getTemplateId(), place.getLine(), reason, failure);
    }

    private static String last(Throwable cause) {
        if (cause instanceof StackOverflowError) {
            return "it includes itself, or goes too deep";
        }
        if (cause instanceof TimeoutException) {
            return "it waits for something that does not come";
        }
        var message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
