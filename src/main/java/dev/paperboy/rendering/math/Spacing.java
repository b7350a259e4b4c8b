package dev.paperboy.rendering.math;

/** Where blanks stand in a row: between which of its atoms, and when as they were typed. */
final class Spacing {

    private final boolean compact;

    private Kind last = Kind.NOTHING;

    /** The next atom stands apart, as an explicit blank or an operator before it wants. */
    private boolean apart;

    /** @param compact no more room than needed, as in scripts */
    Spacing(boolean compact) {
        this.compact = compact;
    }

    /** What came last. */
    Kind last() {
        return last;
    }

    /** Whether the next atom stands apart whatever it is. */
    boolean apart() {
        return apart;
    }

    /** An explicit blank. */
    void blank() {
        apart = true;
    }

    /** Nothing has come yet. */
    void clear() {
        last = Kind.NOTHING;
        apart = false;
    }

    /**
     * Whether a blank comes before an atom.
     *
     * @param beside whether it has a typed blank at one of its sides
     * @param typed whether it has one before it
     */
    boolean before(Kind kind, boolean beside, boolean typed) {
        return switch (kind) {
            case OPERATOR -> apart || (last.isOperand() && !compact);
            case SIGN -> apart || (last.isOperand() && !compact && beside);
            case FUNCTION -> apart || last.isOperand() || afterComma(typed);
            case CLOSE, COMMA -> false;
            default -> apart || (last == Kind.FUNCTION && kind != Kind.OPEN) || afterComma(typed);
        };
    }

    /**
     * An atom has come.
     *
     * @param beside as before it
     * @param wide whether a blank came before it
     */
    void after(Atom atom, boolean beside, boolean wide) {
        apart = switch (atom.kind()) {
            case OPERATOR -> wide;
            case SIGN -> wide || (isFirst(beside) && "=<>".contains(atom.line().text()));
            default -> false;
        };
        last = atom.kind();
    }

    private boolean isFirst(boolean beside) {
        return last == Kind.NOTHING && beside && !compact;
    }

    private boolean afterComma(boolean typed) {
        return last == Kind.COMMA && typed && !compact;
    }
}
