package dev.paperboy.rendering;

import java.util.List;

/**
 * A welcome as the templates print it.
 *
 * @param due when the first digest is due and how it goes on, in words
 * @param topics all of them, also those without a paper to show
 * @param found whether there is any paper to show
 */
record WelcomeView(String due, List<TopicView> topics, boolean found, Links links) {}
