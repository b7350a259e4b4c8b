package dev.paperboy.browser;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A page in one of its states.
 *
 * @param name what a test that fails calls it
 * @param visitor whoever may go there
 * @param way how they get there
 */
record Place(String name, Supplier<Visitor> visitor, Consumer<Visitor> way) {

    /** Opened by the address alone. */
    static Place at(String name, Supplier<Visitor> visitor, String path) {
        return new Place(name, visitor, v -> v.open(path));
    }

    /** Somebody who has just arrived. */
    Visitor visit() {
        var arrived = visitor.get();
        way.accept(arrived);
        return arrived;
    }

    /** Has somebody arrive, look, and go. */
    void look(Consumer<Page> eye) {
        try (var arrived = visit()) {
            eye.accept(arrived.page());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
