import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Vietnamese. */
export const VIETNAMESE: Phrasebook = {
  advertisement: `
    Quảng cáo | Bài viết tiếp tục sau quảng cáo | Nội dung tài trợ | Liên hệ quảng cáo
  `,
  'code-residue': `
    Vui lòng bật JavaScript… | Trình duyệt của bạn không hỗ trợ…
  `,
  'comment-form': `
    Để lại một bình luận | Để lại bình luận | Viết bình luận | Gửi bình luận | Ý kiến của bạn | Hủy | Hủy trả lời | Bình luận của bạn
    Email của bạn sẽ không được hiển thị công khai… | Các trường bắt buộc được đánh dấu | Họ tên | Chưa có bình luận
    Bạn phải đăng nhập để gửi bình luận | Bạn cần đăng nhập để bình luận | Đóng bình luận | Hãy là người đầu tiên bình luận
    Đăng nhận xét | Để lại một bình luận Hủy
    Mới nhất | Cũ nhất | Quan tâm nhất | Xem thêm bình luận
  `,
  cookies: `
    Trang web này sử dụng cookie… | Chúng tôi sử dụng cookie… | Chấp nhận tất cả | Từ chối tất cả | Cài đặt cookie
  `,
  counter: `
    # lượt xem | Lượt xem # | # phút đọc | Thời gian đọc # phút | # lượt chia sẻ | # ảnh
    Lượt đọc # | # lượt đọc | Đã xem # | # lượt thích | Số lượt xem # | Thời gian đọc khoảng # phút | # chia sẻ
  `,
  legal: `
    Bảo lưu mọi quyền | Điều khoản sử dụng | Chính sách bảo mật | Chính sách quyền riêng tư | Giới thiệu | Liên hệ | Tòa soạn
    Ghi rõ nguồn… | Giấy phép số… | Giữ bản quyền nội dung…
    Bản quyền thuộc về… | Mọi quyền được bảo lưu… | Cấm sao chép… | Vui lòng ghi rõ nguồn… | Toàn bộ bản quyền thuộc… | Tổng biên tập… | Phó tổng biên tập…
    Giấy phép hoạt động báo chí… | Giấy phép xuất bản… | Cơ quan chủ quản… | Chịu trách nhiệm nội dung… | Thông tin tòa soạn | Liên hệ tòa soạn và quảng cáo
    Quảng cáo Liên hệ | Chính sách quảng cáo | Bảng giá quảng cáo | Tuyển dụng | Điều khoản và điều kiện | Về chúng tôi | Quy định bình luận | RSS Liên hệ
  `,
  likes: `
    Thích | Thích Đang tải | Đang tải
    Thích # | Không thích | Hữu ích | Yêu thích Haha Wow Buồn Phẫn nộ
  `,
  'mistake-report': `
    Phát hiện lỗi… | Báo lỗi | Báo lỗi bài viết
    Bạn phát hiện lỗi… | Nếu phát hiện lỗi… | Gửi phản hồi | Phản hồi | Góp ý | Gửi góp ý | Gửi tin bài | Gửi bài viết cho tòa soạn | Đường dây nóng… | Liên hệ tòa soạn
    Bạn có thông tin…
  `,
  navigation: `
    Chuyển đến nội dung | Chuyển đến phần nội dung | Bỏ qua nội dung | Trang chủ | Tìm kiếm | Danh mục | Đăng nhập | Đăng ký | Đăng xuất
    Bài trước | Bài tiếp theo | Bài viết trước | Bài viết tiếp theo | Điều hướng bài viết | Bài cũ hơn | Bài mới hơn | Về đầu trang
    Lên đầu trang | Đọc tiếp | Đọc thêm | Xem thêm | Xem tất cả | Tải thêm | Quay lại | Trở lại
    Đóng | Đóng menu | Mở menu | Tất cả chuyên mục | Tất cả tin tức | Trang trước | Trang sau | Trang tiếp theo | Tin trước | Tin tiếp theo | Bài sau | Về trang chủ
    Quay về trang chủ | Đầu trang | Chọn tháng | Quên mật khẩu | Tài khoản | Đăng nhập Đăng ký | Đặt báo | Đọc báo in | Đọc báo giấy | Xem chi tiết | Xem tiếp
    Đọc toàn bộ bài viết | Xem thêm tin | Hiển thị thêm | Thu gọn | Mở rộng | Chi tiết
  `,
  related: `
    Đọc thêm | Xem thêm | Bài liên quan | Tin liên quan | Đọc tiếp | Có thể bạn quan tâm
    Xem chi tiết | Xem tiếp | Xem ngay | Mời xem thêm | Mời độc giả đọc thêm | Xem thêm video | Bài viết liên quan | Tin bài liên quan | Bài đọc nhiều | Bài trước
    Bài tiếp theo | Tin cùng chủ đề
  `,
  'share-bar': `
    Chia sẻ | Chia sẻ bài viết | Chia sẻ qua Facebook | Chia sẻ lên Facebook | Chia sẻ trên Facebook | Chia sẻ qua email | Gửi email
    In bài viết | In trang | Sao chép liên kết | Copy link bài viết | Lưu bài viết
    Chia sẻ trên X | Chia sẻ qua Zalo | Chia sẻ Zalo | Chia sẻ lên Zalo | Chia sẻ bài viết này | Chia sẻ Facebook | Chia sẻ trên Twitter | Chia sẻ Twitter | Chia sẻ link
    Gửi cho bạn bè | Gửi bài viết | Gửi email cho bạn bè | In tin này | In bài này | Bản in | Sao chép | Sao chép link | Đã sao chép | Lưu | Lưu tin | Cỡ chữ | Kích thước chữ
    Tăng cỡ chữ | Giảm cỡ chữ | Chữ to | Chữ nhỏ
  `,
  subscription: `
    Đăng ký nhận bản tin… | Đăng ký nhận tin… | Theo dõi chúng tôi… | Theo dõi trên Google News… | Nhận bản tin
    Tham gia kênh Telegram… | Tải ứng dụng… | Tải app… | Nhận thông báo | Bật thông báo | Dành cho thuê bao | Bài viết dành cho thuê bao… | Nội dung dành cho thành viên…
    Ủng hộ chúng tôi | Đặt mua báo
  `,
  widget: `
    Tin mới nhất | Tin mới | Đọc nhiều | Đọc nhiều nhất | Xem nhiều | Xem nhiều nhất | Tin nổi bật | Bài viết mới | Bài viết liên quan
    Bài liên quan | Tin liên quan | Tin cùng chuyên mục | Cùng chuyên mục | Tin khác | Bình luận mới nhất | Xem bình luận | Có thể bạn quan tâm
    Bạn có thể quan tâm | Thư viện ảnh | Chuyên mục | Từ khóa | Về tác giả
    Tin đọc nhiều | Đọc nhiều trong ngày | Bài đọc nhiều | Tin xem nhiều | Tin nóng trong ngày | Mới cập nhật | Tin mới cập nhật | Tin vừa đăng | Tin tiếp theo trong mục
    Tin bài liên quan | Tin cùng chủ đề | Chủ đề liên quan | Cùng chủ đề | Bài cùng chuyên mục | Các tin khác | Tin khác trong mục | Bài viết khác | Tin tức khác | Nổi bật
    Đáng chú ý | Tin đáng chú ý | Tiêu điểm | Xu hướng | Chủ đề nóng | Đề xuất cho bạn | Gợi ý cho bạn | Dành cho bạn | Đừng bỏ lỡ | Tin tài trợ | Tin đối tác | Ngôn ngữ khác
    Phiên bản khác | Nghe đọc bài | Nghe bài viết | Xem video | Xem ảnh | Bình luận nhiều | Thăm dò ý kiến | Tỷ giá | Giá vàng hôm nay
  `,
};
