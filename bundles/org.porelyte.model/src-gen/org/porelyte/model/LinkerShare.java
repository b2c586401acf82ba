/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Linker Share</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A linker and its share in a framework.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.LinkerShare#getLinker <em>Linker</em>}</li>
 *   <li>{@link org.porelyte.model.LinkerShare#getFraction <em>Fraction</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getLinkerShare()
 * @model
 * @generated
 */
public interface LinkerShare extends EObject {
	/**
	 * Returns the value of the '<em><b>Linker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The linker; required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Linker</em>' reference.
	 * @see #setLinker(Linker)
	 * @see org.porelyte.model.PorelytePackage#getLinkerShare_Linker()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Linker getLinker();

	/**
	 * Sets the value of the '{@link org.porelyte.model.LinkerShare#getLinker <em>Linker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Linker</em>' reference.
	 * @see #getLinker()
	 * @generated
	 */
	void setLinker(Linker value);

	/**
	 * Returns the value of the '<em><b>Fraction</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mole fraction (0..1) among the linkers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fraction</em>' attribute.
	 * @see #setFraction(double)
	 * @see org.porelyte.model.PorelytePackage#getLinkerShare_Fraction()
	 * @model default="1.0"
	 * @generated
	 */
	double getFraction();

	/**
	 * Sets the value of the '{@link org.porelyte.model.LinkerShare#getFraction <em>Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fraction</em>' attribute.
	 * @see #getFraction()
	 * @generated
	 */
	void setFraction(double value);

} // LinkerShare
