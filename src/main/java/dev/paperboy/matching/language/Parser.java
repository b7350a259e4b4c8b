package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a plain filter text by recursive descent. What holds only stop words is nothing, and nothing joins without a trace. */
public final class Parser {

    private static final int MOST_LEAVES = 100;
    private static final int DEEPEST = 20;

    /** Words that may stray are held against one another in every text. */
    private static final int MOST_WORDS_NEAR = 20;

    private final String text;
    private final boolean typed;
    private final List<Token> tokens;
    private final Mistakes mistakes;
    private int at;
    private int leaves;
    private int depth;

    /** @param typed whether a person wrote it, who can slip in ways that a stored filter must not be refused for */
    Parser(String text, boolean typed) throws FilterSyntaxException {
        this.text = text;
        this.typed = typed;
        this.tokens = new Lexer(text).tokens();
        this.mistakes = new Mistakes(text, tokens);
    }

    Node parse() throws FilterSyntaxException {
        if (peek().is(Token.Kind.END)) {
            throw new FilterSyntaxException(0, "The filter is empty. Write a word to look for.");
        }
        var node = or(Field.ALL);
        if (!peek().is(Token.Kind.END)) {
            throw mistakes.misplaced(at);
        }
        var root = node.orElseThrow(() -> mistakes.onlyStopWords(tokens.get(0), text.strip()));
        if (!root.bounded()) {
            throw mistakes.unbounded();
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
            }
            if (peek().is(Token.Kind.ANDNOT)) {
                operator();
                negated(field).ifPresent(parts::add);
            } else if (peek().startsOperand()) {
                unary(field).ifPresent(parts::add);
            } else {
                return And.of(parts.stream());
            }
        }
    }

    private Optional<Node> unary(Field field) throws FilterSyntaxException {
        if (peek().isNegation()) {
            operator();
            return negated(field);
        }
        return weighted(primary(field));
    }

    private Optional<Node> negated(Field field) throws FilterSyntaxException {
        if (peek().isNegation()) {
            throw mistakes.twiceNegated(peek());
        }
        return weighted(primary(field)).map(Not::of);
    }

    /** Takes an operator, doubled or not, and refuses it when nothing it could join comes after. */
    private void operator() throws FilterSyntaxException {
        var operator = next();
        while (operator.isBinary() && peek().is(operator.kind())) {
            next();
        }
        boolean isAndNot = operator.is(Token.Kind.AND) && peek().is(Token.Kind.ANDNOT);
        if (peek().is(Token.Kind.END) || peek().is(Token.Kind.CLOSE) || (peek().isBinary() && !isAndNot)) {
            throw mistakes.without(operator, operator.text() + " needs something on its right.");
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
        throw mistakes.misplaced(at);
    }

    private Optional<Node> fielded() throws FilterSyntaxException {
        var name = next();
        var value = peek();
        var field = Field.named(name.text()).orElse(null);
        if (field == null) {
            if (mistakes.isText(name, value)) {
                return counted(Words.bare(Field.ALL, name.text()), name).map(Clause::of);
            }
            throw mistakes.unknown(at - 1);
        }
        if (value.start() != name.end() || value.is(Token.Kind.END)) {
            throw mistakes.apart(name, value);
        }
        var found = primary(field);
        if (found.isEmpty() && !value.is(Token.Kind.OPEN)) {
            throw mistakes.onlyStopWords(value, value.text());
        }
        return found;
    }

    private Optional<Node> group(Field field) throws FilterSyntaxException {
        var open = next();
        if (++depth > DEEPEST) {
            throw new FilterSyntaxException(open.start(), "Brackets can be at most 20 deep.");
        }
        if (peek().is(Token.Kind.CLOSE)) {
            throw new FilterSyntaxException(
                    open.start(),
                    "There is nothing between these brackets.",
                    Patch.cut(text, open.start(), peek().end()));
        }
        var inside = or(field);
        if (peek().is(Token.Kind.END)) {
            throw new FilterSyntaxException(open.start(), "This bracket is never closed.", text.stripTrailing() + ")");
        }
        if (!peek().is(Token.Kind.CLOSE)) {
            throw mistakes.misplaced(at);
        }
        next();
        depth--;
        return inside;
    }

    private Optional<Leaf> leaf(Field field) throws FilterSyntaxException {
        var value = next();
        if (peek().is(Token.Kind.TAG)) {
            throw mistakes.tagged(at);
        }
        if (field == Field.ALL && value.is(Token.Kind.WORD)) {
            refuse(Counts.spaced(text, value.start()));
        }
        if (typed && field == Field.CAT) {
            Categories.check(text, value);
        }
        if (typed && field == Field.ALL && value.is(Token.Kind.WORD)) {
            refuse(mistakes.address(value));
        }
        if (typed && peek().is(Token.Kind.SLOP) && Analysis.words(value.text()).size() > MOST_WORDS_NEAR) {
            throw mistakes.without(peek(), "A phrase with ~ has at most " + MOST_WORDS_NEAR + " words.");
        }
        return counted(new Leaves(text).of(field, value, slop()), value);
    }

    private static void refuse(Optional<FilterSyntaxException> mistake) throws FilterSyntaxException {
        if (mistake.isPresent()) {
            throw mistake.get();
        }
    }

    private Optional<Leaf> counted(Optional<Leaf> leaf, Token value) throws FilterSyntaxException {
        if (++leaves > MOST_LEAVES) {
            throw new FilterSyntaxException(
                    value.start(), "A filter has at most 100 words and phrases; this is one more.");
        }
        return leaf;
    }

    private int slop() throws FilterSyntaxException {
        if (!peek().is(Token.Kind.SLOP)) {
            return 0;
        }
        var slop = next();
        double distance = Double.parseDouble(slop.text());
        if (distance > Leaves.MOST_SLOP || distance != Math.rint(distance)) {
            throw mistakes.without(slop, "After ~ a whole number up to " + Leaves.MOST_SLOP + " is expected.");
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
            throw mistakes.without(weight, "Weights go from 0.01 to 1000, multiplied where brackets have one too.");
        }
        return heavier;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(at++);
    }
}
