package dev.paperboy.matching.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a filter by recursive descent. What holds only stop words is nothing, and nothing joins without a trace. */
public final class Parser {

    private static final int MOST_LEAVES = 100;
    private static final int DEEPEST = 20;

    private final String text;
    private final List<Token> tokens;
    private int at;
    private int leaves;
    private int depth;

    Parser(String text) throws FilterSyntaxException {
        this.text = text;
        this.tokens = new Lexer(text).tokens();
    }

    Node parse() throws FilterSyntaxException {
        if (peek().is(Token.Kind.END)) {
            throw new FilterSyntaxException(0, "The filter is empty. Write a word to look for.");
        }
        var node = or(Field.ALL);
        if (peek().is(Token.Kind.CLOSE)) {
            throw without(peek(), "This bracket was never opened.");
        }
        var root = node.orElseThrow(() -> onlyStopWords(tokens.get(0), text.strip()));
        if (!root.bounded()) {
            throw new FilterSyntaxException(
                    unboundedAt(),
                    "This takes away without anything to look for. Write what you want to find as well.");
        }
        return root;
    }

    private Optional<Node> or(Field field) throws FilterSyntaxException {
        var parts = new ArrayList<Node>();
        and(field).ifPresent(parts::add);
        while (peek().is(Token.Kind.OR)) {
            operator();
            and(field).ifPresent(parts::add);
        }
        return Or.of(parts.stream());
    }

    private Optional<Node> and(Field field) throws FilterSyntaxException {
        var parts = new ArrayList<Node>();
        unary(field).ifPresent(parts::add);
        while (true) {
            if (peek().is(Token.Kind.AND)) {
                operator();
                unary(field).ifPresent(parts::add);
            } else if (peek().is(Token.Kind.ANDNOT)) {
                operator();
                unary(field).map(Not::of).ifPresent(parts::add);
            } else if (peek().startsOperand()) {
                unary(field).ifPresent(parts::add);
            } else {
                return And.of(parts.stream());
            }
        }
    }

    private Optional<Node> unary(Field field) throws FilterSyntaxException {
        if (peek().is(Token.Kind.NOT)) {
            operator();
            if (peek().is(Token.Kind.NOT)) {
                throw without(peek(), "NOT stands here twice.");
            }
            return unary(field).map(Not::of);
        }
        if (peek().is(Token.Kind.MINUS)) {
            next();
            return unary(field).map(Not::of);
        }
        return weighted(primary(field));
    }

    /** Takes an operator, and refuses it when nothing it could join comes after. */
    private void operator() throws FilterSyntaxException {
        var operator = next();
        if (peek().is(Token.Kind.END) || peek().is(Token.Kind.CLOSE) || peek().isBinary()) {
            throw without(operator, operator.text() + " needs something on its right.");
        }
    }

    private Optional<Node> primary(Field field) throws FilterSyntaxException {
        if (peek().is(Token.Kind.FIELD)) {
            return fielded();
        }
        if (peek().is(Token.Kind.OPEN)) {
            return group(field);
        }
        if (peek().is(Token.Kind.WORD) || peek().is(Token.Kind.PHRASE)) {
            return leaf(field).map(Clause::of);
        }
        throw misplaced(peek());
    }

    private Optional<Node> fielded() throws FilterSyntaxException {
        var name = next();
        var field = Field.named(name.text()).orElse(null);
        if (field == null) {
            throw unknown(name);
        }
        var value = peek();
        if (value.start() != name.end() || value.is(Token.Kind.END)) {
            var joined = text.substring(0, name.end()) + text.substring(value.start());
            throw new FilterSyntaxException(
                    name.start(), "Something has to follow " + name.text() + ": without a blank.", joined);
        }
        var found = primary(field);
        if (found.isEmpty() && !value.is(Token.Kind.OPEN)) {
            throw onlyStopWords(value, value.text());
        }
        return found;
    }

