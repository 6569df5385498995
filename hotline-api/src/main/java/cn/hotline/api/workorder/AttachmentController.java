package cn.hotline.api.workorder;

import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.RequestProblem;
import cn.hotline.core.attachment.Attachment;
import cn.hotline.core.attachment.AttachmentDesk;
import cn.hotline.core.attachment.AttachmentKind;
import cn.hotline.core.attachment.AttachmentStore;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.WorkOrderNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents of an order: handed in as they are or in a form, listed, and given out. */
@RestController
@RequestMapping("/api/v1/work-orders/{number}/attachments")
class AttachmentController {

    private static final String UNDERSTOOD = "话务员、派单员、督办员、承办人、单位负责人，限可见的工单。PDF、PNG、JPEG、Word、Excel，"
            + "按内容识别，不超过 5 MB；同一单位重复上传同一内容返回首次的附件。返回的 id 可用于申请退单的 attachment";

    private final AttachmentDesk desk;

    AttachmentController(AttachmentDesk desk) {
        this.desk = desk;
    }

    /** @param size in bytes; @param unit code of the unit that handed it in */
    record AttachmentAnswer(
            long id, String name, AttachmentKind kind, int size, String addedBy, String unit, Instant addedAt) {
        static AttachmentAnswer of(Attachment a) {
            return new AttachmentAnswer(a.id(), a.name(), a.kind(), a.size(), a.addedByName(), a.unit(), a.addedAt());
        }
    }

    record AttachmentList(List<AttachmentAnswer> items) {}

    @Operation(summary = "上传附件（表单）", description = UNDERSTOOD)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<AttachmentAnswer> form(
            @PathVariable WorkOrderNumber number, @RequestParam @Nullable MultipartFile file, Actor actor)
            throws IOException {
        if (file == null) {
            throw RequestProblem.field("file", "required", "不能为空");
        }
        return added(number, desk.add(number, file.getOriginalFilename(), file.getBytes(), actor));
    }

    @Operation(summary = "上传附件（原文）", description = UNDERSTOOD)
    @PostMapping(
            consumes = {
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                MediaType.APPLICATION_PDF_VALUE,
                MediaType.IMAGE_PNG_VALUE,
                MediaType.IMAGE_JPEG_VALUE
            })
    ResponseEntity<AttachmentAnswer> plain(
            @PathVariable WorkOrderNumber number,
            @Parameter(description = "文件名", example = "三定规定.pdf") @RequestParam String name,
            @RequestBody(required = false) byte @Nullable [] file,
            Actor actor) {
        return added(number, desk.add(number, name, file == null ? new byte[0] : file, actor));
    }

    @Operation(summary = "附件清单", description = "限可见的工单；查看留痕")
    @GetMapping
    AttachmentList list(@PathVariable WorkOrderNumber number, Actor actor) {
        return new AttachmentList(
                desk.all(number, actor).stream().map(AttachmentAnswer::of).toList());
    }

    @Operation(summary = "下载附件", description = "限可见的工单；查看留痕")
    @GetMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> content(@PathVariable WorkOrderNumber number, @PathVariable long id, Actor actor) {
        AttachmentStore.Content content = desk.open(number, id, actor);
        if (content == null) {
            throw RequestProblem.of(ProblemKind.ATTACHMENT_NOT_FOUND, "工单没有这一附件");
        }
        Attachment attachment = content.attachment();
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.kind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content.bytes());
    }

    private static ResponseEntity<AttachmentAnswer> added(WorkOrderNumber number, Attachment attachment) {
        URI where = URI.create("/api/v1/work-orders/" + number.text() + "/attachments/" + attachment.id());
        return ResponseEntity.created(where).body(AttachmentAnswer.of(attachment));
    }
}
