package dev.paperboy.matching.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** In which field each token stands: one that touches it, or one before brackets around it. */
final class Scopes {

    private Scopes() {}

    /** A field for each token of a text that compiles. */
    static List<Field> of(List<Token> tokens) {
        var scopes = new ArrayList<Field>();
        var around = new ArrayDeque<Field>();
        around.push(Field.ALL);
        var before = new Token(Token.Kind.OPEN, "", 0, 0);
        for (var token : tokens) {
            boolean isValue = before.is(Token.Kind.FIELD) && before.end() == token.start();
            var scope = isValue ? Field.named(before.text()).orElse(Field.ALL) : around.element();
            scopes.add(scope);
            if (token.is(Token.Kind.OPEN)) {
                around.push(scope);
            } else if (token.is(Token.Kind.CLOSE)) {
                around.pop();
            }
            before = token;
        }
        return scopes;
    }
}
