package dev.paperboy.admin;

import dev.paperboy.account.Actor;
import dev.paperboy.account.CurrentActor;
import dev.paperboy.account.Role;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the head of every admin page offers: {@code {inject:menu.places}}. */
@Named("menu")
@RequestScoped
public class Menu {

    /** A page to go to, and whether it, or one below it, is the one being shown. */
    public record Place(String path, String name, boolean here) {}

    /** Who looks at the pages that are tried at the start, for no request. */
    private static final Actor NOBODY = new Actor("", "nobody", Role.OWNER, 0, "", "");

    private final CurrentActor current;
    private final CurrentVertxRequest request;

    Menu(CurrentActor current, CurrentVertxRequest request) {
        this.current = current;
        this.request = request;
    }

    /** Whose account it is. */
    public Actor getMe() {
        return request.getCurrent() == null ? NOBODY : current.get();
    }

    /** Whether to show what only operators may press; the right itself is the resource's. */
    public boolean isOperator() {
        return getMe().role() != Role.VIEWER;
    }

    /** The pages that this admin may open. */
    public List<Place> getPlaces() {
        var places = new ArrayList<>(List.of(
                place("/admin", "Overview"),
                place("/admin/editions", "Editions"),
                place("/admin/sources", "Sources"),
                place("/admin/subscribers", "Subscribers"),
                place("/admin/suppressions", "Suppressions"),
                place("/admin/preview", "Preview"),
                place("/admin/dns", "DNS"),
                place("/admin/audit", "Audit")));
        if (getMe().owner()) {
            places.add(place("/admin/people", "People"));
            places.add(place("/admin/tokens", "Tokens"));
        }
        places.add(place("/admin/account", "Account"));
        return places;
    }

    private Place place(String path, String name) {
        var shown = request.getCurrent() == null ? "" : request.getCurrent().normalizedPath();
        var below = !path.equals("/admin") && shown.startsWith(path + "/");
        return new Place(path, name, shown.equals(path) || below);
    }
}
