package dev.paperboy.search;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes the indexes forget the papers of other tests, whose words would count for how rare words are. */
@ApplicationScoped
public class EmptyNews {

    private final NewsIndexes indexes;

    EmptyNews(NewsIndexes indexes) {
        this.indexes = indexes;
    }

    public void forget() {
        indexes.forget();
    }
}
