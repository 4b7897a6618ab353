package example.broken;

import example.broken.service.ThingImpl;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Thing {

    @Id
    long id;

    @ManyToOne
    ThingImpl other = new ThingImpl();
}
