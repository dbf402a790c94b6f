// A picture that is only in memory: QML's own Image wants a file or a URL, and evidence has neither.
#pragma once

#include <QtCore/QVariant>
#include <QtGui/QImage>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

/// Shows `image` as large as fits, centred, never larger than it is. GUI thread.
class Picture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant image READ image WRITE setImage NOTIFY imageChanged)  ///< a QImage, which is no type of QML
    Q_PROPERTY(double aspect READ aspect NOTIFY imageChanged)  ///< width through height; 1 without an image

public:
    explicit Picture(QQuickItem* parent = nullptr);

    [[nodiscard]] QVariant image() const { return m_image; }
    [[nodiscard]] double aspect() const;
    void setImage(QVariant const& value);

    void paint(QPainter* painter) override;

signals:
    void imageChanged();

private:
    QImage m_image;
};
