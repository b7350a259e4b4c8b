package dev.paperboy.api;

import java.util.List;

/** Ends a call with a problem document. */
class ProblemException extends RuntimeException {

    private final transient Problem problem;

    ProblemException(int status, String detail) {
        this(Problem.of(status, detail));
    }

    ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    static ProblemException field(int status, String field, String message) {
        return new ProblemException(
                Problem.of(status, message, List.of(new Problem.FieldError(field, null, message, null))));
    }

    static ProblemException notFound(String what) {
        return new ProblemException(404, "There is no " + what + " of this id.");
    }

    Problem problem() {
        return problem;
    }
}
