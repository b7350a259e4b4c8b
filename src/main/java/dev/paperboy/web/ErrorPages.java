package dev.paperboy.web;

import dev.paperboy.rendering.Printing;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Outside the API every refusal and every failure is a page with words. */
class ErrorPages {

    @ServerResponseFilter
    void explain(ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath();
        if (response.getStatus() < 400 || path.startsWith("/api/") || path.startsWith("/q/") || hasPage(response)) {
            return;
        }
        var number = response.getHeaderString("X-Paperboy-Failure");
        var page = new Pages.Trouble(
                title(response.getStatus()),
                text(request.getMethod(), response.getStatus()),
                number == null ? "" : number);
        response.getHeaders().putSingle("Cache-Control", "no-store");
        response.setEntity(Printing.page(page), null, MediaType.valueOf("text/html;charset=UTF-8"));
    }

    private static boolean hasPage(ContainerResponseContext response) {
        return response.hasEntity()
                && response.getMediaType() != null
                && response.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE);
    }

    private static String title(int status) {
        return switch (status) {
            case 401, 403 -> "That is not open to you";
            case 404 -> "There is no such page";
            case 405, 415 -> "That cannot be done here";
            case 410 -> "This link has expired";
            case 413 -> "That is too much";
            case 429 -> "That was often";
            default -> status < 500 ? "That was not understood" : "Something went wrong here";
        };
    }

    private static String text(String method, int status) {
        return switch (status) {
            case 401 -> "You have to log in first.";
            case 403 ->
                method.equals("GET")
                        ? "Your account does not open this page. Ask whoever runs this site for more rights."
                        : "The form was open for too long, or it was sent from another site, or your account may not do this."
                                + " Open the page again and press the button once more; nothing has been changed.";
            case 404 -> "The address may have been cut off on its way, or what it named is gone.";
            case 405, 415 -> "The address is right, but not for this. Nothing has been changed.";
            case 410 -> "It was used already or is too old. Ask for a new one; nothing has been changed.";
            case 413 -> "The form was larger than anything this page asks for. Nothing has been changed.";
            case 429 ->
                "There were too many requests from where you are. Try again in an hour; nothing has been changed.";
            default ->
                status < 500
                        ? "Something in the request was not as this page expects it. Nothing has been changed."
                        : "It is not your fault. Nothing was lost; try again in a minute.";
        };
    }
}
