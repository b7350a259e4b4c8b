package dev.paperboy.guard;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Gives templates the token of the visitor they are printed for: {@code {inject:form.token}}. */
@Named("form")
@RequestScoped
public class FormToken {

    private final FormTokens tokens;
    private final CurrentVertxRequest current;

    FormToken(FormTokens tokens, CurrentVertxRequest current) {
        this.tokens = tokens;
        this.current = current;
    }

    /** A fresh token for a form on the page that is being made; empty when it is made for nobody, as at the start. */
    public String getToken() {
        var request = current.getCurrent();
        return request == null ? "" : tokens.make(Visitor.session(request.request()));
    }
}
