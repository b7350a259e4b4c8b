package dev.paperboy.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PlanningRequestRepository implements PanacheRepository<PlanningRequest> {

    List<PlanningRequest> open() {
        return list("finishedAt is null order by id");
    }
}
