package dev.paperboy.web;

import dev.paperboy.secret.Fingerprint;

/** A sum that a form asks for when there are too many sign-ups; it follows from the form's own signed token, which is good once. */
record Sum(int one, int other) {

    static Sum of(String formToken) {
        var hash = Fingerprint.sha256("sum " + formToken);
        return new Sum(
                2 + Integer.parseInt(hash.substring(0, 2), 16) % 18,
                2 + Integer.parseInt(hash.substring(2, 4), 16) % 18);
    }

    boolean solvedBy(String answer) {
        return answer.strip().equals(String.valueOf(one + other));
    }
}
