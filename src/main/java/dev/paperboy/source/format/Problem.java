package dev.paperboy.source.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;

/** What a parser found wrong, short enough for a sentence and without quoting the document. */
final class Problem {

    private Problem() {}

    static String of(IOException failure) {
        if (failure instanceof StreamConstraintsException) {
            return "something in it is longer, deeper or more than is read here";
        }
        if (failure instanceof JsonProcessingException json && json.getLocation() != null) {
            var location = json.getLocation();
            return "line " + location.getLineNr() + ", column " + location.getColumnNr();
        }
        return "it is not text in UTF-8";
    }
}
