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
  `,
  legal: `
    Bảo lưu mọi quyền | Điều khoản sử dụng | Chính sách bảo mật | Chính sách quyền riêng tư | Giới thiệu | Liên hệ | Tòa soạn
    Ghi rõ nguồn… | Giấy phép số… | Giữ bản quyền nội dung…
  `,
  likes: `
    Thích | Thích Đang tải | Đang tải
  `,
  'mistake-report': `
    Phát hiện lỗi… | Báo lỗi | Báo lỗi bài viết
  `,
  navigation: `
    Chuyển đến nội dung | Chuyển đến phần nội dung | Bỏ qua nội dung | Trang chủ | Tìm kiếm | Danh mục | Đăng nhập | Đăng ký | Đăng xuất
    Bài trước | Bài tiếp theo | Bài viết trước | Bài viết tiếp theo | Điều hướng bài viết | Bài cũ hơn | Bài mới hơn | Về đầu trang
    Lên đầu trang | Đọc tiếp | Đọc thêm | Xem thêm | Xem tất cả | Tải thêm | Quay lại | Trở lại
  `,
  related: `
    Đọc thêm | Xem thêm | Bài liên quan | Tin liên quan | Đọc tiếp | Có thể bạn quan tâm
  `,
  'share-bar': `
    Chia sẻ | Chia sẻ bài viết | Chia sẻ qua Facebook | Chia sẻ lên Facebook | Chia sẻ trên Facebook | Chia sẻ qua email | Gửi email
    In bài viết | In trang | Sao chép liên kết | Copy link bài viết | Lưu bài viết
  `,
  subscription: `
    Đăng ký nhận bản tin… | Đăng ký nhận tin… | Theo dõi chúng tôi… | Theo dõi trên Google News… | Nhận bản tin
  `,
  widget: `
    Tin mới nhất | Tin mới | Đọc nhiều | Đọc nhiều nhất | Xem nhiều | Xem nhiều nhất | Tin nổi bật | Bài viết mới | Bài viết liên quan
    Bài liên quan | Tin liên quan | Tin cùng chuyên mục | Cùng chuyên mục | Tin khác | Bình luận mới nhất | Xem bình luận | Có thể bạn quan tâm
    Bạn có thể quan tâm | Thư viện ảnh | Chuyên mục | Từ khóa | Về tác giả
  `,
};
