package org.chanjiao.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.account.Person;
import org.chanjiao.library.Library;
import org.chanjiao.library.LibraryPage;
import org.chanjiao.library.Sight;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.UnknownPolicy;
import org.chanjiao.reader.PolicyReader;
import org.chanjiao.reader.ReaderView;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Published policies. */
@RestController
@Tag(name = "政策")
@RequestMapping("/api/v1/policies")
@RequiredArgsConstructor
class PolicyApi {

    private final Library library;
    private final PolicyReader reader;
    private final Access access;

    @GetMapping
    @Operation(summary = "检索已发布的政策")
    Listing<PolicyResource> search(@ParameterObject @ModelAttribute PolicyQuery query, Person person) {
        LibraryPage page = library.search(
                query.filter(), query.inOrder(), sight(person), query.after(), Listing.size(query.size()));
        return new Listing<>(page.hits().stream().map(PolicyResource::of).toList(), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "读取一份政策的现行文本，及其中的任务、目标和引用文件")
    PolicyDocument read(@PathVariable @Parameter(description = "政策编号") PolicyId id, Person person) {
        return reader.open(id, ReaderView.PLAIN, sight(person))
                .map(PolicyDocument::of)
                .orElseThrow(() -> new UnknownPolicy(id));
    }

    private Sight sight(Person person) {
        return Sight.of(access.scopeOf(person));
    }
}
