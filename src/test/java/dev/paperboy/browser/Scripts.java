package dev.paperboy.browser;

/** Whether a visitor's browser runs JavaScript. */
enum Scripts {
    ON,
    OFF
}
