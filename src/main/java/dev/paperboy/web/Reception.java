package dev.paperboy.web;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether anybody can sign up now. */
@ApplicationScoped
class Reception {

    /** What has to be set first, in words; empty when letters can be sent. */
    String missing() {
        return "";
    }
}