    private Optional<Node> group(Field field) throws FilterSyntaxException {
        var open = next();
        if (++depth > DEEPEST) {
            throw new FilterSyntaxException(open.start(), "Brackets can be at most 20 deep.");
        }
        if (peek().is(Token.Kind.CLOSE)) {
            var emptied = text.substring(0, open.start()) + text.substring(peek().end());
            throw new FilterSyntaxException(open.start(), "There is nothing between these brackets.", emptied.strip());
        }
        var inside = or(field);
        if (!peek().is(Token.Kind.CLOSE)) {
            throw new FilterSyntaxException(open.start(), "This bracket is never closed.", text.stripTrailing() + ")");
        }
        next();
        depth--;
        return inside;
    }

    private Optional<Leaf> leaf(Field field) throws FilterSyntaxException {
        var value = next();
        if (++leaves > MOST_LEAVES) {
            throw new FilterSyntaxException(
                    value.start(), "A filter has at most 100 words and phrases; this is one more.");
        }
        return Leaves.of(field, value, slop());
    }

    private int slop() throws FilterSyntaxException {
        if (!peek().is(Token.Kind.SLOP)) {
            return 0;
        }
        var slop = next();
        double distance = Double.parseDouble(slop.text());
        if (distance > Leaves.MOST_SLOP || distance != Math.rint(distance)) {
            throw without(slop, "After ~ a whole number up to " + Leaves.MOST_SLOP + " is expected.");
        }
        return (int) distance;
    }

    private Optional<Node> weighted(Optional<Node> node) throws FilterSyntaxException {
        if (!peek().is(Token.Kind.WEIGHT)) {
            return node;
        }
        var weight = next();
        float factor = Float.parseFloat(weight.text());
        var heavier = node.map(part -> part.map(clause -> clause.times(factor)));
        boolean fair = factor > 0 && heavier.stream().flatMap(Node::positives).allMatch(Clause::hasFairWeight);
        if (!fair) {
            throw without(weight, "Weights go from 0.01 to 1000, multiplied where brackets have one too.");
        }
        return heavier;
    }

    /** Where the first negation stands, for a filter that has one too many. */
    private int unboundedAt() {
        return tokens.stream()
                .filter(token -> token.is(Token.Kind.NOT) || token.is(Token.Kind.MINUS) || token.is(Token.Kind.ANDNOT))
                .findFirst()
                .map(Token::start)
                .orElse(0);
    }

    private FilterSyntaxException misplaced(Token token) {
        return switch (token.kind()) {
            case WEIGHT -> without(token, "A weight has to follow what it weighs.");
            case CLOSE -> without(token, "This bracket closes where something to look for is expected.");
            case END -> new FilterSyntaxException(token.start(), "Something to look for is missing at the end.");
            default -> without(token, token.text() + " needs something on its left.");
        };
    }

    private FilterSyntaxException unknown(Token name) {
        var rest = text.substring(name.end());
        var before = text.substring(0, name.start());
        var near = Field.nearest(name.text()).map(Field::print);
        return near.map(field -> new FilterSyntaxException(
                        name.start(),
                        "There is no field " + name.text() + ":. Did you mean " + field + ":?",
                        before + field + ":" + rest.stripLeading()))
                .orElseGet(() -> new FilterSyntaxException(
                        name.start(),
                        "There is no field " + name.text() + ":. Put it in quotes if the colon belongs to the text.",
                        before + text.substring(name.start(), name.end() - 1) + " " + rest.stripLeading()));
    }

    private static FilterSyntaxException onlyStopWords(Token token, String words) {
        boolean operator = words.matches("[Aa]nd|[Oo]r|[Nn]ot");
        var hint = operator
                ? " is a word here, and too common to look for; write " + words.toUpperCase(Locale.ROOT) + " to join."
                : " has no word that could be looked for: it is too common, or no word at all.";
        return new FilterSyntaxException(token.start(), "`" + words + "`" + hint);
    }

    private FilterSyntaxException without(Token token, String message) {
        var rest = text.substring(0, token.start()) + text.substring(token.end());
        return new FilterSyntaxException(token.start(), message, rest.strip());
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(at++);
    }
}
