package dev.paperboy.admin;

import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.Suppression;
import dev.paperboy.subscriber.SuppressionFile;
import dev.paperboy.subscriber.SuppressionImport;
import dev.paperboy.subscriber.SuppressionList;
import dev.paperboy.subscriber.SuppressionReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The addresses that must not be mailed: shown, looked up, added, taken in, given out and removed. */
@Path("/admin/suppressions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
@SignedForm
class SuppressionsPage {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NOTE = 200;
    private static final long LARGEST_FILE = 64L << 20;

    private static final Map<String, String> DONE = Map.of(
            "added", "The address is suppressed from now on.",
            "known", "The address was suppressed already.",
            "removed",
                    "The address is off the list. Its reader can sign up again; until then nothing is mailed to them.");

    private final SuppressionList list;
    private final SuppressionImport imports;
    private final SuppressionFile file;
    private final Audit audit;

    SuppressionsPage(SuppressionList list, SuppressionImport imports, SuppressionFile file, Audit audit) {
        this.list = list;
        this.imports = imports;
        this.file = file;
        this.audit = audit;
    }

    @GET
    @Transactional
    public Response show(
            @QueryParam("email") @DefaultValue("") String typed,
            @QueryParam("page") @Nullable String page,
            @QueryParam("done") @DefaultValue("") String done) {
        var email = Texts.clean(typed, LONGEST_ADDRESS + 1).strip();
        if (email.isEmpty()) {
            return all(200, "", page, DONE.getOrDefault(done, ""), "", List.of());
        }
        try {
            var found = list.find(new EmailAddress(email)).stream().toList();
            return Answers.page(new SuppressionPages.Suppressions(
                    found, email, "", "", List.of(), PageSteps.of(null, found.size())));
        } catch (IllegalArgumentException e) {
            return all(422, email, page, "", String.valueOf(e.getMessage()), List.of());
        }
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Transactional
    public Response add(
            @FormParam("email") @DefaultValue("") String typed, @FormParam("note") @DefaultValue("") String note) {
        var email = Texts.clean(typed, LONGEST_ADDRESS + 1).strip();
        try {
            var address = new EmailAddress(email);
            var why = Suppression.withoutAddresses(Texts.clean(note, LONGEST_NOTE));
            var added = list.add(address, SuppressionReason.ADMIN, why);
            if (added) {
                audit.note("suppression added", list.find(address).orElseThrow().subject(), why);
            }
            return Answers.seeOther("/admin/suppressions?done=" + (added ? "added" : "known"))
                    .build();
        } catch (IllegalArgumentException e) {
            return all(422, email, null, "", String.valueOf(e.getMessage()), List.of());
        }
    }

    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.OPERATOR)
    public Response load(@RestForm("file") @Nullable FileUpload upload) throws IOException {
        if (upload == null || upload.size() == 0) {
            return all(422, "", null, "", "Choose a file that is not empty.", List.of());
        }
        if (upload.size() > LARGEST_FILE) {
            return all(413, "", null, "", "The file is larger than 64 MB. Split it and import the parts.", List.of());
        }
        try (var lines = Files.newInputStream(upload.uploadedFile())) {
            var report = imports.run(lines);
            audit.note(
                    "suppressions imported",
                    "",
                    "%d received, %d created, %d refused"
                            .formatted(report.received(), report.created(), report.refused()));
            return all(200, "", null, "", "", List.of(report));
        }
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    public Response export() {
        StreamingOutput out = file::write;
        return Response.ok(out, SuppressionFile.TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + SuppressionFile.NAME + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("{mac}")
    @Transactional
    public Response one(@PathParam("mac") String mac) {
        return Answers.page(new SuppressionPages.OneSuppression(find(mac), ""));
    }

    @POST
    @Path("{mac}/remove")
    @RolesAllowed(Roles.OPERATOR)
    @Transactional
    public Response remove(@PathParam("mac") String mac, @FormParam("reason") @DefaultValue("") String typed) {
        var suppression = find(mac);
        var reason = Suppression.withoutAddresses(Texts.clean(typed, LONGEST_NOTE));
        if (reason.isEmpty()) {
            return Answers.page(
                    422,
                    new SuppressionPages.OneSuppression(
                            suppression, "Say why it is removed. The other admins read it in the audit log."));
        }
        list.remove(suppression);
        audit.note("suppression removed", suppression.subject(), reason);
        return Answers.seeOther("/admin/suppressions?done=removed").build();
    }

    private Suppression find(String mac) {
        return list.find(mac).orElseThrow(NotFoundException::new);
    }

    private Response all(
            int status,
            String email,
            @Nullable String page,
            String done,
            String error,
            List<SuppressionImport.Report> imported) {
        var steps = PageSteps.of(page, list.count());
        return Answers.page(
                status,
                new SuppressionPages.Suppressions(
                        list.page(steps.page(), PageSteps.SIZE),
                        error.isEmpty() ? "" : email,
                        done,
                        error,
                        imported,
                        steps));
    }
}
