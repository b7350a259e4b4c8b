package dev.paperboy.api;

import dev.paperboy.matching.language.FilterSyntaxException;
import java.util.List;

/** A filter that does not parse, as a problem document. */
final class FilterProblems {

    private FilterProblems() {}

    static Problem of(int status, String field, FilterSyntaxException e) {
        var message = String.valueOf(e.getMessage());
        var error = new Problem.FieldError(
                field, e.position(), message, e.suggestion().orElse(null));
        return Problem.of(status, message, List.of(error));
    }
}
